import { Link, useParams } from '@tanstack/react-router';
import { useProfile } from '../../data/contact/contact-profile.ts';
import { useFailureText } from '../../data/use-failure-text.ts';
import { useWords } from '../../text/use-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { ContactActions } from './contact/contact-actions.tsx';
import { JourneysCard } from './contact/journeys-card.tsx';
import { LabelsCard } from './contact/labels-card.tsx';
import { OrdersCard } from './contact/orders-card.tsx';
import { ProfileCard } from './contact/profile-card.tsx';
import { TimelineCard } from './contact/timeline-card.tsx';
import { contactName } from './contact-name.ts';
import { STATUS_TONE } from './status-tone.ts';
import { contactsWords } from './words.ts';

/** One contact: who it is, where it stands in each journey, and all that happened, with why. */
export default function ContactPage() {
  const say = useWords(contactsWords);
  const failureText = useFailureText();
  const { contactId } = useParams({ from: '/shell/contacts/$contactId' });
  const { data: profile, error, refetch, isFetching } = useProfile(contactId);
  if (error && !profile) {
    return (
      <Page>
        <ErrorState title={say('not-loaded')} onRetry={() => void refetch()} retrying={isFetching}>
          {failureText(error)}
        </ErrorState>
      </Page>
    );
  }
  if (!profile) return <SkeletonPage />;
  const { contact, suppressed } = profile;
  const zone = contact.time_zone ?? profile.workspaceTimeZone;
  return (
    <Page>
      <PageHeader
        back={<Link to="/contacts">{say('all')}</Link>}
        title={contactName(contact, say('nameless'))}
        badge={<Badge tone={STATUS_TONE[contact.status]}>{say(`status-${contact.status}`)}</Badge>}
        description={
          suppressed ? say('suppressed', { reason: suppressed }) : (contact.email ?? contact.phone)
        }
        actions={<ContactActions profile={profile} />}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[20rem_1fr]">
        <div className="grid gap-4">
          <ProfileCard profile={profile} zone={zone} />
          <LabelsCard what="tags" contactId={contactId} labels={profile.tags} />
          <LabelsCard what="lists" contactId={contactId} labels={profile.lists} />
          <OrdersCard profile={profile} />
        </div>
        <div className="grid min-w-0 gap-4">
          <JourneysCard contactId={contactId} zone={zone} />
          <TimelineCard contactId={contactId} />
        </div>
      </div>
    </Page>
  );
}
