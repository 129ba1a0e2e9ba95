/** Where cities lie, in whole degrees and tenths: enough for a map of the world. One line, because it travels. */
const table =
  'amsterdam 52.4 4.9;athens 38 23.7;barcelona 41.4 2.2;belgrade 44.8 20.5;berlin 52.5 13.4;bern 46.9 7.4;bordeaux 44.8 -.6;bratislava 48.1 17.1;brussels 50.8 4.4;bucharest 44.4 26.1;budapest 47.5 19;cologne 50.9 7;copenhagen 55.7 12.6;dublin 53.3 -6.3;edinburgh 56 -3.2;frankfurt 50.1 8.7;geneva 46.2 6.1;gothenburg 57.7 12;hamburg 53.6 10;helsinki 60.2 24.9;istanbul 41 29;krakow 50.1 19.9;kyiv 50.5 30.5;lisbon 38.7 -9.1;liverpool 53.4 -3;ljubljana 46.1 14.5;london 51.5 -.1;luxembourg 49.6 6.1;lyon 45.8 4.8;madrid 40.4 -3.7;malaga 36.7 -4.4;manchester 53.5 -2.2;marseille 43.3 5.4;milan 45.5 9.2;moscow 55.8 37.6;munich 48.1 11.6;naples 40.9 14.3;nice 43.7 7.3;oslo 59.9 10.8;paris 48.9 2.4;porto 41.1 -8.6;prague 50.1 14.4;reykjavik 64.1 -21.9;riga 56.9 24.1;rome 41.9 12.5;rotterdam 51.9 4.5;saint petersburg 59.9 30.3;sarajevo 43.9 18.4;seville 37.4 -6;sofia 42.7 23.3;stockholm 59.3 18.1;stuttgart 48.8 9.2;tallinn 59.4 24.8;valencia 39.5 -.4;venice 45.4 12.3;vienna 48.2 16.4;vilnius 54.7 25.3;warsaw 52.2 21;zagreb 45.8 16;zurich 47.4 8.5;' +
  'abu dhabi 24.5 54.4;amman 31.9 35.9;ankara 39.9 32.9;baghdad 33.3 44.4;baku 40.4 49.9;bangalore 13 77.6;bangkok 13.8 100.5;beijing 39.9 116.4;beirut 33.9 35.5;chennai 13.1 80.3;colombo 6.9 79.9;delhi 28.6 77.2;dhaka 23.8 90.4;doha 25.3 51.5;dubai 25.2 55.3;hanoi 21 105.8;ho chi minh city 10.8 106.7;hong kong 22.3 114.2;hyderabad 17.4 78.5;jakarta -6.2 106.8;jerusalem 31.8 35.2;kabul 34.5 69.2;karachi 24.9 67;kathmandu 27.7 85.3;kolkata 22.6 88.4;kuala lumpur 3.1 101.7;kuwait 29.4 48;kyoto 35 135.8;manila 14.6 121;mumbai 19.1 72.9;osaka 34.7 135.5;riyadh 24.7 46.7;seoul 37.6 127;shanghai 31.2 121.5;shenzhen 22.5 114.1;singapore 1.4 103.8;taipei 25 121.6;tashkent 41.3 69.2;tbilisi 41.7 44.8;tehran 35.7 51.4;tel aviv 32.1 34.8;tokyo 35.7 139.7;ulaanbaatar 47.9 106.9;' +
  'abidjan 5.3 -4;accra 5.6 -.2;addis ababa 9 38.7;algiers 36.8 3.1;cairo 30 31.2;cape town -33.9 18.4;casablanca 33.6 -7.6;dakar 14.7 -17.5;dar es salaam -6.8 39.3;johannesburg -26.2 28;kampala .3 32.6;kigali -1.9 30.1;kinshasa -4.3 15.3;lagos 6.5 3.4;luanda -8.8 13.2;marrakesh 31.6 -8;nairobi -1.3 36.8;tunis 36.8 10.2;' +
  'atlanta 33.7 -84.4;austin 30.3 -97.7;boston 42.4 -71.1;calgary 51 -114.1;chicago 41.9 -87.6;dallas 32.8 -96.8;denver 39.7 -105;detroit 42.3 -83;havana 23.1 -82.4;honolulu 21.3 -157.9;houston 29.8 -95.4;las vegas 36.2 -115.1;los angeles 34.1 -118.2;mexico city 19.4 -99.1;miami 25.8 -80.2;minneapolis 45 -93.3;montreal 45.5 -73.6;nashville 36.2 -86.8;new orleans 30 -90.1;new york 40.7 -74;ottawa 45.4 -75.7;philadelphia 40 -75.2;phoenix 33.4 -112.1;portland 45.5 -122.7;san diego 32.7 -117.2;san francisco 37.8 -122.4;seattle 47.6 -122.3;toronto 43.7 -79.4;vancouver 49.3 -123.1;washington 38.9 -77;anchorage 61.2 -149.9;' +
  'bogota 4.7 -74.1;brasilia -15.8 -47.9;buenos aires -34.6 -58.4;caracas 10.5 -66.9;guatemala city 14.6 -90.5;la paz -16.5 -68.1;lima -12 -77;medellin 6.2 -75.6;montevideo -34.9 -56.2;panama city 9 -79.5;quito -.2 -78.5;rio de janeiro -22.9 -43.2;san jose 9.9 -84.1;santiago -33.4 -70.7;sao paulo -23.6 -46.6;adelaide -34.9 138.6;auckland -36.8 174.8;brisbane -27.5 153;melbourne -37.8 145;perth -32 115.9;sydney -33.9 151.2;wellington -41.3 174.8';

/** Other names: what a city is called at home. */
const also: Readonly<Record<string, string>> = {
  wien: 'vienna',
  munchen: 'munich',
  koln: 'cologne',
  roma: 'rome',
  milano: 'milan',
  lisboa: 'lisbon',
  praha: 'prague',
  nyc: 'new york',
  'new york city': 'new york',
  sf: 'san francisco',
  la: 'los angeles',
  genf: 'geneva',
  zurigo: 'zurich',
  saigon: 'ho chi minh city',
  kiev: 'kyiv',
  bengaluru: 'bangalore',
  'new delhi': 'delhi',
};

export interface City {
  readonly latitude: number;
  readonly longitude: number;
}

/** null: it is not in the table. */
export function findCity(name: string): City | null {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/,.*$/, '').trim();
  const wanted = Object.hasOwn(also, plain) ? (also[plain] ?? plain) : plain;
  const start = `;${table}`.indexOf(`;${wanted} `);
  const [, latitude, longitude] = /^ (-?[\d.]+) (-?[\d.]+)/.exec(table.slice(start + wanted.length)) ?? [];
  if (wanted === '' || start < 0 || latitude === undefined || longitude === undefined) return null;
  return { latitude: Number(latitude), longitude: Number(longitude) };
}
