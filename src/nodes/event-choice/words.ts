import { conditionWords } from '../../runtime/conditions/words.ts';
import { defineWords } from '../../text/words.ts';

/** For the words of every kind whose settings choose an event. */
export const eventWords = defineWords({
  en: {
    ...conditionWords.en,
    'event-mail-opened': 'Email opened',
    'event-mail-clicked': 'Link in an email clicked',
    'event-order-placed': 'Order placed',
    'event-order-paid': 'Order paid',
    'event-order-shipped': 'Order shipped',
    'event-order-refunded': 'Order refunded',
    'event-cart-abandoned': 'Cart abandoned',
    'event-tag-applied': 'Tag applied',
    'event-tag-removed': 'Tag removed',
    'event-list-joined': 'List joined',
    'event-list-left': 'List left',
    'event-form-submitted': 'Form submitted',
    'event-webhook-received': 'Webhook received',
    'event-contact-updated': 'Contact changed',
    'event-contact-unsubscribed': 'Unsubscribed',
    'event-custom': 'Custom event',
    'event-named': '{event}: {subject}',
    'event-filtered': '{event}, if {condition}',
    'choose-event': 'Choose an event.',
    'choose-event-tag': 'Choose a tag.',
    'choose-event-list': 'Choose a list.',
    'name-event': 'Enter the name of the event: small letters, digits, dots, hyphens and underscores.',
    'event-mail-gone': 'The email this step asks about was deleted. Choose another.',
    'event-tag-gone': 'The tag this step uses was deleted. Choose another.',
    'event-list-gone': 'The list this step uses was deleted. Choose another.',
  },
});

export type EventWord = keyof (typeof eventWords)['en'];
