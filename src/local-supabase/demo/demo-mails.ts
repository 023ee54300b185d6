/** The mails of the example funnels. The shop is invented; its address is one that nobody has. */

const button = (href: string, text: string): string =>
  `<p><a href="${href}" style="display:inline-block;padding:10px 18px;border-radius:8px;background:#1f6f6e;color:#ffffff;text-decoration:none">${text}</a></p>`;

export const welcome = {
  subject: 'Welcome to Willow & Wren, {{ contact.first_name | default: "friend" }}',
  preheader: 'Small batches, made by hand.',
  body: `<h1>Hello {{ contact.first_name | default: "there" }},</h1>
<p>thank you for joining us. We make bags and notebooks in small batches, and write about twice a month.</p>
${button('https://willow-and-wren.example/new', 'See what is new')}
<p>Warmly,<br>Ada from {{ workspace.name }}</p>`,
};

export const stories = {
  subject: 'How a satchel is made',
  preheader: 'Forty steps, two people, one afternoon.',
  body: `<p>Hi {{ contact.first_name | default: "there" }},</p>
<p>you seemed curious, so here is how a satchel comes to be: forty steps, two people, one afternoon.</p>
${button('https://willow-and-wren.example/stories/satchel', 'Read the story')}`,
};

export const reminder = {
  subject: 'A second hello',
  preheader: 'In case the first one got lost.',
  body: `<p>Hi {{ contact.first_name | default: "there" }},</p>
<p>our first letter may have got lost among the others. Here is the one thing that people like best about us.</p>
${button('https://willow-and-wren.example/favourites', 'See the favourites')}`,
};

export const gift = {
  subject: '{{ contact.first_name | default: "Hello" }}, something for you',
  preheader: 'A small thank-you.',
  body: `<p>Dear {{ contact.first_name | default: "customer" }},</p>
<p>you have been with us for a while now. With your next order comes a notebook, on us.</p>
${button('https://willow-and-wren.example/gift', 'Choose your notebook')}`,
};

export const review = {
  subject: 'How do you like it?',
  preheader: 'Two sentences would help us a lot.',
  body: `<p>Hi {{ contact.first_name | default: "there" }},</p>
<p>your parcel should be with you by now. Would you tell others how you like it? Two sentences are plenty.</p>
${button('https://willow-and-wren.example/review', 'Write a review')}`,
};

export const missYou = {
  subject: 'It has been a while',
  preheader: 'Here is what you missed.',
  body: `<p>Hi {{ contact.first_name | default: "there" }},</p>
<p>we have not heard from each other for some time. Here is what came out of the workshop since.</p>
${button('https://willow-and-wren.example/since-you-left', 'Have a look')}
<p>If our letters are not for you any more, <a href="{{ unsubscribe_url }}">one click</a> ends them.</p>`,
};
