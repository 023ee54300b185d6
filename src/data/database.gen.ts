// Written by `npm run db:types` from the migrations. Do not edit.

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  __InternalSupabase: {
    PostgrestVersion: '12';
  };
  public: {
    Tables: {
      carts: {
        Row: {
          cart_id: string;
          contact_id: string;
          data: Json;
          status: 'open' | 'converted' | 'abandoned';
          updated_at: string;
          workspace_id: string;
        };
        Insert: {
          cart_id: string;
          contact_id: string;
          data?: Json;
          status?: 'open' | 'converted' | 'abandoned';
          updated_at?: string;
          workspace_id: string;
        };
        Update: {
          cart_id?: string;
          contact_id?: string;
          data?: Json;
          status?: 'open' | 'converted' | 'abandoned';
          updated_at?: string;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'carts_contact_id_workspace_id_fkey';
            columns: ['contact_id', 'workspace_id'];
            isOneToOne: false;
            referencedRelation: 'contacts';
            referencedColumns: ['id', 'workspace_id'];
          },
          {
            foreignKeyName: 'carts_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      contact_events: {
        Row: {
          arrived_at: string;
          contact_id: string;
          data: Json;
          depth: number;
          historic: boolean;
          id: number;
          occurred_at: string;
          run_id: string | null;
          subject: string | null;
          type: string;
          workspace_id: string;
        };
        Insert: {
          arrived_at?: string;
          contact_id: string;
          data?: Json;
          depth?: number;
          historic?: boolean;
          id?: never;
          occurred_at?: string;
          run_id?: string | null;
          subject?: string | null;
          type: string;
          workspace_id: string;
        };
        Update: {
          arrived_at?: string;
          contact_id?: string;
          data?: Json;
          depth?: number;
          historic?: boolean;
          id?: never;
          occurred_at?: string;
          run_id?: string | null;
          subject?: string | null;
          type?: string;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'contact_events_contact_id_fkey';
            columns: ['contact_id'];
            isOneToOne: false;
            referencedRelation: 'contacts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'contact_events_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      contact_lists: {
        Row: {
          contact_id: string;
          created_at: string;
          list_id: string;
          workspace_id: string;
        };
        Insert: {
          contact_id: string;
          created_at?: string;
          list_id: string;
          workspace_id: string;
        };
        Update: {
          contact_id?: string;
          created_at?: string;
          list_id?: string;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'contact_lists_contact_id_workspace_id_fkey';
            columns: ['contact_id', 'workspace_id'];
            isOneToOne: false;
            referencedRelation: 'contacts';
            referencedColumns: ['id', 'workspace_id'];
          },
          {
            foreignKeyName: 'contact_lists_list_id_workspace_id_fkey';
            columns: ['list_id', 'workspace_id'];
            isOneToOne: false;
            referencedRelation: 'lists';
            referencedColumns: ['id', 'workspace_id'];
          },
          {
            foreignKeyName: 'contact_lists_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      contact_tags: {
        Row: {
          contact_id: string;
          created_at: string;
          tag_id: string;
          workspace_id: string;
        };
        Insert: {
          contact_id: string;
          created_at?: string;
          tag_id: string;
          workspace_id: string;
        };
        Update: {
          contact_id?: string;
          created_at?: string;
          tag_id?: string;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'contact_tags_contact_id_workspace_id_fkey';
            columns: ['contact_id', 'workspace_id'];
            isOneToOne: false;
            referencedRelation: 'contacts';
            referencedColumns: ['id', 'workspace_id'];
          },
          {
            foreignKeyName: 'contact_tags_tag_id_workspace_id_fkey';
            columns: ['tag_id', 'workspace_id'];
            isOneToOne: false;
            referencedRelation: 'tags';
            referencedColumns: ['id', 'workspace_id'];
          },
          {
            foreignKeyName: 'contact_tags_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      contacts: {
        Row: {
          address: string | null;
          city: string | null;
          country: string | null;
          created_at: string;
          custom: Json;
          date_of_birth: string | null;
          email: string | null;
          first_name: string | null;
          id: string;
          last_activity_at: string | null;
          last_name: string | null;
          lifetime_value: number;
          owner_id: string | null;
          phone: string | null;
          prefix: string | null;
          score: number;
          search: string | null;
          source: string | null;
          state: string | null;
          status: 'pending' | 'subscribed' | 'unsubscribed' | 'bounced' | 'complained';
          time_zone: string | null;
          type: string;
          updated_at: string;
          workspace_id: string;
        };
        Insert: {
          address?: string | null;
          city?: string | null;
          country?: string | null;
          created_at?: string;
          custom?: Json;
          date_of_birth?: string | null;
          email?: string | null;
          first_name?: string | null;
          id?: string;
          last_activity_at?: string | null;
          last_name?: string | null;
          lifetime_value?: number;
          owner_id?: string | null;
          phone?: string | null;
          prefix?: string | null;
          score?: number;
          search?: never;
          source?: string | null;
          state?: string | null;
          status?: 'pending' | 'subscribed' | 'unsubscribed' | 'bounced' | 'complained';
          time_zone?: string | null;
          type?: string;
          updated_at?: string;
          workspace_id: string;
        };
        Update: {
          address?: string | null;
          city?: string | null;
          country?: string | null;
          created_at?: string;
          custom?: Json;
          date_of_birth?: string | null;
          email?: string | null;
          first_name?: string | null;
          id?: string;
          last_activity_at?: string | null;
          last_name?: string | null;
          lifetime_value?: number;
          owner_id?: string | null;
          phone?: string | null;
          prefix?: string | null;
          score?: number;
          search?: never;
          source?: string | null;
          state?: string | null;
          status?: 'pending' | 'subscribed' | 'unsubscribed' | 'bounced' | 'complained';
          time_zone?: string | null;
          type?: string;
          updated_at?: string;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'contacts_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'contacts_workspace_id_owner_id_fkey';
            columns: ['workspace_id', 'owner_id'];
            isOneToOne: false;
            referencedRelation: 'workspace_members';
            referencedColumns: ['workspace_id', 'user_id'];
          },
        ];
      };
      custom_fields: {
        Row: {
          choices: string[];
          id: string;
          key: string;
          label: string;
          type: 'text' | 'number' | 'date' | 'boolean' | 'choice';
          workspace_id: string;
        };
        Insert: {
          choices?: string[];
          id?: string;
          key: string;
          label: string;
          type: 'text' | 'number' | 'date' | 'boolean' | 'choice';
          workspace_id: string;
        };
        Update: {
          choices?: string[];
          id?: string;
          key?: string;
          label?: string;
          type?: 'text' | 'number' | 'date' | 'boolean' | 'choice';
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'custom_fields_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      forms: {
        Row: {
          created_at: string;
          id: string;
          key: string;
          name: string;
          redirect_url: string | null;
          workspace_id: string;
        };
        Insert: {
          created_at?: string;
          id?: string;
          key: string;
          name: string;
          redirect_url?: string | null;
          workspace_id: string;
        };
        Update: {
          created_at?: string;
          id?: string;
          key?: string;
          name?: string;
          redirect_url?: string | null;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'forms_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      funnel_metrics: {
        Row: {
          contact_id: string;
          detail: Json;
          entered_at: string;
          finished_at: string;
          funnel_id: string;
          kind: string;
          node_id: string;
          outcome: 'left' | 'ended' | 'failed';
          port: string | null;
          position: number;
          run_id: string;
          version_id: string;
          visit: number;
          workspace_id: string;
        };
        Insert: {
          contact_id: string;
          detail?: Json;
          entered_at: string;
          finished_at: string;
          funnel_id: string;
          kind: string;
          node_id: string;
          outcome: 'left' | 'ended' | 'failed';
          port?: string | null;
          position: number;
          run_id: string;
          version_id: string;
          visit: number;
          workspace_id: string;
        };
        Update: {
          contact_id?: string;
          detail?: Json;
          entered_at?: string;
          finished_at?: string;
          funnel_id?: string;
          kind?: string;
          node_id?: string;
          outcome?: 'left' | 'ended' | 'failed';
          port?: string | null;
          position?: number;
          run_id?: string;
          version_id?: string;
          visit?: number;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'funnel_metrics_contact_id_fkey';
            columns: ['contact_id'];
            isOneToOne: false;
            referencedRelation: 'contacts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'funnel_metrics_funnel_id_fkey';
            columns: ['funnel_id'];
            isOneToOne: false;
            referencedRelation: 'funnels';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'funnel_metrics_run_id_fkey';
            columns: ['run_id'];
            isOneToOne: false;
            referencedRelation: 'funnel_subscribers';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'funnel_metrics_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      funnel_node_deltas: {
        Row: {
          amount: number;
          funnel_id: string;
          hour: string;
          id: number;
          measure: 'entered' | 'left' | 'ended' | 'failed' | 'skipped' | 'finished';
          node_id: string;
          port: string;
          rolled_up: boolean;
          version_id: string;
          workspace_id: string;
        };
        Insert: {
          amount: number;
          funnel_id: string;
          hour: string;
          id?: never;
          measure: 'entered' | 'left' | 'ended' | 'failed' | 'skipped' | 'finished';
          node_id: string;
          port?: string;
          rolled_up?: boolean;
          version_id: string;
          workspace_id: string;
        };
        Update: {
          amount?: number;
          funnel_id?: string;
          hour?: string;
          id?: never;
          measure?: 'entered' | 'left' | 'ended' | 'failed' | 'skipped' | 'finished';
          node_id?: string;
          port?: string;
          rolled_up?: boolean;
          version_id?: string;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'funnel_node_deltas_funnel_id_fkey';
            columns: ['funnel_id'];
            isOneToOne: false;
            referencedRelation: 'funnels';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'funnel_node_deltas_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      funnel_pauses: {
        Row: {
          funnel_id: string;
          id: number;
          meaning: 'shift' | 'keep' | 'expire' | null;
          paused_at: string;
          resumed_at: string | null;
          workspace_id: string;
        };
        Insert: {
          funnel_id: string;
          id?: never;
          meaning?: 'shift' | 'keep' | 'expire' | null;
          paused_at?: string;
          resumed_at?: string | null;
          workspace_id: string;
        };
        Update: {
          funnel_id?: string;
          id?: never;
          meaning?: 'shift' | 'keep' | 'expire' | null;
          paused_at?: string;
          resumed_at?: string | null;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'funnel_pauses_funnel_id_fkey';
            columns: ['funnel_id'];
            isOneToOne: false;
            referencedRelation: 'funnels';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'funnel_pauses_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      funnel_sequences: {
        Row: {
          disabled: boolean;
          funnel_id: string;
          kind: string;
          node_id: string;
          ports: Json;
          revision: number;
          settings: Json;
          title: string | null;
          updated_at: string;
          updated_by: string | null;
          workspace_id: string;
          x: number;
          y: number;
        };
        Insert: {
          disabled?: boolean;
          funnel_id: string;
          kind: string;
          node_id: string;
          ports?: Json;
          revision: number;
          settings?: Json;
          title?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          workspace_id: string;
          x?: number;
          y?: number;
        };
        Update: {
          disabled?: boolean;
          funnel_id?: string;
          kind?: string;
          node_id?: string;
          ports?: Json;
          revision?: number;
          settings?: Json;
          title?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          workspace_id?: string;
          x?: number;
          y?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'funnel_sequences_funnel_id_fkey';
            columns: ['funnel_id'];
            isOneToOne: false;
            referencedRelation: 'funnels';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'funnel_sequences_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      funnel_subscribers: {
        Row: {
          contact_id: string;
          depth: number;
          end_reason: string | null;
          ended_at: string | null;
          entered_at: string;
          entry: number;
          entry_key: string | null;
          error: Json | null;
          funnel_id: string;
          id: string;
          node_entered_at: string;
          node_id: string;
          occasion: Json | null;
          position: number;
          status: 'waiting' | 'ended' | 'failed';
          trigger: Json;
          variables: Json;
          version_id: string;
          visit: number;
          visits: Json;
          wait: Json | null;
          wake_at: string | null;
          workspace_id: string;
        };
        Insert: {
          contact_id: string;
          depth?: number;
          end_reason?: string | null;
          ended_at?: string | null;
          entered_at: string;
          entry: number;
          entry_key?: string | null;
          error?: Json | null;
          funnel_id: string;
          id: string;
          node_entered_at: string;
          node_id: string;
          occasion?: Json | null;
          position?: number;
          status: 'waiting' | 'ended' | 'failed';
          trigger?: Json;
          variables?: Json;
          version_id: string;
          visit: number;
          visits: Json;
          wait?: Json | null;
          wake_at?: string | null;
          workspace_id: string;
        };
        Update: {
          contact_id?: string;
          depth?: number;
          end_reason?: string | null;
          ended_at?: string | null;
          entered_at?: string;
          entry?: number;
          entry_key?: string | null;
          error?: Json | null;
          funnel_id?: string;
          id?: string;
          node_entered_at?: string;
          node_id?: string;
          occasion?: Json | null;
          position?: number;
          status?: 'waiting' | 'ended' | 'failed';
          trigger?: Json;
          variables?: Json;
          version_id?: string;
          visit?: number;
          visits?: Json;
          wait?: Json | null;
          wake_at?: string | null;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'funnel_subscribers_contact_id_fkey';
            columns: ['contact_id'];
            isOneToOne: false;
            referencedRelation: 'contacts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'funnel_subscribers_funnel_id_fkey';
            columns: ['funnel_id'];
            isOneToOne: false;
            referencedRelation: 'funnels';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'funnel_subscribers_version_id_fkey';
            columns: ['version_id'];
            isOneToOne: false;
            referencedRelation: 'funnel_versions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'funnel_subscribers_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      funnel_versions: {
        Row: {
          funnel_id: string;
          graph: Json;
          id: string;
          number: number;
          published_at: string;
          published_by: string | null;
          workspace_id: string;
        };
        Insert: {
          funnel_id: string;
          graph: Json;
          id?: string;
          number: number;
          published_at?: string;
          published_by?: string | null;
          workspace_id: string;
        };
        Update: {
          funnel_id?: string;
          graph?: Json;
          id?: string;
          number?: number;
          published_at?: string;
          published_by?: string | null;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'funnel_versions_funnel_id_fkey';
            columns: ['funnel_id'];
            isOneToOne: false;
            referencedRelation: 'funnels';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'funnel_versions_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      funnel_winners: {
        Row: {
          decided_at: string;
          evidence: Json;
          funnel_id: string;
          node_id: string;
          port: string;
          workspace_id: string;
        };
        Insert: {
          decided_at?: string;
          evidence?: Json;
          funnel_id: string;
          node_id: string;
          port: string;
          workspace_id: string;
        };
        Update: {
          decided_at?: string;
          evidence?: Json;
          funnel_id?: string;
          node_id?: string;
          port?: string;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'funnel_winners_funnel_id_fkey';
            columns: ['funnel_id'];
            isOneToOne: false;
            referencedRelation: 'funnels';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'funnel_winners_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      funnels: {
        Row: {
          created_at: string;
          created_by: string | null;
          draft_revision: number;
          id: string;
          name: string;
          published_revision: number | null;
          published_version_id: string | null;
          status: 'draft' | 'active' | 'paused' | 'archived';
          updated_at: string;
          updated_by: string | null;
          workspace_id: string;
        };
        Insert: {
          created_at?: string;
          created_by?: string | null;
          draft_revision?: number;
          id?: string;
          name: string;
          published_revision?: number | null;
          published_version_id?: string | null;
          status?: 'draft' | 'active' | 'paused' | 'archived';
          updated_at?: string;
          updated_by?: string | null;
          workspace_id: string;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          draft_revision?: number;
          id?: string;
          name?: string;
          published_revision?: number | null;
          published_version_id?: string | null;
          status?: 'draft' | 'active' | 'paused' | 'archived';
          updated_at?: string;
          updated_by?: string | null;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'funnels_published_version';
            columns: ['published_version_id'];
            isOneToOne: false;
            referencedRelation: 'funnel_versions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'funnels_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      hooks: {
        Row: {
          created_at: string;
          email_path: string;
          id: string;
          key: string;
          name: string;
          token: string;
          workspace_id: string;
        };
        Insert: {
          created_at?: string;
          email_path?: string;
          id?: string;
          key: string;
          name: string;
          token?: string;
          workspace_id: string;
        };
        Update: {
          created_at?: string;
          email_path?: string;
          id?: string;
          key?: string;
          name?: string;
          token?: string;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'hooks_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      lists: {
        Row: {
          created_at: string;
          description: string;
          id: string;
          name: string;
          workspace_id: string;
        };
        Insert: {
          created_at?: string;
          description?: string;
          id?: string;
          name: string;
          workspace_id: string;
        };
        Update: {
          created_at?: string;
          description?: string;
          id?: string;
          name?: string;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'lists_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      mailbox: {
        Row: {
          channel: 'email' | 'sms' | 'whatsapp' | 'push';
          id: number;
          message_id: string | null;
          raw: string;
          received_at: string;
          recipient: string;
          sender: string;
          subject: string;
          workspace_id: string | null;
        };
        Insert: {
          channel?: 'email' | 'sms' | 'whatsapp' | 'push';
          id?: never;
          message_id?: string | null;
          raw: string;
          received_at?: string;
          recipient: string;
          sender: string;
          subject?: string;
          workspace_id?: string | null;
        };
        Update: {
          channel?: 'email' | 'sms' | 'whatsapp' | 'push';
          id?: never;
          message_id?: string | null;
          raw?: string;
          received_at?: string;
          recipient?: string;
          sender?: string;
          subject?: string;
          workspace_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'mailbox_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      message_engagements: {
        Row: {
          id: number;
          kind: 'open' | 'click' | 'unsubscribe';
          link_position: number | null;
          message_id: string;
          occurred_at: string;
          workspace_id: string;
        };
        Insert: {
          id?: never;
          kind: 'open' | 'click' | 'unsubscribe';
          link_position?: number | null;
          message_id: string;
          occurred_at?: string;
          workspace_id: string;
        };
        Update: {
          id?: never;
          kind?: 'open' | 'click' | 'unsubscribe';
          link_position?: number | null;
          message_id?: string;
          occurred_at?: string;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'message_engagements_message_id_fkey';
            columns: ['message_id'];
            isOneToOne: false;
            referencedRelation: 'messages';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'message_engagements_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      message_links: {
        Row: {
          message_id: string;
          position: number;
          url: string;
          workspace_id: string;
        };
        Insert: {
          message_id: string;
          position: number;
          url: string;
          workspace_id: string;
        };
        Update: {
          message_id?: string;
          position?: number;
          url?: string;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'message_links_message_id_fkey';
            columns: ['message_id'];
            isOneToOne: false;
            referencedRelation: 'messages';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'message_links_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      messages: {
        Row: {
          attempts: number;
          awaited: boolean;
          channel: 'email' | 'sms' | 'whatsapp' | 'push' | 'webhook' | 'notification';
          contact_id: string;
          created_at: string;
          due_at: string;
          funnel_id: string;
          handed_at: string | null;
          id: string;
          lease_token: string | null;
          lease_until: string | null;
          node_id: string;
          not_after: string | null;
          provider_id: string | null;
          reason: string | null;
          recipient: string | null;
          response: Json | null;
          run_id: string;
          settled_at: string | null;
          status: 'queued' | 'leased' | 'handed' | 'sent' | 'failed' | 'skipped' | 'unknown' | 'expired';
          subject: string | null;
          version_id: string;
          visit: number;
          workspace_id: string;
        };
        Insert: {
          attempts?: number;
          awaited?: boolean;
          channel: 'email' | 'sms' | 'whatsapp' | 'push' | 'webhook' | 'notification';
          contact_id: string;
          created_at: string;
          due_at: string;
          funnel_id: string;
          handed_at?: string | null;
          id: string;
          lease_token?: string | null;
          lease_until?: string | null;
          node_id: string;
          not_after?: string | null;
          provider_id?: string | null;
          reason?: string | null;
          recipient?: string | null;
          response?: Json | null;
          run_id: string;
          settled_at?: string | null;
          status?: 'queued' | 'leased' | 'handed' | 'sent' | 'failed' | 'skipped' | 'unknown' | 'expired';
          subject?: string | null;
          version_id: string;
          visit: number;
          workspace_id: string;
        };
        Update: {
          attempts?: number;
          awaited?: boolean;
          channel?: 'email' | 'sms' | 'whatsapp' | 'push' | 'webhook' | 'notification';
          contact_id?: string;
          created_at?: string;
          due_at?: string;
          funnel_id?: string;
          handed_at?: string | null;
          id?: string;
          lease_token?: string | null;
          lease_until?: string | null;
          node_id?: string;
          not_after?: string | null;
          provider_id?: string | null;
          reason?: string | null;
          recipient?: string | null;
          response?: Json | null;
          run_id?: string;
          settled_at?: string | null;
          status?: 'queued' | 'leased' | 'handed' | 'sent' | 'failed' | 'skipped' | 'unknown' | 'expired';
          subject?: string | null;
          version_id?: string;
          visit?: number;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'messages_contact_id_fkey';
            columns: ['contact_id'];
            isOneToOne: false;
            referencedRelation: 'contacts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'messages_funnel_id_fkey';
            columns: ['funnel_id'];
            isOneToOne: false;
            referencedRelation: 'funnels';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'messages_run_id_fkey';
            columns: ['run_id'];
            isOneToOne: false;
            referencedRelation: 'funnel_subscribers';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'messages_version_id_fkey';
            columns: ['version_id'];
            isOneToOne: false;
            referencedRelation: 'funnel_versions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'messages_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      orders: {
        Row: {
          contact_id: string;
          currency: string;
          id: string;
          items: Json;
          number: string;
          placed_at: string;
          status: 'placed' | 'paid' | 'refunded' | 'shipped';
          total: number;
          workspace_id: string;
        };
        Insert: {
          contact_id: string;
          currency: string;
          id?: string;
          items?: Json;
          number: string;
          placed_at: string;
          status: 'placed' | 'paid' | 'refunded' | 'shipped';
          total: number;
          workspace_id: string;
        };
        Update: {
          contact_id?: string;
          currency?: string;
          id?: string;
          items?: Json;
          number?: string;
          placed_at?: string;
          status?: 'placed' | 'paid' | 'refunded' | 'shipped';
          total?: number;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'orders_contact_id_workspace_id_fkey';
            columns: ['contact_id', 'workspace_id'];
            isOneToOne: false;
            referencedRelation: 'contacts';
            referencedColumns: ['id', 'workspace_id'];
          },
          {
            foreignKeyName: 'orders_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      provider_states: {
        Row: {
          failures: number;
          open_until: string | null;
          opened: number;
          opened_at: string | null;
          provider: string;
          reason: string | null;
          state: 'closed' | 'open' | 'half-open';
          updated_at: string;
        };
        Insert: {
          failures?: number;
          open_until?: string | null;
          opened?: number;
          opened_at?: string | null;
          provider: string;
          reason?: string | null;
          state?: 'closed' | 'open' | 'half-open';
          updated_at?: string;
        };
        Update: {
          failures?: number;
          open_until?: string | null;
          opened?: number;
          opened_at?: string | null;
          provider?: string;
          reason?: string | null;
          state?: 'closed' | 'open' | 'half-open';
          updated_at?: string;
        };
        Relationships: [
        ];
      };
      suppressions: {
        Row: {
          created_at: string;
          email: string;
          reason: 'bounce' | 'complaint' | 'manual';
          workspace_id: string;
        };
        Insert: {
          created_at?: string;
          email: string;
          reason: 'bounce' | 'complaint' | 'manual';
          workspace_id: string;
        };
        Update: {
          created_at?: string;
          email?: string;
          reason?: 'bounce' | 'complaint' | 'manual';
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'suppressions_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      tags: {
        Row: {
          created_at: string;
          id: string;
          name: string;
          workspace_id: string;
        };
        Insert: {
          created_at?: string;
          id?: string;
          name: string;
          workspace_id: string;
        };
        Update: {
          created_at?: string;
          id?: string;
          name?: string;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'tags_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      workspace_members: {
        Row: {
          created_at: string;
          role: 'owner' | 'admin' | 'marketer' | 'viewer';
          user_id: string;
          workspace_id: string;
        };
        Insert: {
          created_at?: string;
          role: 'owner' | 'admin' | 'marketer' | 'viewer';
          user_id: string;
          workspace_id: string;
        };
        Update: {
          created_at?: string;
          role?: 'owner' | 'admin' | 'marketer' | 'viewer';
          user_id?: string;
          workspace_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'workspace_members_workspace_id_fkey';
            columns: ['workspace_id'];
            isOneToOne: false;
            referencedRelation: 'workspaces';
            referencedColumns: ['id'];
          },
        ];
      };
      workspaces: {
        Row: {
          cart_minutes: number;
          created_at: string;
          id: string;
          mails_per_minute: number;
          name: string;
          policies: Json;
          postal_address: string;
          sender_email: string;
          sender_name: string;
          time_zone: string;
        };
        Insert: {
          cart_minutes?: number;
          created_at?: string;
          id?: string;
          mails_per_minute?: number;
          name: string;
          policies?: Json;
          postal_address?: string;
          sender_email?: string;
          sender_name?: string;
          time_zone?: string;
        };
        Update: {
          cart_minutes?: number;
          created_at?: string;
          id?: string;
          mails_per_minute?: number;
          name?: string;
          policies?: Json;
          postal_address?: string;
          sender_email?: string;
          sender_name?: string;
          time_zone?: string;
        };
        Relationships: [
        ];
      };
    };
    Views: { [_ in never]: never };
    Functions: {
      accept_unknown_messages: {
        Args: {
          funnel: string;
          node: string;
        };
        Returns: number;
      };
      add_to_funnel: {
        Args: {
          funnel: string;
          contacts: string[];
        };
        Returns: number;
      };
      apply_tag: {
        Args: {
          contacts: string[];
          tag: string;
        };
        Returns: number;
      };
      archive_funnel: {
        Args: {
          funnel: string;
        };
        Returns: undefined;
      };
      contact_profile: {
        Args: {
          contact: string;
        };
        Returns: Json;
      };
      contact_runs: {
        Args: {
          contact: string;
        };
        Returns: Json;
      };
      contact_timeline: {
        Args: {
          contact: string;
          before_cursor?: string | null;
          page_size?: number;
        };
        Returns: Json;
      };
      create_api_key: {
        Args: {
          workspace: string;
          name: string;
        };
        Returns: Json;
      };
      create_funnel: {
        Args: {
          workspace: string;
          name: string;
        };
        Returns: string;
      };
      create_workspace: {
        Args: {
          name: string;
          time_zone?: string;
        };
        Returns: string;
      };
      duplicate_funnel: {
        Args: {
          funnel: string;
          name?: string | null;
        };
        Returns: string;
      };
      funnel_counts: {
        Args: {
          funnel: string;
        };
        Returns: Json;
      };
      join_list: {
        Args: {
          contacts: string[];
          list: string;
        };
        Returns: number;
      };
      leave_list: {
        Args: {
          contacts: string[];
          list: string;
        };
        Returns: number;
      };
      list_api_keys: {
        Args: {
          workspace: string;
        };
        Returns: Json;
      };
      list_funnels: {
        Args: {
          workspace: string;
          include_archived?: boolean;
        };
        Returns: Json;
      };
      list_members: {
        Args: {
          workspace: string;
        };
        Returns: Json;
      };
      list_problem_contacts: {
        Args: {
          funnel: string;
          node: string;
          source: string;
          code: string;
          message?: string | null;
          after_contact?: string | null;
        };
        Returns: Json;
      };
      list_problems: {
        Args: {
          workspace: string;
        };
        Returns: Json;
      };
      load_funnel: {
        Args: {
          funnel: string;
        };
        Returns: Json;
      };
      pause_funnel: {
        Args: {
          funnel: string;
        };
        Returns: undefined;
      };
      publish_funnel: {
        Args: {
          funnel: string;
          revision: number;
          listeners: Json;
        };
        Returns: Json;
      };
      record_engagement: {
        Args: {
          message: string;
          kind: string;
          link?: number | null;
          occurred?: string;
        };
        Returns: string;
      };
      record_event: {
        Args: {
          contact: string;
          type: string;
          data?: Json;
        };
        Returns: undefined;
      };
      remove_tag: {
        Args: {
          contacts: string[];
          tag: string;
        };
        Returns: number;
      };
      rename_funnel: {
        Args: {
          funnel: string;
          name: string;
        };
        Returns: undefined;
      };
      restore_funnel: {
        Args: {
          funnel: string;
        };
        Returns: undefined;
      };
      resubscribe_contact: {
        Args: {
          message: string;
        };
        Returns: boolean;
      };
      resume_funnel: {
        Args: {
          funnel: string;
          meaning?: string;
        };
        Returns: undefined;
      };
      resume_preview: {
        Args: {
          funnel: string;
        };
        Returns: Json;
      };
      retry_failed_runs: {
        Args: {
          funnel: string;
          node?: string | null;
        };
        Returns: number;
      };
      retry_message: {
        Args: {
          message: string;
        };
        Returns: boolean;
      };
      retry_messages: {
        Args: {
          funnel: string;
          node?: string | null;
          statuses?: string[];
        };
        Returns: number;
      };
      retry_run: {
        Args: {
          run: string;
        };
        Returns: boolean;
      };
      revoke_api_key: {
        Args: {
          key: string;
        };
        Returns: undefined;
      };
      save_funnel: {
        Args: {
          funnel: string;
          base_revision: number;
          upserts?: Json;
          deletes?: string[];
        };
        Returns: Json;
      };
      search_contacts: {
        Args: {
          workspace: string;
          query?: string;
          tags?: string[];
          lists?: string[];
          status?: string | null;
          after_cursor?: string | null;
          page_size?: number;
        };
        Returns: Json;
      };
      search_mailbox: {
        Args: {
          workspace: string;
          query?: string;
          before_id?: number | null;
          page_size?: number;
        };
        Returns: Json;
      };
      teammate_address: {
        Args: {
          message: string;
          member?: string | null;
        };
        Returns: string;
      };
      unsubscribe_contact: {
        Args: {
          message: string;
        };
        Returns: boolean;
      };
      webhook_secret: {
        Args: {
          workspace: string;
        };
        Returns: string;
      };
    };
    Enums: { [_ in never]: never };
    CompositeTypes: { [_ in never]: never };
  };
};
