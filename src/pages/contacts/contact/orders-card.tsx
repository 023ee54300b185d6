import type { ContactProfile } from '../../../data/contact/contact-profile.ts';
import { useFormat } from '../../../text/use-format.ts';
import { useWords } from '../../../text/use-words.ts';
import { Card } from '../../../ui/card.tsx';
import { DateTime } from '../../../ui/date-time.tsx';
import { contactsWords } from '../words.ts';

const SHOWN = 5;

export function OrdersCard({ profile }: { profile: ContactProfile }) {
  const say = useWords(contactsWords);
  const format = useFormat();
  const { orders, contact } = profile;
  const currency = orders[0]?.currency;
  return (
    <Card
      title={say('orders')}
      actions={
        currency && (
          <span className="text-xs text-ink-muted" title={say('lifetime-value')}>
            {format.money(contact.lifetime_value, currency)}
          </span>
        )
      }
    >
      {orders.length === 0 ? (
        <p className="text-sm text-ink-muted">{say('no-orders')}</p>
      ) : (
        <ul className="flex flex-col gap-2 text-sm">
          {orders.slice(0, SHOWN).map((order) => (
            <li key={order.id} className="flex justify-between gap-3">
              <span className="truncate">{order.number}</span>
              <span className="text-ink-muted">
                <DateTime at={Date.parse(order.placed_at)} style="date" />
              </span>
              <span className="tabular-nums">{format.money(order.total, order.currency)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
