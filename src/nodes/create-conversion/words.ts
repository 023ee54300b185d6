import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    name: 'Create conversion',
    description: 'Notes that the contact did what you hoped for, and what it is worth.',
    summary: 'Conversion “{conversion}”',
    'summary-value': 'Conversion “{conversion}”, {value, number} {currency}',
    conversion: 'Conversion',
    'conversion-example': 'Became a customer',
    worth: 'Worth',
    'worth-fixed': 'An amount',
    'worth-trigger': 'As it entered with',
    value: 'Amount',
    property: 'Property',
    'property-hint': 'Such as total. Without a number there, the conversion is worth nothing.',
    currency: 'Currency',
    'enter-conversion': 'Enter a name, 100 characters at most.',
    'choose-worth': 'Choose what it is worth.',
    'enter-value': 'Enter an amount, 0 or more.',
    'enter-property': 'Enter the name of a property, such as total.',
    'enter-currency': 'Enter three letters, such as EUR.',
  },
});
