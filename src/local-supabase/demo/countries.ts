/** Where the shop's people live. Names are common ones; nobody is meant. */
export interface Country {
  readonly code: string;
  /** How many of the people live there, relative to the others. */
  readonly weight: number;
  readonly dialling: string;
  readonly cities: readonly City[];
  readonly streets: readonly string[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
}

export interface City {
  readonly name: string;
  readonly state: string | null;
  readonly zone: string;
}

interface Draft {
  readonly weight: number;
  readonly dialling: string;
  /** "City, State @ Zone; …", the zone where it is not the one before. */
  readonly cities: string;
  readonly streets: string;
  readonly first: string;
  readonly last: string;
}

const DRAFTS: Record<string, Draft> = {
  GB: {
    weight: 260,
    dialling: '+44',
    cities: 'London@Europe/London; Bristol; Manchester; Leeds; Edinburgh, Scotland; Cardiff, Wales; York',
    streets: 'High Street; Church Lane; Mill Road; Station Road; Victoria Terrace',
    first: 'Olivia Amelia Isla Grace Freya Poppy Harriet Oliver George Arthur Noah Alfie Henry Rupert',
    last: 'Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Wright Walker Hughes Thompson Clarke',
  },
  US: {
    weight: 130,
    dialling: '+1',
    cities:
      'New York, NY@America/New_York; Boston, MA; Chicago, IL@America/Chicago; Austin, TX; Denver, CO@America/Denver; Phoenix, AZ@America/Phoenix; Portland, OR@America/Los_Angeles; San Francisco, CA',
    streets: 'Maple Avenue; Oak Street; 2nd Avenue; Washington Street; Cedar Lane',
    first: 'Emma Ava Sophia Mia Harper Evelyn Liam Mason Ethan Logan Jackson Aiden Caleb',
    last: 'Johnson Miller Davis Garcia Rodriguez Martinez Anderson Nguyen Moore Lee Thompson White',
  },
  DE: {
    weight: 110,
    dialling: '+49',
    cities:
      'Berlin@Europe/Berlin; Hamburg; Köln; Leipzig, Sachsen; München, Bayern; Freiburg, Baden-Württemberg',
    streets: 'Hauptstraße; Gartenweg; Lindenallee; Bergstraße; Am Markt',
    first: 'Emilia Hannah Lina Frieda Marlene Jürgen Jonas Paul Leon Matteo Anton Käthe',
    last: 'Müller Schmidt Schneider Fischer Weber Wagner Becker Schäfer Koch Richter Krüger',
  },
  FR: {
    weight: 70,
    dialling: '+33',
    cities: 'Paris@Europe/Paris; Lyon; Nantes; Bordeaux; Lille; Marseille',
    streets: 'Rue de la République; Rue Victor Hugo; Avenue de la Gare; Rue des Écoles',
    first: 'Jade Louise Alice Chloé Inès Léna Gabriel Raphaël Hugo Étienne Lucas Théo',
    last: 'Martin Bernard Dubois Thomas Robert Petit Durand Leroy Moreau Lefèvre',
  },
  TR: {
    weight: 60,
    dialling: '+90',
    cities: 'İstanbul@Europe/Istanbul; Ankara; İzmir; Bursa; Antalya; Eskişehir',
    streets: 'Atatürk Caddesi; Cumhuriyet Caddesi; İnönü Sokak; Gül Sokak',
    first: 'Zeynep Elif Defne Ayşe Yağmur Ceren Mehmet Emir Kerem Çınar Ömer Barış',
    last: 'Yılmaz Kaya Demir Şahin Çelik Yıldız Öztürk Aydın Arslan Doğan',
  },
  NL: {
    weight: 45,
    dialling: '+31',
    cities: 'Amsterdam@Europe/Amsterdam; Utrecht; Rotterdam; Groningen; Haarlem',
    streets: 'Kerkstraat; Dorpsstraat; Molenweg; Prinsengracht',
    first: 'Emma Sanne Fleur Lotte Anouk Daan Sem Bram Thijs Lars',
    last: 'Jansen Bakker Visser Smit Meijer Mulder Bos Vos Hendriks',
  },
  ES: {
    weight: 45,
    dialling: '+34',
    cities: 'Madrid@Europe/Madrid; Barcelona; Valencia; Sevilla; Las Palmas@Atlantic/Canary',
    streets: 'Calle Mayor; Calle del Sol; Avenida de la Paz; Calle Real',
    first: 'Lucía Martina Sofía Paula Carmen Hugo Mateo Álvaro Pablo Íñigo',
    last: 'García Fernández González López Sánchez Pérez Gómez Ruiz Díaz',
  },
  IT: {
    weight: 40,
    dialling: '+39',
    cities: 'Roma@Europe/Rome; Milano; Torino; Bologna; Firenze; Palermo',
    streets: 'Via Roma; Via Garibaldi; Via Dante; Corso Italia',
    first: 'Giulia Sofia Aurora Ginevra Chiara Leonardo Francesco Lorenzo Matteo Niccolò',
    last: 'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino',
  },
  IE: {
    weight: 35,
    dialling: '+353',
    cities: 'Dublin@Europe/Dublin; Cork; Galway; Limerick',
    streets: 'Main Street; Bridge Street; Abbey Road; Quay Street',
    first: 'Aoife Saoirse Niamh Ciara Róisín Conor Cillian Oisín Darragh',
    last: "Murphy Kelly Walsh Byrne Ryan O'Connor Doyle McCarthy Gallagher",
  },
  CA: {
    weight: 35,
    dialling: '+1',
    cities:
      "Toronto, ON@America/Toronto; Ottawa, ON; Montréal, QC; Winnipeg, MB@America/Winnipeg; Calgary, AB@America/Edmonton; Vancouver, BC@America/Vancouver; St. John's, NL@America/St_Johns",
    streets: 'Queen Street; King Street; Elm Street; Rue Sainte-Catherine',
    first: 'Charlotte Zoe Maya Élodie Nora William Benjamin Owen Félix Leo',
    last: 'Tremblay Roy Gagnon Campbell Singh MacDonald Wong Côté Stewart',
  },
  AU: {
    weight: 35,
    dialling: '+61',
    cities:
      'Sydney, NSW@Australia/Sydney; Melbourne, VIC@Australia/Melbourne; Brisbane, QLD@Australia/Brisbane; Adelaide, SA@Australia/Adelaide; Perth, WA@Australia/Perth',
    streets: 'George Street; Beach Road; Bourke Street; Collins Street',
    first: 'Matilda Ruby Willow Ivy Sienna Jack Cooper Lachlan Archie Angus',
    last: 'Nguyen Walker Harris Kelly Campbell Ryan Mitchell Bennett',
  },
  SE: {
    weight: 25,
    dialling: '+46',
    cities: 'Stockholm@Europe/Stockholm; Göteborg; Malmö; Uppsala',
    streets: 'Storgatan; Kungsgatan; Skolgatan; Björkvägen',
    first: 'Alva Astrid Elsa Maja Saga Elias Nils Åke Axel Viggo',
    last: 'Andersson Johansson Karlsson Nilsson Lindqvist Öberg Svensson',
  },
  PL: {
    weight: 25,
    dialling: '+48',
    cities: 'Warszawa@Europe/Warsaw; Kraków; Gdańsk; Wrocław; Łódź',
    streets: 'Polna; Leśna; Słoneczna; Ogrodowa',
    first: 'Zuzanna Julia Hanna Oliwia Łucja Jakub Szymon Filip Mikołaj',
    last: 'Nowak Wójcik Mazur Krawczyk Kaczmarek Zając Król Wieczorek',
  },
  PT: {
    weight: 20,
    dialling: '+351',
    cities: 'Lisboa@Europe/Lisbon; Porto; Coimbra; Ponta Delgada@Atlantic/Azores',
    streets: 'Rua Direita; Rua da Igreja; Avenida da Liberdade',
    first: 'Maria Leonor Beatriz Inês João Afonso Duarte Tomás',
    last: 'Silva Santos Ferreira Pereira Oliveira Costa Conceição',
  },
  BR: {
    weight: 20,
    dialling: '+55',
    cities:
      'São Paulo, SP@America/Sao_Paulo; Rio de Janeiro, RJ; Recife, PE@America/Recife; Manaus, AM@America/Manaus',
    streets: 'Rua das Flores; Avenida Brasil; Rua São João',
    first: 'Helena Laura Valentina Júlia Miguel Davi Heitor Bernardo',
    last: 'Souza Lima Almeida Ribeiro Carvalho Araújo Barbosa',
  },
  MX: {
    weight: 15,
    dialling: '+52',
    cities:
      'Ciudad de México@America/Mexico_City; Guadalajara, JAL; Mérida, YUC@America/Merida; Tijuana, BC@America/Tijuana',
    streets: 'Avenida Juárez; Calle Hidalgo; Calle Morelos',
    first: 'Ximena Regina Camila Valeria Santiago Emiliano Diego Andrés',
    last: 'Hernández Martínez Ramírez Flores Torres Vázquez Muñoz',
  },
  IN: {
    weight: 15,
    dialling: '+91',
    cities: 'Mumbai, MH@Asia/Kolkata; Bengaluru, KA; Delhi; Pune, MH; Kochi, KL',
    streets: 'MG Road; Station Road; Park Street; Lake View Road',
    first: 'Aarohi Diya Ananya Priya Aarav Vihaan Arjun Rohan Kabir',
    last: 'Sharma Iyer Gupta Nair Reddy Mehta Desai Banerjee',
  },
  JP: {
    weight: 15,
    dialling: '+81',
    cities: 'Tokyo@Asia/Tokyo; Osaka; Kyoto; Sapporo',
    streets: 'Sakura-dori; Chuo-dori; Meiji-dori',
    first: 'Himari Yui Akari Sakura Haruto Ren Sota Minato',
    last: 'Sato Suzuki Takahashi Tanaka Watanabe Ito Nakamura',
  },
  NZ: {
    weight: 10,
    dialling: '+64',
    cities: 'Auckland@Pacific/Auckland; Wellington; Dunedin',
    streets: 'Queen Street; Lambton Quay; George Street',
    first: 'Aroha Mila Amelia Nikau Wiremu Jack Theo',
    last: 'Wilson Ngata Taylor Tamihana Scott Robinson',
  },
  ZA: {
    weight: 10,
    dialling: '+27',
    cities: 'Cape Town@Africa/Johannesburg; Johannesburg; Durban',
    streets: 'Long Street; Main Road; Church Street',
    first: 'Thandi Naledi Anika Zanele Sipho Pieter Thabo Liam',
    last: 'Nkosi Dlamini Botha Naidoo van-Wyk Khumalo',
  },
};

const words = (text: string): string[] => text.split(' ').map((word) => word.replace('-', ' '));

function cities(text: string): City[] {
  let zone = '';
  return text.split('; ').map((entry) => {
    const [place = '', newZone] = entry.split('@');
    const [name = '', state = null] = place.split(', ');
    zone = newZone ?? zone;
    return { name, state, zone };
  });
}

export const COUNTRIES: readonly Country[] = Object.entries(DRAFTS).map(([code, draft]) => ({
  code,
  weight: draft.weight,
  dialling: draft.dialling,
  cities: cities(draft.cities),
  streets: draft.streets.split('; '),
  firstNames: words(draft.first),
  lastNames: words(draft.last),
}));
