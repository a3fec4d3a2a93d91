import type { Pronoun } from './genders.ts'

// Written for this project: names that people anywhere have, each hardly ever given to the other gender.

const HE = `
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony
Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Jacob
Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander
Raymond Patrick Jack Dennis Jerry Peter Henry Carl Arthur Roger Keith Albert Philip Phillip Bruce Harold
Douglas Walter Lawrence Ralph Roy Eugene Russell Louis Adam Aaron Nathan Graham Nigel Ian Simon Stuart Neil
Colin Trevor Gareth Alan Malcolm Hugh Mike Bob Bill Jim Tom Joe Dave Steve Dan Greg Jeff Rob Matt Nick Ben
Ken Ted Tim Ron Don Doug Chuck Rick Phil Stan Fred Norman Howard Leonard Bernard Gerald Wayne Glenn Craig
Todd Derek Duncan Gordon Hamish Callum Alasdair Alistair Ewan Euan Fergus Angus Lachlan Kieran Liam Declan
Cormac Conor Eoin Padraig Seamus Brendan Niall Ruairi Rhys Dylan Owen Ieuan Gethin Emyr Geraint Clive Barry
Terence Rupert Piers Giles Jeremy Geoffrey Humphrey Oliver Harry Oscar Leo Theodore Elijah Isaac Ethan Lucas
Logan Caleb Gabriel Julian Sebastian Dominic Vincent Victor Felix Hugo Edgar Edmund Ernest Herbert Hubert
Maurice Marcus Martin Warren Wesley Travis Brett Bradley Clifford Clayton Curtis Darren Dwayne Floyd Garrett
Harvey Jared Jerome Lloyd Luther Marvin Melvin Mitchell Nathaniel Neal Reginald Rodney Roland Rudolph
Sherman Spencer Stewart Trent Vernon Virgil Zachary Tyler Cody Dustin Jesse Luke Seth Juan Carlos Luis Pedro
Miguel José Jose Antonio Francisco Jorge Fernando Alejandro Alberto Alfredo Álvaro Alvaro Andrés Andres
Ángel Arturo Diego Eduardo Emilio Enrique Ernesto Esteban Felipe Gonzalo Guillermo Gustavo Héctor Hector
Ignacio Iván Jaime Javier Joaquín Joaquin Julio Leonardo Manuel Marcelo Mario Mateo Mauricio Nicolás Óscar
Pablo Rafael Ramón Ramon Raúl Raul Ricardo Roberto Rodrigo Rubén Ruben Salvador Santiago Sergio Tomás
Vicente Xavier João Joao Paulo Rui Tiago Nuno Gonçalo Thiago Bruno Caio Davi Giovanni Marco Giuseppe Luca
Matteo Alessandro Antonino Claudio Davide Dario Domenico Enzo Fabio Federico Filippo Franco Gianluca Gianni
Giorgio Lorenzo Luciano Luigi Massimo Maurizio Paolo Pietro Riccardo Salvatore Stefano Umberto Hans Klaus
Jürgen Jurgen Wolfgang Andreas Bernd Dieter Dirk Ernst Florian Franz Friedrich Georg Gerhard Günter Günther
Heinrich Heinz Helmut Holger Horst Jens Joachim Johannes Jörg Josef Karl Karsten Konrad Kurt Lukas Manfred
Markus Matthias Maximilian Norbert Olaf Otto Rainer Ralf Reinhard Rolf Rüdiger Stefan Thorsten Tobias
Torsten Uwe Volker Walther Werner Willi Fritz Pierre Jacques François Francois Alain André Antoine Arnaud
Bertrand Christophe Cédric Denis Didier Émile Étienne Fabrice Frédéric Gérard Gilles Guillaume Henri Hervé
Jérôme Julien Laurent Luc Marcel Mathieu Maxime Michel Nicolas Olivier Pascal Philippe Quentin Rémi René
Romain Sébastien Serge Stéphane Sylvain Thibault Thierry Yannick Yves Lars Sven Anders Arne Björn Bjørn
Carsten Christer Einar Erik Espen Gunnar Gustaf Håkan Hakan Haakon Harald Henrik Ingvar Jesper Johan Jonas
Jørgen Kasper Kjell Kristian Kristoffer Lasse Leif Lennart Magnus Mads Mats Mikael Mikkel Morten Nils Niels
Ola Olav Oskar Ove Pär Petter Rasmus Roald Rune Sigurd Søren Stein Stig Svein Terje Thor Tomas Tor Torbjörn
Trond Ulf Vidar Aki Antti Arto Eero Eetu Esa Hannu Heikki Ilkka Jaakko Janne Jari Jouni Juha Juhani Jukka
Jussi Kalle Lauri Marko Markku Matti Mikko Olli Paavo Pekka Pentti Petri Risto Sami Seppo Tapio Teemu Timo
Tuomas Veikko Ville Jaan Toomas Margus Priit Jānis Andris Juris Aigars Vytautas Mindaugas Gintaras Piotr
Krzysztof Andrzej Tomasz Paweł Pawel Michał Marcin Marek Grzegorz Jerzy Łukasz Lukasz Zbigniew Jacek
Kazimierz Wojciech Mariusz Dariusz Rafał Stanisław Tadeusz Bartosz Maciej Jakub Kamil Mateusz Sławomir
Wiesław Witold Bogdan Leszek Radosław Petr Jiří Jiri Pavel Jaroslav Miroslav Zdeněk Václav Vaclav František
Karel Milan Ondřej Lukáš Tomáš Vladimír Radek Aleš István Istvan László Laszlo Ferenc Zoltán Zoltan Gábor
Gabor Attila Sándor Gyula Béla Bela Tamás Csaba Miklós Balázs Ivan Dmitri Dmitry Vladimir Sergei Sergey
Alexei Alexey Andrei Andrey Boris Anatoly Evgeny Fyodor Georgy Igor Ilya Kirill Konstantin Leonid Maxim
Mikhail Nikolai Nikolay Oleg Pyotr Ruslan Stanislav Timur Vadim Valery Viktor Vitaly Vyacheslav Yuri Yury
Oleksandr Andriy Bohdan Dmytro Mykola Mykhailo Oleksiy Petro Serhiy Taras Vasyl Volodymyr Yaroslav Ihor
Dragan Goran Zoran Milos Miloš Nikola Nenad Nebojša Slobodan Vuk Bojan Dejan Luka Ante Tomislav Zvonimir
Hrvoje Davor Mladen Georgi Dimitar Hristo Ivaylo Krasimir Plamen Stoyan Todor Ion Ionuț Cătălin Cristian
Florin Gheorghe Mihai Mircea Radu Vasile Giorgos Yannis Dimitris Kostas Nikos Stavros Spyros Panagiotis
Vasilis Christos Theodoros Alexandros Thanos Mehmet Mustafa Ahmet Ali Hüseyin Hasan Ismail Osman
Yusuf Murat Emre Kemal Burak Serkan Cem Orhan Tolga Volkan Mohammed Mohamed Muhammad Mohammad Ahmed Ahmad
Omar Umar Ibrahim Hassan Hussein Husain Abdullah Abdul Abdulaziz Abdulrahman Faisal Fahad Khalid Khaled
Mahmoud Mansour Nasser Rashid Saad Saeed Salem Salim Samir Sultan Tariq Tarek Walid Yasser Youssef Yousef
Zayed Bilal Hamza Idris Imran Jamal Karim Kareem Majid Marwan Nabil Rami Ziad Hamad Hamdan Mubarak Suleiman
Usman Younes Amir Arash Babak Behrouz Dariush Farhad Hamid Hossein Javad Kaveh Mehdi Mohsen Reza Siavash
Rajesh Sanjay Vijay Arjun Amit Anil Anand Anup Arun Arvind Ashok Ashish Deepak Dilip Dinesh Ganesh Gautam
Girish Gopal Harish Hari Karthik Krishna Lalit Mahesh Manish Manoj Mohan Mukesh Murali Nagesh Naresh
Narendra Naveen Nikhil Nitin Pankaj Pradeep Prakash Pramod Prasad Prashant Praveen Raghav Raghu Rahul Raj
Raja Rajeev Rajiv Rajan Rakesh Ram Ramesh Ravi Rohan Rohit Sachin Sandeep Sanjiv Satish Shashi Shankar Shiv
Shyam Siddharth Srinivas Subhash Sudhir Sumit Sunil Suresh Tarun Uday Varun Venkat Venkatesh Vikas Vikram
Vinay Vinod Vishal Vivek Yash Harpreet Gurdeep Imtiaz Nadeem Shahid Shoaib Wasim Zahid Asif Arif Iqbal Javed
Hiroshi Kenji Takashi Akira Daisuke Fumio Haruki Hideki Hideo Isamu Kazuo Kazuki Kazuya Keisuke Kenichi
Koichi Koji Makoto Masaki Masao Masato Masashi Naoki Noboru Osamu Ryo Ryota Satoshi Seiji Shigeru Shinichi
Shinji Shinzo Shohei Sho Susumu Tadashi Taichi Takeshi Takuya Taro Tatsuya Tetsuya Toshio Toshiro Tsutomu
Yasuhiro Yasuo Yoshi Yoshio Yoshihiro Yuji Yusuke Yuta Yutaka Tuan Hung Dung Quang Đức Nam Bambang Agus Budi
Hendra Joko Wayan Ketut Arief Rizal Azman Faizal Rahman Somchai Prasit Chatchai Kwame Kofi Kwabena Kojo Yaw
Emeka Chukwuma Chidi Chinedu Obinna Ikenna Babatunde Olumide Oluwaseun Segun Tunde Wale Kunle Kayode Musa
Sani Bello Juma Baraka Hamisi Kamau Mwangi Kipchoge Kiprono Otieno Ochieng Odhiambo Wanyonyi Njoroge Mutua
Okello Musoke Tendai Tinashe Farai Themba Sipho Thabo Bongani Mandla Sibusiso Lwazi Tshepo Kagiso Pieter
Hendrik Jacobus Willem Cornelis Gerrit Jeroen Joost Jelle Joris Kees Koen Maarten Marten Martijn Mathijs
Niek Pim Ruud Rutger Sander Sjoerd Thijs Tijmen Wouter Wim Bart Bas Bram Daan Stijn Geert Guus Frans Jaap
Henk Getachew Tesfaye Haile Abebe Tadesse Girma Bekele Dawit Yohannes Solomon Moses Abraham Ephraim Elias
Emmanuel Ezekiel Isaiah Jeremiah Joel Jonah Josiah Micah Noah Obadiah Samson Saul Silas Simeon Zacharias
Yitzhak Yaakov Yosef Moshe Avi Eitan Gideon Ronen Shlomo Uri Yair Yossi
Wade Dwight Clint Wyatt Clyde Darrell Darryl Desmond Dominick Donovan Eddie Edwin Elliott Elliot Elmer
Emmett Freddie Garry Gerry Graeme Jake Jarrod Jimmy Joey Johnny Kyle Leland Lenny Leroy Lionel Lonnie
Lyle Mitch Myron Ned Nolan Otis Percy Pete Randall Randy Reggie Reuben Ricky Robbie Roderick Rufus Ryan
Shane Shaun Shawn Terrence Theo Toby Tommy Tony Vaughn Vince Wendell Wilbur Wilfred Willie Winston Zach
Zane
`

