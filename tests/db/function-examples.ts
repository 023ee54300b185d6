import type { Workspace } from './two-workspaces.ts';

export interface Example {
  readonly writes: boolean;
  /** The state that the funnel must be in for the call to have something to do. */
  readonly funnelStatus?: string;
  /** The least that somebody must be to call it, where a marketer is not enough. */
  readonly role?: 'admin';
  readonly args: (workspace: Workspace) => Record<string, unknown>;
}

const reads = (args: Example['args']): Example => ({ writes: false, args });
const writes = (args: Example['args']): Example => ({ writes: true, args });

const administers = (args: Example['args']): Example => ({ writes: true, role: 'admin', args });

/** A call of every function that members may call, on things of a workspace. */
export const EXAMPLES: Record<string, Example> = {
  accept_unknown_messages: writes(({ funnel }) => ({ funnel, node: 'n1' })),
  list_problems: reads(({ id }) => ({ workspace: id })),
  list_problem_contacts: reads(({ funnel }) => ({ funnel, node: 'n1', source: 'message', code: 'failed' })),
  resume_preview: reads(({ funnel }) => ({ funnel })),
  add_to_funnel: writes(({ funnel, contact }) => ({ funnel, contacts: [contact] })),
  apply_tag: writes(({ contact, spareTag }) => ({ contacts: [contact], tag: spareTag })),
  archive_funnel: writes(({ funnel }) => ({ funnel })),
  contact_profile: reads(({ contact }) => ({ contact })),
  contact_runs: reads(({ contact }) => ({ contact })),
  contact_timeline: reads(({ contact }) => ({ contact })),
  create_api_key: administers(({ id }) => ({ workspace: id, name: 'Shop' })),
  list_api_keys: reads(({ id }) => ({ workspace: id })),
  record_event: writes(({ contact }) => ({ contact, type: 'custom.seen' })),
  revoke_api_key: administers(({ apiKey }) => ({ key: apiKey })),
  create_funnel: writes(({ id }) => ({ workspace: id, name: 'New' })),
  duplicate_funnel: writes(({ funnel }) => ({ funnel })),
  funnel_counts: reads(({ funnel }) => ({ funnel })),
  join_list: writes(({ contact, spareList }) => ({ contacts: [contact], list: spareList })),
  leave_list: writes(({ contact, list }) => ({ contacts: [contact], list })),
  list_funnels: reads(({ id }) => ({ workspace: id })),
  list_members: reads(({ id }) => ({ workspace: id })),
  load_funnel: reads(({ funnel }) => ({ funnel })),
  pause_funnel: writes(({ funnel }) => ({ funnel })),
  publish_funnel: writes(({ funnel }) => ({ funnel, revision: 1, listeners: [] })),
  remove_tag: writes(({ contact, tag }) => ({ contacts: [contact], tag })),
  rename_funnel: writes(({ funnel }) => ({ funnel, name: 'Renamed' })),
  restore_funnel: { ...writes(({ funnel }) => ({ funnel })), funnelStatus: 'archived' },
  resume_funnel: { ...writes(({ funnel }) => ({ funnel })), funnelStatus: 'paused' },
  retry_failed_runs: writes(({ funnel }) => ({ funnel })),
  retry_message: writes(({ message }) => ({ message })),
  retry_messages: writes(({ funnel }) => ({ funnel })),
  retry_run: writes(({ run }) => ({ run })),
  save_funnel: writes(({ funnel }) => ({ funnel, base_revision: 1, upserts: [], deletes: ['n1'] })),
  search_contacts: reads(({ id }) => ({ workspace: id })),
  search_mailbox: reads(({ id }) => ({ workspace: id })),
  webhook_secret: writes(({ id }) => ({ workspace: id })),
};

/** The same for those that members may not call, or that need no workspace. */
export const OTHER_ARGS: Record<string, Example['args']> = {
  create_workspace: () => ({ name: 'Mine' }),
  record_engagement: ({ message }) => ({ message, kind: 'open' }),
  resubscribe_contact: ({ message }) => ({ message }),
  teammate_address: ({ message }) => ({ message }),
  unsubscribe_contact: ({ message }) => ({ message }),
};
