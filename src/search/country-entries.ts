/**
 * Countries, one a line: what a country is called, of what is its own ("Dutch"), and its people
 * where they are called otherwise. Names that need an article have it. Left out are those
 * whose word for their own is another's as well ("Dominican", "Congolese").
 */
export const COUNTRIES = `
the United Kingdom; the UK; the U.K.; Britain; Great Britain | British | Britons; Brits
the United States; the US; the U.S.; the USA; America; the United States of America | American; U.S.; US | Americans
England | English | Englishmen
Scotland | Scottish; Scots | Scots
Wales | Welsh
Northern Ireland | Northern Irish
Ireland; the Republic of Ireland | Irish | Irishmen
the Netherlands; Holland | Dutch | Dutchmen
Belgium | Belgian
Luxembourg | Luxembourgish
France | French | Frenchmen
Germany | German
Austria | Austrian
Switzerland | Swiss
Italy | Italian
Spain | Spanish | Spaniards
Portugal | Portuguese
Denmark | Danish | Danes
Sweden | Swedish | Swedes
Norway | Norwegian
Finland | Finnish | Finns
Iceland | Icelandic | Icelanders
Greenland | Greenlandic | Greenlanders
Poland | Polish | Poles
Czechia; the Czech Republic | Czech
Slovakia | Slovak; Slovakian
Slovenia | Slovenian; Slovene | Slovenes
Hungary | Hungarian
Romania | Romanian
Bulgaria | Bulgarian
Croatia | Croatian | Croats
Serbia | Serbian | Serbs
Bosnia; Bosnia and Herzegovina | Bosnian
Montenegro | Montenegrin
Albania | Albanian
Kosovo | Kosovar; Kosovan
North Macedonia | Macedonian
Greece | Greek
Cyprus | Cypriot
Malta | Maltese
Turkey; Türkiye; Turkiye | Turkish | Turks
Estonia | Estonian
Latvia | Latvian
Lithuania | Lithuanian
Ukraine | Ukrainian
Belarus | Belarusian
Moldova | Moldovan
Russia; the Russian Federation | Russian
Georgia | Georgian
Armenia | Armenian
Azerbaijan | Azerbaijani
Kazakhstan | Kazakh; Kazakhstani
Uzbekistan | Uzbek
Kyrgyzstan | Kyrgyz
Tajikistan | Tajik
Turkmenistan | Turkmen
Mongolia | Mongolian
China | Chinese
Taiwan | Taiwanese
Japan | Japanese
South Korea; Korea; the Republic of Korea | South Korean; Korean
North Korea | North Korean
India | Indian
Pakistan | Pakistani
Bangladesh | Bangladeshi
Sri Lanka | Sri Lankan
Nepal | Nepalese; Nepali
Bhutan | Bhutanese
Afghanistan | Afghan
Iran | Iranian
Iraq | Iraqi
Syria | Syrian
Lebanon | Lebanese
Jordan | Jordanian
Israel | Israeli
Palestine | Palestinian
Saudi Arabia | Saudi; Saudi Arabian
the United Arab Emirates; the UAE | Emirati
Qatar | Qatari
Kuwait | Kuwaiti
Bahrain | Bahraini
Oman | Omani
Yemen | Yemeni
Thailand | Thai
Vietnam; Viet Nam | Vietnamese
Cambodia | Cambodian
Laos | Laotian; Lao
Myanmar; Burma | Burmese
Malaysia | Malaysian
Singapore | Singaporean
Indonesia | Indonesian
the Philippines | Philippine; Filipino | Filipinos
Brunei | Bruneian
Australia | Australian; Aussie
New Zealand | Kiwi | New Zealanders
Papua New Guinea | Papua New Guinean
Fiji | Fijian
Samoa | Samoan
Tonga | Tongan
Canada | Canadian
Mexico | Mexican
Guatemala | Guatemalan
Honduras | Honduran
El Salvador | Salvadoran; Salvadorean
Nicaragua | Nicaraguan
Costa Rica | Costa Rican
Panama | Panamanian
Cuba | Cuban
Jamaica | Jamaican
Haiti | Haitian
Puerto Rico | Puerto Rican
Trinidad; Trinidad and Tobago | Trinidadian
Barbados | Barbadian
the Bahamas | Bahamian
Colombia | Colombian
Venezuela | Venezuelan
Ecuador | Ecuadorian; Ecuadorean
Peru | Peruvian
Bolivia | Bolivian
Brazil | Brazilian
Paraguay | Paraguayan
Uruguay | Uruguayan
Argentina | Argentine; Argentinian | Argentines
Chile | Chilean
Guyana | Guyanese
Suriname | Surinamese
Egypt | Egyptian
Libya | Libyan
Tunisia | Tunisian
Algeria | Algerian
Morocco | Moroccan
Sudan | Sudanese
South Sudan | South Sudanese
Ethiopia | Ethiopian
Eritrea | Eritrean
Somalia | Somali
Djibouti | Djiboutian
Kenya | Kenyan
Uganda | Ugandan
Tanzania | Tanzanian
Rwanda | Rwandan
Burundi | Burundian
Nigeria | Nigerian
Ghana | Ghanaian
Senegal | Senegalese
Mali | Malian
Burkina Faso | Burkinabe; Burkinabé
Ivory Coast; Côte d’Ivoire; Côte d'Ivoire; Cote d'Ivoire | Ivorian
Liberia | Liberian
Sierra Leone | Sierra Leonean
Gambia; the Gambia | Gambian
Togo | Togolese
Benin | Beninese
Cameroon | Cameroonian
Chad | Chadian
Gabon | Gabonese
Angola | Angolan
Zambia | Zambian
Zimbabwe | Zimbabwean
Malawi | Malawian
Mozambique | Mozambican
Namibia | Namibian
Botswana | Botswanan
Lesotho | Basotho
South Africa | South African
Madagascar | Malagasy
Mauritius | Mauritian
Seychelles; the Seychelles | Seychellois
Europe | European
the European Union; the EU | EU
Africa | African
Asia | Asian
Latin America | Latin American
North America | North American
South America | South American
Scandinavia | Scandinavian
`