const SHE = `
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret
Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Amy
Kathleen Angela Anna Emma Olivia Sophia Helen Julia Maria Christine Catherine Katherine Rachel Samantha
Janet Ruth Diane Alice Julie Heather Teresa Victoria Martha Judith Megan Anne Ann Hannah Jacqueline Sophie
Charlotte Isabella Claire Virginia Debra Christina Evelyn Brenda Pamela Nicole Theresa Gloria Frances Janice
Marilyn Beverly Denise Amber Danielle Brittany Rose Natalie Grace Fiona Alison Gillian Lorraine Carmen Lucia
Liz Kate Katie Jane Jenny Sue Beth Molly Lucy Zoe Abigail Ada Adele Adelaide Adriana Agatha Agnes Alexandra
Allison Amelia Anita Annabel Annabelle Annette Annie Antonia Arlene Audrey Ava Becky Belinda Bernadette
Bertha Bethany Bianca Bonnie Bridget Camilla Candace Carla Caroline Carolyn Carrie Cassandra Cecilia Celeste
Celia Chloe Cindy Clara Clarissa Claudia Colleen Connie Constance Cora Cordelia Daisy Daphne Deanna Deirdre
Delia Della Diana Dolores Dora Doreen Doris Dorothea Dorothy Edith Edna Eileen Elaine Eleanor Elisa Elise
Eliza Ella Ellen Eloise Elsa Elsie Emilia Erica Erin Esme Estelle Esther Ethel Eva Eve Felicity Flora Freda
Freya Gail Gemma Genevieve Georgina Geraldine Gertrude Gina Ginny Gwen Gwendolyn Harriet Hattie Hazel Heidi
Henrietta Hilda Holly Ida Imogen Ingrid Irene Iris Isabel Isabelle Isobel Ivy Jacinta Janine Jasmine
Jeanette Jeanne Jemima Jenna Jill Jillian Joanna Joanne Josephine Joyce Juanita Juliet Juliette Justine Kara
Karin Katrina Kathryn Kathy Katy Kayla Kelsey Kendra Kerstin Kirsten Kirsty Kristen Kristin Kristina Lara
Latoya Lauren Leah Leanne Leila Lena Leona Leonora Leticia Lila Lilian Lillian Lily Lois Lola Loretta Lottie
Louisa Louise Lucille Lucinda Lydia Lynda Lynette Mabel Madeleine Madeline Maggie Maeve Mandy Marcia Margot
Marguerite Marianne Marie Marjorie Marlene Marsha Matilda Maud Maureen Mavis Melanie Melinda Mildred
Millicent Mindy Miranda Miriam Moira Mona Monica Morag Muriel Myra Myrtle Nadia Nadine Naomi Natasha Nell
Nellie Nettie Nina Noelle Nora Norma Octavia Odette Olive Ophelia Patsy Paula Pauline Peggy Penelope Penny
Petra Philippa Phoebe Phyllis Polly Priscilla Prudence Rhoda Rhonda Rita Roberta Rosa Rosalie Rosalind
Rosamund Rosemary Roxanne Ruby Sabrina Sadie Sally Selena Selina Sheila Sherry Shirley Sinead Siobhan Sonia
Sonya Stacey Stella Suzanne Sylvia Tabitha Tamara Tammy Tanya Tara Tessa Thelma Tiffany Tilly Tina Tracey
Trudy Una Ursula Valerie Vanessa Vera Verity Veronica Viola Violet Vivian Vivienne Wendy Wilma Winifred
Yolanda Yvette Yvonne Zara Aoife Ciara Niamh Orla Roisin Saoirse Sorcha Grainne Eilidh Catriona Mhairi Ailsa
Bronwen Carys Cerys Ffion Gwenllian Nerys Rhian Sian Elen Angharad Elena Ana Alba Alejandra Alicia Amparo
Ángela Araceli Beatriz Blanca Camila Catalina Concepción Consuelo Cristina Daniela Elvira Esperanza Estela
Eugenia Fernanda Gabriela Graciela Inés Ines Isabela Josefina Juana Julieta Leonor Lorena Lourdes Lucía
Luisa Luz Magdalena Manuela Marcela Margarita María Mariana Marisol Marta Mónica Montserrat Natalia Nuria
Paloma Pilar Raquel Renata Rocío Sara Silvia Sofía Sofia Soledad Susana Valentina Valeria Ximena Joana
Filipa Catarina Larissa Luciana Juliana Fabiana Vitória Francesca Giulia Alessandra Angelica Arianna
Benedetta Caterina Chiara Cinzia Donatella Eleonora Elisabetta Emanuela Federica Flavia Franca Gabriella
Giada Giovanna Giuliana Giuseppina Ilaria Letizia Loredana Lucrezia Martina Michela Ornella Paola Patrizia
Rossella Serena Silvana Simona Stefania Tiziana Anja Anke Annegret Antje Astrid Birgit Brigitte Britta
Christa Christel Cornelia Dagmar Edeltraud Elfriede Elke Erika Franziska Frauke Friederike Gerda Gisela
Greta Gudrun Hannelore Heike Helga Henrike Ilse Ina Inge Ingeborg Irmgard Jana Jutta Karla Katharina Katja
Katrin Lieselotte Maike Margarethe Margit Mechthild Meike Monika Nadja Nele Renate Rosemarie Sabine Sibylle
Sigrid Silke Sonja Susanne Svenja Swantje Tanja Ulrike Ute Uta Verena Waltraud Adèle Agathe Amélie Anaïs
Annick Aurélie Béatrice Bénédicte Capucine Cécile Céline Chantal Clémence Colette Corinne Delphine Édith
Élise Élodie Émilie Fabienne Françoise Geneviève Hélène Inès Joséphine Laetitia Laure Léa Lucie Manon
Margaux Martine Mathilde Monique Nathalie Noémie Odile Sandrine Solange Solène Stéphanie Sylvie Valérie
Véronique Virginie Annika Anneli Berit Birgitta Bodil Britt Cecilie Dorthe Ebba Elin Frida Gerd Gro Gunhild
Gunilla Hanne Hedda Hedvig Hege Helle Hilde Inger Jette Johanna Jytte Kaja Karianne Kjersti Lene Linnea Liv
Lotta Lotte Maja Malin Maren Margareta Marit Marte Mette Mia Moa Nanna Pernille Ragnhild Randi Ronja Rut
Sanna Signe Silje Siri Siv Sofie Solveig Stine Synnøve Tora Tove Tuva Ulla Unni Vibeke Ylva Åsa Åse Aino
Aila Anniina Eeva Eija Elina Helmi Hilkka Ilona Irja Jaana Kaisa Katri Kirsi Leena Liisa Maarit Maija Marja
Marjatta Marketta Merja Minna Mirja Niina Outi Päivi Pirjo Pirkko Raija Riikka Riitta Ritva Saara Sari Satu
Sini Sirpa Suvi Taina Tarja Tiina Tuija Tuula Tytti Virpi Kadri Kersti Liina Maarja Piret Reet Triin Tiiu
Dace Ilze Inese Laima Līga Rasa Rūta Dalia Daiva Agnieszka Aleksandra Alicja Aneta Beata Bożena Danuta
Dorota Elżbieta Ewa Ewelina Grażyna Halina Hanna Iwona Izabela Jadwiga Jolanta Justyna Kamila Karolina
Katarzyna Kinga Krystyna Małgorzata Malgorzata Paulina Sylwia Urszula Wiesława Zofia Zuzanna Alena Bohumila
Eliška Hana Helena Ivana Jarmila Jaroslava Jitka Kateřina Lenka Ludmila Markéta Michaela Milena Radka Šárka
Tereza Věra Veronika Zdeňka Zuzana Ágnes Anikó Csilla Edit Éva Erzsébet Eszter Ildikó Judit Júlia Katalin
Krisztina Mária Márta Mónika Orsolya Piroska Réka Zsófia Zsuzsanna Olga Natalya Svetlana Tatiana Tatyana
Alla Alyona Anastasia Darya Ekaterina Elizaveta Galina Inna Irina Kseniya Ksenia Larisa Lidia Lyubov
Lyudmila Nadezhda Oksana Polina Raisa Sofya Yekaterina Yelena Yulia Zinaida Iryna Halyna Kateryna Lesya
Nataliya Olena Oleksandra Solomiya Svitlana Tetiana Yuliya Zoryana Biljana Dragana Gordana Jasmina Jelena
Jovana Katarina Ljiljana Milica Mirjana Nataša Nevena Snežana Tatjana Vesna Marija Dubravka Nives Mojca
Alenka Špela Tjaša Urška Desislava Elitsa Iskra Kalina Mariya Rositsa Stanka Tsvetana Alina Anca Andreea
Corina Ileana Ioana Iuliana Lavinia Mihaela Oana Raluca Roxana Aikaterini Angeliki Dimitra Eirini Eleni
Evangelia Ioanna Katerina Konstantina Vasiliki Ayşe Ayse Fatma Emine Hatice Zeynep Elif Meryem Özlem Sevgi
Esra Büşra Gül Hülya Selin Aslı Ebru Pınar Derya Sibel Nilüfer Fatima Fatimah Aisha Ayesha Zainab Zaynab
Khadija Khadijah Maryam Mariam Amina Aminah Asma Asmaa Dalal Dina Eman Farida Ghada Habiba Hala Halima Hanan
Hessa Hind Huda Jamila Jawaher Khawla Laila Layla Lamia Latifa Leyla Lina Loubna Lubna Maha Mahra Malak
Manal Moza Nabila Nahla Najla Naima Noura Nouf Rana Rania Rasha Reem Rola Ruba Safia Salma Samia Samira
Sanaa Shaikha Sheikha Shereen Soraya Suad Suhair Sumaya Wafa Yasmin Yasmine Zahra Zakia Zeina Zuleikha
Azadeh Fariba Farzaneh Laleh Mahnaz Mahsa Mina Nasrin Niloufar Parisa Parvin Roya Shahla Shirin Simin
Soheila Priya Lakshmi Anjali Deepa Sunita Aarti Aditi Akanksha Ananya Anjana Anuradha Aparna Archana Asha
Bhavana Chitra Deepika Devika Divya Gayatri Geeta Gita Hema Indira Ishita Jaya Jyoti Jyotsna Kalpana Kamala
Kavita Kavya Kiranmai Lalita Lata Leela Madhuri Mala Malini Manisha Manju Meena Meenakshi Meera Megha
Mridula Mukta Nalini Namrata Nandini Neelam Neha Nidhi Nirmala Nisha Nita Padma Pallavi Parvati Pooja Poonam
Prachi Pratibha Preeti Priyanka Pushpa Radha Radhika Rajeshwari Rashmi Reena Rekha Renuka Reshma Richa Ritu
Roopa Ruchi Sadhana Sangeeta Sapna Sarita Savita Seema Shalini Sharmila Shilpa Shobha Shreya Shruti Shubha
Smita Smriti Sneha Sonal Sonali Sudha Sujata Sumitra Supriya Sushma Swati Uma Usha Vandana Vasudha Vidya
Vimala Farzana Nasreen Nazia Parveen Rukhsana Saira Shabnam Shazia Sumaira Tahira Dilani Nilanthi Chathurika
Yoko Keiko Akiko Aiko Asuka Atsuko Ayako Ayumi Chieko Chiyo Emiko Eriko Etsuko Fumiko Hanako Haruka Haruko
Hiroko Hisako Hitomi Junko Kaori Kayoko Kazuko Kimiko Kiyoko Kumiko Kyoko Machiko Mai Maki Mariko Masako
Mayumi Megumi Michiko Mieko Miki Mitsuko Miyuki Mizuki Momoko Naoko Natsuki Noriko Nozomi Reiko Risa Sachiko
Sakura Satoko Sayaka Sayuri Setsuko Shizuka Sumiko Takako Tamiko Tomoko Toshiko Yasuko Yoshiko Yui Yuka
Yukari Yukiko Yumi Yumiko Yuriko Xiaohong Xiaoli Xiaomei Xiaoyan Meiling Guihua Lihua Huong Hương Nguyệt
Phuong Thuy Trang Dewi Fitri Indah Kartika Lestari Putri Ratna Retno Rina Siti Wulan Yuliana Nurul Rosnah
Zaleha Siriporn Somjai Supaporn Wanida Malee Maricel Marites Abena Adwoa Afua Ama Akosua Efua Esi Yaa Adaeze
Adaobi Amara Chiamaka Chidinma Chioma Chinwe Ebele Ifeoma Ifeyinwa Ngozi Nkechi Nneka Obiageli Oluchi Uju
Abimbola Adebola Bolanle Folake Folasade Funke Funmilayo Titilayo Yetunde Yewande Hadiza Hauwa Rahama
Zainabu Achieng Akinyi Anyango Atieno Awino Adhiambo Nafula Nekesa Njeri Nyambura Wairimu Wambui Wangari
Wangechi Wanjiku Wanjiru Wanjira Waithera Muthoni Mumbi Nyokabi Mwikali Mwende Zawadi Neema Rehema Furaha
Mwanaisha Namukasa Nakato Babirye Nabukenya Nalubega Rutendo Rudo Chipo Tsitsi Nyasha Nomvula Nomsa Nolwazi
Nokuthula Nompumelelo Thandi Thandiwe Thembi Zanele Lindiwe Lerato Palesa Boitumelo Kelebogile Refilwe Dineo
Naledi Busisiwe Sibongile Nandi Zodwa Winnie Anneke Annelies Marijke Maaike Marloes Mieke Hanneke Ineke
Janneke Lieke Liesbeth Loes Margriet Marieke Femke Fleur Geertje Saskia Sanne Tineke Trijntje Wilhelmina
Willemijn Abeba Almaz Aster Genet Hirut Meseret Mulu Selamawit Senait Tigist Tirunesh Worknesh Zewditu Rivka
Chaya Tzipi Ayelet Einat Galit Hadas Liora Noa Orly Osnat Ronit Shira Shoshana Sigal Tamar Tzipora Yael
Yardena Ziva
Aileen Bernice Bessie Betsy Briana Candice Cathy Charlene Cheryl Darlene Debbie Dolly Eunice Felicia
Frieda Gladys Glenda Gretchen Hettie Jodie Judy Krista Lori Lorna Mae Maxine Minnie Patti Paulette Renee
Rhona Rochelle Rosie Rowena Shawna Sheena Sheryl Susanna Susie Verna Vicki Vicky Wanda
`

/** Given names that are hardly ever of the other gender, in lower case; a name that stands in both lists tells nothing. */
export const GIVEN_NAMES: ReadonlyMap<string, Pronoun> = listed()

function listed(): Map<string, Pronoun> {
  const names = (list: string): Set<string> => new Set(list.trim().toLowerCase().split(/\s+/u))
  const [he, she] = [names(HE), names(SHE)]
  return new Map([
    ...[...he].filter((name) => !she.has(name)).map((name): [string, Pronoun] => [name, 'he']),
    ...[...she].filter((name) => !he.has(name)).map((name): [string, Pronoun] => [name, 'she']),
  ])
}
