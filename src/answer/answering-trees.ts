/** Trees of the decision whether to answer, written by `npm run fit` (`fit-answering.ts`): one a line, as `readTrees` reads them. */
export const ANSWERING_TREES = `
passage<0.9952 length<3.4176 -0.006 likeness<0.4515 -0.0353 -0.0159 coverRest<0.9476 position<0.5132 position<0.1574 -0.0026 0.0021 0.0102 typeRare<0.0465 0.0102 0.0307
passage<0.9952 length<3.4176 -0.0058 likeness<0.4515 -0.0337 -0.0151 coverRest<0.9476 position<0.5132 position<0.1574 -0.0025 0.002 0.0097 typeRare<0.0465 0.0097 0.0298
passage<0.9952 length<3.4499 typeRare<0.0465 -0.0106 -0.0024 likeness<0.4515 -0.0342 -0.015 coverRest<0.9476 position<0.5132 -0.0024 0.0093 typeRare<0.0465 0.0093 0.0289
passage<0.9952 length<3.4176 -0.0052 likeness<0.4515 -0.0309 -0.0135 coverRest<0.9476 position<0.5132 position<0.1574 -0.0023 0.002 0.0088 typeNear<0.5 0.0088 0.027
passage<0.9952 length<3.4499 typeRare<0.0465 -0.0099 -0.0022 likeness<0.4515 -0.0313 -0.0134 coverContext<0.8595 position<0.5132 -0.0022 0.0077 typeNear<0.5 0.0077 0.0269
contact<0.5 passage<0.9952 length<3.4499 -0.0066 likeness<0.4515 -0.0301 -0.0136 coverRest<0.9476 position<0.1574 -0.0029 0.0048 typeRare<0.0465 0.0077 0.026 0.0581
contact<0.5 passage<0.9952 length<3.7727 -0.0076 -0.0287 coverContext<0.8595 position<0.3363 -0.0028 likeness<0.3668 0.0015 0.0066 typeNear<0.5 0.0066 0.0251 0.0578
contact<0.5 passage<0.9952 length<3.4499 -0.0059 likeness<0.4515 -0.0283 -0.0124 coverRest<0.9476 position<0.1574 -0.0027 0.0045 typeRare<0.0465 0.0069 0.0244 0.0574
contact<0.5 passage<0.9952 length<3.7727 -0.0068 -0.0268 position<0.1043 -0.0026 typeRare<0.0801 0.0023 coverRest<0.9476 synonymsNear<0.4783 0.0076 0.0166 0.0246 0.0571
contact<0.5 passage<0.9952 length<3.7727 -0.0065 cover<0.2785 -0.0417 -0.0162 coverContext<0.8595 position<0.3363 -0.0026 0.0052 typeNear<0.5 0.0057 0.0233 0.0568
contact<0.5 position<0.1043 rest<0.9524 -0.0192 -0.0058 passage<0.9952 -0.0058 typeRare<0.0955 elsewhereAway<0.0203 0.0048 -0.0005 synonymsNear<0.4783 0.0093 0.0243 0.0565
contact<0.5 position<0.1043 rest<0.9524 -0.0183 -0.0055 passage<0.9952 -0.0055 typeRare<0.0955 elsewhereAway<0.0203 0.0046 -0.0004 coverNeighbours<0.9153 0.0082 0.0221 0.0562
contact<0.5 position<0.1043 rest<0.9524 -0.0175 -0.0052 passage<0.9952 -0.0052 typeRare<0.0955 position<0.2397 -0.0004 0.0042 synonymsNear<0.4783 0.0084 0.0232 0.0559
contact<0.5 passage<0.9952 length<3.7727 -0.0053 cover<0.2785 -0.0398 -0.0147 coverRest<0.9476 position<0.5132 -0.0022 0.0054 focusNear<0.6 0.0054 0.0252 0.0556
contact<0.5 position<0.1043 rest<0.9524 -0.0166 -0.005 passage<0.9952 -0.005 typeRare<0.0801 0.0014 synonymsNear<0.4783 coverNeighbours<0.9153 0.0059 0.0154 0.0238 0.0554
contact<0.5 position<0.1043 rest<0.9524 -0.0158 -0.0047 passage<0.9952 -0.0047 typeRare<0.0955 length<2.4414 0.006 0 coverNeighbours<0.9153 0.0068 0.0202 0.0551
contact<0.5 length<3.7727 position<0.1043 -0.0066 likeness<0.5445 typeNear<0.5 -0.0022 0.0036 rest<0.9 0.0036 0.0133 elsewhereAway<0.0203 -0.0066 -0.0268 0.0548
contact<0.5 coverRest<0.9476 position<0.1043 length<3.1568 -0.0072 -0.0194 length<3.7727 likeness<0.2653 -0.0031 0.0029 -0.0072 typeRare<0.0465 0.003 0.0184 0.0546
contact<0.5 passage<0.9952 length<3.7727 -0.0046 cover<0.2785 -0.0377 -0.0132 coverContext<0.8595 position<0.5132 -0.002 0.0042 typeNear<0.5 0.0042 0.0204 0.0543
contact<0.5 length<3.7727 position<0.1043 -0.0062 passage<0.9952 -0.0021 typeRare<0.0955 0.0017 0.0061 elsewhereAway<0.0203 -0.0062 -0.0251 0.0541
contact<0.5 passage<0.9952 length<3.4176 -0.003 likeness<0.4515 -0.0217 -0.008 coverContext<0.8595 position<0.5132 -0.0019 0.0038 typeNear<0.5 0.0038 0.0195 0.0539
contact<0.5 position<0.0063 -0.0245 coverRest<0.9476 length<3.1568 0.0025 position<0.1574 -0.0121 -0.0014 0.0032 0.0536
contact<0.5 length<3.7727 position<0.1043 -0.0059 likeness<0.5445 typeNear<0.5 -0.0021 0.0029 synonymsNear<0.3686 coverContext<0.8595 0.0029 0.0099 0.016 -0.0124 0.0534
contact<0.5 position<0.0063 -0.0233 passage<0.9952 -0.0051 typeRare<0.0801 length<3.1568 0.0027 -0.0015 coverRest<0.9476 0.0027 0.0097 0.0532
contact<0.5 length<3.7727 position<0.0745 -0.0056 passage<0.9952 -0.0021 settles<0.375 typeRare<0.0955 0.0005 0.0088 0.0189 elsewhereAway<0.0203 -0.0056 -0.0233 0.0529
contact<0.5 position<0.0063 -0.0223 coverRest<0.9476 length<3.1568 0.0022 position<0.1574 -0.0112 -0.0014 0.0027 0.0527
contact<0.5 length<3.7727 position<0.0745 -0.0054 passage<0.9952 -0.0021 settles<0.375 typeRare<0.0955 0.0004 0.0083 0.0182 boilerplate<0.5 -0.0066 -0.0303 0.0525
contact<0.5 position<0.0063 -0.0214 likeness<0.2317 typeNear<0.5 -0.0107 -0.0026 length<3.314 synonymsNear<0.0025 0.0002 0.0059 -0.0026 0.0523
contact<0.5 position<0.0063 -0.0206 length<3.7727 likeness<0.4515 typeNear<0.5 -0.0051 0.0004 synonymsNear<0.3686 0.0006 0.0075 -0.0103 0.0521
contact<0.5 passage<0.9952 length<3.7727 -0.0036 -0.0177 length<2.2499 likeness<0.3668 0.0067 0.0202 typeRare<0.0801 -0.0015 coverNeighbours<0.9153 0.0019 0.0067 0.0519
contact<0.5 position<0.0063 -0.0199 coverRest<0.9476 length<3.1568 synonymsNear<0.2505 -0.0013 0.0024 position<0.1574 -0.01 -0.0013 typeRare<0.0801 0.0024 0.0181 0.0516
contact<0.5 passage<0.9952 typeRare<0.0465 -0.0081 -0.0017 length<2.2499 context<0.8172 0.0063 0.0208 typeRare<0.0801 -0.0014 0.0019 0.0514
contact<0.5 position<0.0063 -0.0192 length<3.7727 likeness<0.4515 typeNear<0.5 -0.0047 0.0005 synonymsNear<0.3686 0.0005 0.0072 -0.0096 0.0512
contact<0.5 length<4.0517 position<0.1043 -0.0074 typeRare<0.0801 -0.0007 hits<0.3 0.0023 synonymsNear<0.5299 rest<0.9873 0.0059 0.0146 0.0231 -0.0158 0.051
contact<0.5 passage<0.9952 length<3.7727 -0.0032 -0.0164 length<2.2499 likeness<0.3668 0.0061 0.0188 typeRare<0.0801 -0.0012 0.0018 0.0508
contact<0.5 position<0.0063 -0.0183 likeness<0.2317 typeNear<0.5 -0.0091 -0.0022 length<3.314 synonymsNear<0.0025 0.0003 0.0056 -0.0022 0.0506
contact<0.5 position<0.0063 -0.0177 coverRest<0.9476 length<3.1568 0.0018 position<0.1574 -0.0088 -0.0011 0.0023 0.0504
contact<0.5 length<4.0517 position<0.1043 -0.0068 typeRare<0.0801 -0.0007 hits<0.3 0.002 synonymsNear<0.5299 rest<0.9873 0.0054 0.0139 0.0223 -0.0149 0.0502
contact<0.5 passage<0.9952 -0.0042 settles<0.375 coverContext<0.8595 synonymsNear<0.28 -0.0016 0.0022 typeNear<0.5 0.0022 0.0063 length<3.1985 0.0238 0.0063 0.05
contact<0.5 length<4.0517 position<0.1043 -0.0065 manner<0.5 typeRare<0.0801 -0.0012 hits<0.3 0.0016 0.0084 0.0174 coverRest<0.6497 -0.0229 -0.0072 0.0499
contact<0.5 figuresUnknown<0.1667 passage<0.9952 -0.0038 elsewhereAway<0.0203 counted<0.95 synonymsNear<0.2229 0.0008 0.0058 coverContext<0.8595 0.0079 0.0246 -0.0013 -0.0222 0.0497
contact<0.5 position<0.0063 -0.0166 likeness<0.2317 typeNear<0.5 -0.0084 -0.0022 length<3.314 newName<0.5 0.0001 0.0063 -0.0022 0.0495
contact<0.5 figuresUnknown<0.1667 typeRare<0.0801 clauseAway<0.139 length<3.1568 0.0007 coverRest<0.1117 -0.0059 -0.0017 -0.011 coverRest<0.9476 0.0007 0.0149 -0.0218 0.0493
contact<0.5 figuresUnknown<0.1667 length<3.7727 likeness<0.5258 typeNear<0.5 -0.0039 0.0012 synonyms<0.3665 0.0013 hits<0.7 0.008 0.0244 -0.0082 -0.0215 0.0491
contact<0.5 position<0.0063 -0.016 likeness<0.2317 typeNear<0.5 -0.0081 -0.002 length<3.314 0.0023 -0.002 0.049
contact<0.5 figuresUnknown<0.1667 passage<0.9952 -0.0035 settles<0.375 elsewhereAway<0.0203 typeRare<0.0607 0.0008 0.0062 -0.0012 length<3.1985 0.023 0.0062 -0.0212 0.0488
contact<0.5 figuresUnknown<0.1667 length<4.0517 position<0.1043 -0.0052 manner<0.5 typeRare<0.0801 -0.001 hits<0.3 0.0018 0.0086 0.0171 -0.0105 -0.0209 0.0486
contact<0.5 position<0.0063 -0.0154 length<3.7727 likeness<0.5258 -0.0015 synonymsNear<0.3686 0.0009 0.0058 -0.0077 0.0484
contact<0.5 figuresUnknown<0.1667 modifierAway<0.1239 passage<0.9952 -0.0035 elsewhereAway<0.0203 typeRare<0.0607 0.0015 typeNear<0.5 0.0058 0.0134 -0.0009 -0.0093 -0.0206 0.0483
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0103 likeness<0.2317 typeNear<0.5 -0.0051 -0.0017 0.0008 -0.0203 0.0481
contact<0.5 figuresUnknown<0.1667 length<4.0517 manner<0.5 typeRare<0.0801 length<3.1568 0.0007 -0.0046 0.0007 0.0154 -0.0101 -0.0201 0.0479
contact<0.5 position<0.0063 -0.0146 clauseAway<0.4423 likeness<0.2317 -0.0037 passage<0.9952 -0.0013 0.0024 -0.0074 0.0478
contact<0.5 figuresUnknown<0.1667 modifierAway<0.1239 passage<0.9952 -0.0033 elsewhereAway<0.0203 typeRare<0.0607 0.0013 counted<0.95 0.0057 0.019 -0.0009 -0.009 -0.0198 0.0476
contact<0.5 manner<0.5 modifierAway<0.1239 passage<0.9952 -0.0036 elsewhereAway<0.0203 0.003 -0.0013 newName<0.5 synonyms<0.1111 -0.0342 -0.0124 -0.005 0.0133 0.0475
contact<0.5 length<4.0517 position<0.0745 -0.0061 length<2.2499 position<0.5042 0.0046 0.0199 newName<0.5 typeRare<0.0801 -0.0028 0.0006 0.0029 -0.0122 0.0473
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 typeRare<0.0801 length<3.1568 0.0011 -0.0042 worstMissing<0.1657 coverContext<0.6309 0.0056 0.0163 0.0011 -0.0089 -0.0195 0.0471
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0097 manner<0.5 typeRare<0.0801 length<3.1568 0.0006 -0.0045 coverRest<0.9476 0.0006 0.0065 0.0132 -0.0193 0.047
contact<0.5 figuresUnknown<0.1667 length<4.0517 position<0.1043 -0.0047 length<2.2499 position<0.5042 0.0047 0.0195 typeRare<0.0801 -0.001 0.0033 -0.0096 -0.019 0.0468
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 manner<0.5 likeness<0.2317 -0.0037 length<2.2499 0.0063 synonymsNear<0.0025 -0.0014 0.0021 0.0126 -0.0086 -0.0187 0.0467
contact<0.5 position<0.0063 -0.0135 clauseAway<0.4423 likeness<0.2317 -0.0034 synonymsNear<0.0025 -0.0012 0.0024 -0.0068 0.0465
contact<0.5 figuresUnknown<0.1667 length<4.0517 manner<0.5 typeRare<0.0801 position<0.2397 -0.0046 0.0003 0.0006 0.0138 -0.0093 -0.0185 0.0464
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0092 length<3.7727 likeness<0.5258 -0.0012 0.0033 -0.0046 -0.0182 0.0462
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 typeRare<0.1339 length<3.1568 0.0014 coverRest<0.1117 -0.004 -0.001 0.0014 -0.0082 -0.018 0.046
contact<0.5 position<0.0063 -0.0127 manner<0.5 coverRest<0.9476 length<3.1133 0.0012 position<0.1574 -0.0065 -0.0011 0.0012 0.0119 0.0459
contact<0.5 figuresUnknown<0.1667 modifierAway<0.1239 passage<0.9952 -0.003 elsewhereAway<0.0203 counted<0.95 0.0019 0.0079 -0.0008 -0.0079 -0.0177 0.0457
contact<0.5 length<4.0517 manner<0.5 position<0.0745 -0.0054 length<2.2499 0.0063 -0.0004 synonyms<0.2416 0.0063 0.0226 coverRest<0.6497 -0.0189 -0.0054 0.0456
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0088 earlier<0.5 passage<0.9952 -0.003 elsewhereAway<0.0203 typeRare<0.0607 0.0007 0.0063 -0.0011 0.0128 -0.0175 0.0454
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 typeRare<0.1339 length<3.1568 0.0013 coverRest<0.1117 -0.0039 -0.0009 0.0013 -0.0079 -0.0172 0.0452
contact<0.5 figuresUnknown<0.1667 modifierAway<0.1239 earlier<0.5 passage<0.9952 -0.0034 elsewhereAway<0.0203 0.0031 -0.0011 0.0139 newName<0.5 -0.0086 -0.0038 -0.017 0.0451
contact<0.5 position<0.0063 -0.012 manner<0.5 modifierAway<0.1239 passage<0.9952 -0.0027 elsewhereAway<0.0203 0.0028 -0.0009 -0.0061 synonyms<0.2416 0.0054 0.0221 0.0449
contact<0.5 figuresUnknown<0.1667 length<4.0517 position<0.1043 -0.0043 length<2.2499 position<0.5042 0.0041 0.0182 synonymsNear<0.0025 -0.0018 0.0015 -0.0085 -0.0168 0.0447
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 manner<0.5 typeRare<0.1339 -0.001 hits<0.3 0.001 0.0052 synonyms<0.2416 0.0052 0.0215 -0.0076 -0.0166 0.0446
contact<0.5 earlier<0.5 periodAway<0.15 likeness<0.5445 clauseAway<0.2557 typeMissing<0.5 -0.0001 -0.0045 -0.0083 coverContext<0.8595 0.0003 0.0056 -0.0162 0.0119 0.0444
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0083 likeness<0.2317 typeNear<0.5 -0.0042 -0.0014 0.0005 -0.0163 0.0442
contact<0.5 length<4.0517 manner<0.5 modifierAway<0.1239 typeRare<0.0801 -0.0011 0.0024 -0.005 synonyms<0.2416 0.0056 0.0218 coverRest<0.6497 -0.0178 -0.005 0.044
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0082 earlier<0.5 coverRest<0.9476 likeness<0.2317 -0.0041 0.0002 0.0013 0.0117 -0.0161 0.0438
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 typeRare<0.1339 length<3.1568 0.0011 -0.003 0.0011 typeNear<0.5 -0.0081 -0.0036 -0.0159 0.0437
contact<0.5 earlier<0.5 periodAway<0.15 length<4.0517 position<0.0745 -0.0041 length<2.2499 0.0053 newName<0.5 -0.0017 0.0026 -0.0081 -0.0159 0.0112 0.0435
contact<0.5 figuresUnknown<0.1667 modifierAway<0.1239 length<3.7727 likeness<0.4317 -0.001 synonyms<0.4963 0.0006 0.0167 -0.0034 newName<0.5 -0.008 -0.0034 -0.0156 0.0433
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0079 clauseAway<0.4423 likeness<0.2317 -0.0019 0.0009 -0.004 -0.0154 0.0431
contact<0.5 earlier<0.5 periodAway<0.15 passage<0.9952 length<3.4499 -0.0011 -0.0079 settles<0.375 elsewhereAway<0.0203 0.0016 -0.0011 0.0052 -0.0155 0.0109 0.0429
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0078 manner<0.5 typeRare<0.0801 length<3.1568 0.0004 -0.0037 0.002 synonyms<0.2416 0.0048 0.0206 -0.0152 0.0427
contact<0.5 quoted<0.35 modifierAway<0.1239 length<3.7727 0.0001 -0.0039 newName<0.5 synonyms<0.1111 -0.0333 -0.0111 -0.0039 coverNeighbours<0.7532 0.0048 0.021 0.0424
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 quoted<0.35 synonymsNear<0.0025 -0.0023 0.001 length<2.9174 0.0209 0.0048 typeNear<0.5 -0.0076 -0.0034 -0.015 0.0422
contact<0.5 earlier<0.5 periodAway<0.15 likeness<0.5445 clauseAway<0.2557 typeMissing<0.5 0 -0.0041 -0.0077 coverContext<0.8595 0.0003 0.005 -0.0151 0.0106 0.042
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0075 typeRare<0.0801 newName<0.5 -0.0033 0.0006 coverRest<0.9476 0.0006 hits<0.3 0.0064 0.0189 -0.0148 0.0418
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 manner<0.5 typeRare<0.1339 -0.0008 0.0026 synonyms<0.2416 0.0046 0.0201 typeNear<0.5 -0.0074 -0.0032 -0.0146 0.0416
contact<0.5 position<0.0063 -0.01 clauseAway<0.4423 likeness<0.2317 -0.0026 synonymsNear<0.0025 -0.0009 0.0022 -0.0051 0.0413
contact<0.5 earlier<0.5 periodAway<0.15 passage<0.9952 length<3.4499 -0.001 -0.0075 settles<0.375 elsewhereAway<0.0203 0.0016 -0.001 0.0049 -0.0147 0.0103 0.0411
contact<0.5 figuresUnknown<0.1667 length<4.0517 quoted<0.35 synonymsNear<0.0025 -0.0025 likeness<0.2317 -0.0008 0.0022 coverNeighbours<0.7532 0.0054 0.0203 -0.0073 -0.0144 0.0409
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0072 length<2.2499 position<0.5042 focus<0.8 0.0024 0.0098 0.0173 newName<0.5 -0.0015 0.0018 -0.0142 0.0406
contact<0.5 earlier<0.5 periodAway<0.15 likeness<0.5445 clauseAway<0.2557 typeMissing<0.5 0 -0.0039 -0.0073 coverContext<0.8595 0.0003 0.0047 -0.0143 0.01 0.0404
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0071 typeRare<0.0801 length<3.1568 0.0005 -0.0032 coverRest<0.9476 0.0005 hits<0.3 0.0061 0.0183 -0.014 0.0401
contact<0.5 manner<0.5 modifierAway<0.237 length<3.7727 position<0.0745 -0.0024 length<2.2499 0.0042 0 -0.0049 -0.0095 synonyms<0.2416 0.0042 0.0196 0.0399
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 typeRare<0.1339 -0.0006 hits<0.3 0.001 synonymsNear<0.28 0.0043 0.0164 typeNear<0.5 -0.007 -0.003 -0.0139 0.0396
contact<0.5 earlier<0.5 periodAway<0.15 passage<0.9952 typeRare<0.0308 -0.0058 -0.001 settles<0.375 elsewhereAway<0.0203 0.0016 -0.001 0.0046 -0.0141 0.0097 0.0393
contact<0.5 quoted<0.35 synonymsNear<0.0025 passage<0.8835 -0.0176 typeMissing<0.5 coverContext<0.8595 -0.0052 -0.001 -0.0094 0.0004 coverNeighbours<0.7532 0.0043 0.0194 0.0391
contact<0.5 figuresUnknown<0.1667 length<4.0517 position<0.1043 -0.0035 length<2.2499 position<0.5042 0.0035 0.0166 synonymsNear<0.0025 -0.0015 0.0014 -0.0069 -0.0136 0.0388
contact<0.5 manner<0.5 modifierAway<0.1239 passage<0.9952 -0.0024 0.0006 newName<0.5 synonyms<0.1111 -0.0311 -0.0099 -0.0034 synonyms<0.2416 0.004 0.0191 0.0385
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0068 clauseAway<0.4423 likeness<0.2317 -0.0017 0.0008 -0.0034 -0.0135 0.0382
contact<0.5 earlier<0.5 periodAway<0.15 likeness<0.5445 clauseAway<0.2557 -0.0004 typeNear<0.5 -0.007 -0.0037 coverContext<0.8595 0.0003 0.0045 -0.0137 0.0094 0.038
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0067 length<3.7727 likeness<0.5258 -0.001 0.0025 -0.0034 -0.0133 0.0377
contact<0.5 quoted<0.35 synonymsNear<0.0025 passage<0.8835 -0.0169 typeMissing<0.5 coverContext<0.8595 -0.0049 -0.0009 -0.0089 0.0004 length<2.9174 0.0185 0.0042 0.0374
contact<0.5 figuresUnknown<0.1667 length<4.0517 manner<0.5 typeRare<0.0801 -0.001 typeNear<0.5 0.0004 0.0043 synonyms<0.272 0.0048 0.0184 -0.0066 -0.0131 0.0371
contact<0.5 newName<0.5 modifierAway<0.1239 elsewhereAway<0.2451 0.0001 -0.0081 synonyms<0.1111 -0.031 -0.0084 likeness<0.3882 0.0001 synonymsNear<0.0025 0.0031 0.0101 0.0368
contact<0.5 earlier<0.5 periodAway<0.15 length<4.0517 position<0.0745 -0.0034 length<2.2499 0.0044 newName<0.5 -0.0014 0.0021 -0.0068 -0.0133 0.0092 0.0365
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 typeRare<0.1339 -0.0005 0.001 typeNear<0.5 -0.0065 -0.0028 -0.0129 0.0362
contact<0.5 quoted<0.35 figuresUnknown<0.1667 typeRare<0.0801 clauseAway<0.139 -0.0004 -0.0065 typeNear<0.5 0.0002 0.0039 -0.0128 coverNeighbours<0.7532 0.004 0.0178 0.0359
contact<0.5 earlier<0.5 periodAway<0.15 length<4.0517 position<0.0745 -0.0034 length<2.2499 0.0042 newName<0.5 -0.0014 0.002 -0.0067 -0.0131 0.0089 0.0356
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0064 length<2.8618 0.0017 hits<0.3 -0.0032 0.0004 -0.0126 0.0353
contact<0.5 manner<0.5 modifierAway<0.237 length<3.7727 position<0.0745 -0.0021 0.0004 -0.0042 newName<0.5 -0.0144 -0.0042 synonyms<0.2416 0.0037 0.0174 0.035
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 quoted<0.35 synonymsNear<0.0025 -0.0019 0.0008 length<2.9174 0.0172 0.004 typeNear<0.5 -0.0063 -0.0027 -0.0124 0.0347
contact<0.5 earlier<0.5 periodAway<0.15 likeness<0.5445 clauseAway<0.2557 -0.0004 typeNear<0.5 -0.0065 -0.0034 coverContext<0.8595 0.0003 0.0041 -0.0127 0.0086 0.0344
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0062 typeRare<0.0801 length<3.1568 0.0005 -0.0029 coverNeighbours<0.9153 synonyms<0.2107 0.0005 0.0054 0.0103 -0.0123 0.0341
contact<0.5 clauseAway<0.4423 quoted<0.35 synonymsNear<0.0025 -0.0021 0.0007 coverNeighbours<0.7532 0.0038 0.0167 typeNear<0.5 -0.0266 elsewhereAway<0.0203 -0.0028 -0.0147 0.0338
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0061 length<2.8618 0.0016 hits<0.3 -0.0031 0.0004 -0.0121 0.0335
contact<0.5 earlier<0.5 periodAway<0.15 passage<0.9952 typeRare<0.0308 -0.0055 -0.0009 settles<0.375 elsewhereAway<0.0203 0.0015 -0.0009 0.004 -0.0124 0.0084 0.0332
contact<0.5 manner<0.5 modifierAway<0.237 length<3.7727 position<0.0745 -0.002 0.0004 -0.004 newName<0.5 -0.014 -0.004 synonyms<0.2416 0.0036 0.0163 0.0329
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0061 typeRare<0.0801 -0.0007 coverNeighbours<0.9153 synonyms<0.2107 0.0004 0.0052 coverContext<0.8595 0.0052 0.0149 -0.0119 0.0326
contact<0.5 newName<0.5 modifierAway<0.1239 elsewhereAway<0.2451 0 -0.0077 synonyms<0.1111 -0.0296 -0.0077 likeness<0.3882 0 synonymsNear<0.0025 0.0029 0.0096 0.0323
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 quoted<0.35 synonymsNear<0.0025 -0.0018 0.0006 length<2.9174 0.0158 0.0037 typeNear<0.5 -0.006 -0.0026 -0.0118 0.032
contact<0.5 earlier<0.5 periodAway<0.15 likeness<0.5445 clauseAway<0.2557 coverContext<0.5721 -0.0018 0.0002 -0.0062 coverContext<0.8595 0.0002 0.0038 -0.0121 0.0081 0.0317
contact<0.5 figuresUnknown<0.1667 manner<0.5 typeRare<0.0801 clauseAway<0.139 -0.0003 -0.0059 typeNear<0.5 0.0001 0.0035 synonyms<0.2416 0.0035 0.0155 -0.0116 0.0314
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0059 length<2.8618 0.0015 hits<0.3 -0.003 0.0003 -0.0115 0.0311
contact<0.5 earlier<0.5 periodAway<0.15 length<4.0517 position<0.0745 -0.0031 length<2.2499 0.0037 newName<0.5 -0.0014 0.0018 -0.0061 -0.0118 0.0078 0.0308
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 typeRare<0.1339 -0.0005 0.0008 typeNear<0.5 -0.0058 -0.0024 -0.0113 0.0305
contact<0.5 quoted<0.35 synonymsNear<0.0025 passage<0.8835 -0.016 typeMissing<0.5 coverContext<0.8595 -0.0046 -0.0008 -0.0084 0.0003 coverNeighbours<0.7532 0.0034 0.0149 0.0302
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0057 hits<0.3 -0.0021 0.0005 -0.0112 0.0299
contact<0.5 manner<0.5 modifierAway<0.237 passage<0.9952 -0.0019 elsewhereAway<0.0203 0.0017 -0.0007 newName<0.5 -0.0129 -0.0036 synonyms<0.2416 0.0033 0.0146 0.0296
contact<0.5 earlier<0.5 periodAway<0.15 length<4.0517 position<0.0745 -0.003 length<2.2499 0.0036 newName<0.5 -0.0013 0.0017 -0.0059 -0.0116 0.0076 0.0293
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 typeRare<0.1339 -0.0004 0.0007 typeNear<0.5 -0.0056 -0.0023 -0.011 0.029
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0056 length<2.2499 position<0.5042 focus<0.8 0.0018 0.008 0.0142 typeMissing<0.5 0.0001 -0.0028 -0.0109 0.0287
contact<0.5 quoted<0.35 synonymsNear<0.0025 passage<0.8835 position<0.6017 -0.0222 -0.0081 typeMissing<0.5 -0.0008 -0.0081 0.0003 length<2.9174 0.014 0.0033 0.0284
contact<0.5 earlier<0.5 periodAway<0.15 length<4.0517 likeness<0.5445 typeNear<0.5 coverRest<0.1645 -0.0029 -0.0011 0.0004 0.0016 -0.0058 -0.0114 0.0074 0.0281
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 enumerates<0.1667 likeness<0.2317 -0.0021 0.0004 coverNeighbours<0.5871 0.0031 0.0138 typeNear<0.5 -0.0055 -0.0023 -0.0108 0.0278
contact<0.5 manner<0.5 modifierAway<0.237 attributeAway<0.1667 typeRare<0.0801 -0.001 0.0023 -0.0034 newName<0.5 -0.0126 -0.0034 synonyms<0.2416 0.0032 0.0136 0.0275
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0054 clauseAway<0.4423 length<2.8618 0.002 -0.0006 -0.0027 -0.0107 0.0272
contact<0.5 quoted<0.35 figuresUnknown<0.1667 position<0.0063 -0.0054 hits<0.3 -0.0026 0.0006 -0.0105 coverNeighbours<0.7532 0.0032 0.0134 0.027
contact<0.5 earlier<0.5 periodAway<0.15 length<4.0517 position<0.0745 -0.0029 length<2.2499 0.0034 newName<0.5 -0.0013 0.0017 -0.0057 -0.0111 0.0072 0.0267
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 enumerates<0.1667 likeness<0.2317 -0.002 0.0004 coverNeighbours<0.5871 0.003 0.0131 typeNear<0.5 -0.0053 -0.0022 -0.0104 0.0264
contact<0.5 figuresUnknown<0.1667 manner<0.5 typeRare<0.0801 clauseAway<0.139 -0.0002 -0.0052 typeNear<0.5 0.0001 0.0031 synonyms<0.2416 0.0031 0.013 -0.0103 0.0261
contact<0.5 earlier<0.5 periodAway<0.15 length<4.0517 position<0.0745 -0.0028 length<2.2499 0.0033 newName<0.5 -0.0012 0.0016 -0.0055 -0.0109 0.007 0.0259
contact<0.5 figuresUnknown<0.1667 quoted<0.35 position<0.0063 -0.0051 hits<0.3 -0.0025 0.0006 length<2.9174 0.0127 0.0032 -0.0101 0.0256
contact<0.5 enumerates<0.1667 length<3.7727 position<0.0745 -0.0023 0.0004 boilerplate<0.5 elsewhereAway<0.0203 -0.0023 -0.0142 -0.0262 coverNeighbours<0.5871 0.0027 0.0126 0.0253
contact<0.5 focusName<0.5 position<0.1043 likeness<0.4317 length<3.1985 -0.0054 context<0.9 -0.0212 -0.0097 -0.0016 0 length<3.5972 0.0124 0.0025 0.0251
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 manner<0.5 typeRare<0.1339 -0.0005 0.0018 synonyms<0.2416 0.0031 0.0123 typeNear<0.5 -0.0051 -0.0021 -0.01 0.0248
contact<0.5 figuresUnknown<0.1667 clauseAway<0.2557 typeRare<0.1339 -0.0003 0.0009 typeNear<0.5 -0.005 -0.0014 -0.0099 0.0246
contact<0.5 earlier<0.5 periodAway<0.15 passage<0.9952 typeRare<0.0308 likeness<0.471 -0.0054 -0.0029 -0.0007 settles<0.375 -0.0001 0.0033 -0.0107 0.0068 0.0243
contact<0.5 figuresUnknown<0.1667 quoted<0.35 synonymsNear<0.0025 coverRest<0.1117 -0.0049 -0.0005 elsewhereAway<0.0203 0.0019 -0.0005 coverNeighbours<0.7532 0.0031 0.0119 -0.0098 0.0241
contact<0.5 enumerates<0.1667 length<3.7727 position<0.0745 -0.0021 0.0004 boilerplate<0.5 elsewhereAway<0.0203 -0.0021 -0.0138 -0.0256 coverNeighbours<0.5871 0.0027 0.0118 0.0238
contact<0.5 figuresUnknown<0.1667 manner<0.5 modifierAway<0.237 attributeAway<0.1667 typeRare<0.0801 -0.0009 0.0025 -0.0025 -0.0049 synonyms<0.2416 0.0029 0.0117 -0.0097 0.0236
contact<0.5 newName<0.5 modifierAway<0.1239 elsewhereAway<0.2451 0.0001 -0.0069 synonyms<0.1111 -0.0283 -0.0069 likeness<0.3882 0.0001 synonymsNear<0.0025 0.0027 0.009 0.0233
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 focusName<0.5 typeRare<0.1339 -0.0006 0.002 length<3.3842 0.0114 0.0026 typeNear<0.5 -0.0048 -0.002 -0.0096 0.0231
contact<0.5 earlier<0.5 periodAway<0.15 passage<0.9952 typeRare<0.0308 likeness<0.471 -0.0053 -0.0028 -0.0006 settles<0.375 -0.0001 0.0031 -0.0104 0.0066 0.0228
contact<0.5 quoted<0.35 synonymsNear<0.0025 passage<0.8835 position<0.6017 -0.0212 -0.0075 typeMissing<0.5 -0.0006 -0.0075 0.0003 length<2.9174 0.0112 0.003 0.0226
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0048 coverContext<0.8595 position<0.1043 -0.0024 0.0002 focusNear<0.6 hits<0.7 0.0008 0.0059 0.0111 -0.0095 0.0224
contact<0.5 enumerates<0.1667 length<3.7727 position<0.0745 -0.0019 0.0003 boilerplate<0.5 elsewhereAway<0.0203 -0.0019 -0.0135 -0.0251 coverNeighbours<0.5871 0.0026 0.011 0.0222
contact<0.5 clauseAway<0.2557 coverContext<0.8595 -0.0003 focusNear<0.6 0.0007 0.0109 typeNear<0.5 -0.0314 worstMissing<0.2987 countedMissing<0.05 -0.0014 -0.0072 -0.0129 0.0219
contact<0.5 figuresUnknown<0.1667 speaker<0.5 elsewhereAway<0.2451 typeNear<0.5 -0.0012 typeRare<0.0607 0.0004 0.0037 -0.0026 position<0.3894 0.0037 0.0108 -0.0094 0.0217
contact<0.5 manner<0.5 modifierAway<0.237 attributeAway<0.1667 typeRare<0.0801 -0.0008 0.0021 -0.0029 newName<0.5 -0.0114 -0.0029 synonyms<0.2416 0.0028 0.0107 0.0215
contact<0.5 earlier<0.5 periodAway<0.15 likeness<0.5445 clauseAway<0.2557 -0.0001 typeNear<0.5 -0.0052 -0.0027 position<0.2948 0.0003 0.0031 -0.0103 0.0064 0.0213
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0047 length<2.8618 0.0013 elsewhereAway<0.0203 0.0003 -0.0023 -0.0093 0.021
contact<0.5 newName<0.5 modifierAway<0.1239 elsewhereAway<0.2451 0.0001 -0.0065 synonyms<0.1111 -0.0274 -0.0065 likeness<0.3882 0.0001 synonymsNear<0.0025 0.0026 0.0087 0.0208
contact<0.5 enumerates<0.1667 length<3.7727 position<0.0745 -0.0018 0.0003 boilerplate<0.5 elsewhereAway<0.0203 -0.0018 -0.0132 -0.0246 coverNeighbours<0.5871 0.0025 0.0102 0.0206
contact<0.5 figuresUnknown<0.1667 speaker<0.5 position<0.0063 -0.0046 typeRare<0.0801 -0.0007 synonyms<0.2107 0.0003 0.0035 position<0.3894 0.0035 0.0101 -0.0092 0.0204
contact<0.5 earlier<0.5 periodAway<0.15 likeness<0.7668 length<4.0517 position<0.1043 -0.0027 0.0001 -0.0051 coverContext<0.8595 0.0013 0.003 -0.0101 0.0062 0.0202
contact<0.5 figuresUnknown<0.1667 manner<0.5 clauseAway<0.4423 length<2.2499 0.0027 -0.0002 typeNear<0.5 -0.0046 -0.0019 synonyms<0.2416 0.0027 0.0099 -0.0091 0.02
contact<0.5 enumerates<0.1667 contrastInPlaceAway<0.5 sentence<0.0094 -0.0046 length<2.4414 0.0024 synonymsNear<0.0499 -0.002 0.0004 -0.0091 coverNeighbours<0.5871 0.0024 0.0098 0.0198
contact<0.5 quoted<0.35 synonymsNear<0.0025 passage<0.8835 position<0.6017 -0.0205 -0.0072 typeMissing<0.5 -0.0006 -0.0072 0.0003 coverNeighbours<0.7532 0.0028 0.0097 0.0196
contact<0.5 figuresUnknown<0.1667 focusName<0.5 typeRare<0.0801 clauseAway<0.139 -0.0002 -0.0045 typeNear<0.5 0.0002 0.0022 length<3.5972 0.0096 0.0022 -0.0089 0.0194
contact<0.5 figuresUnknown<0.1667 speaker<0.5 position<0.0063 -0.0045 hits<0.3 -0.0014 0.0004 position<0.3894 0.0034 0.0095 -0.0088 0.0192
contact<0.5 earlier<0.5 periodAway<0.15 passage<0.9952 typeRare<0.0308 likeness<0.471 -0.005 -0.0026 -0.0006 0.0004 typeRare<0.0955 -0.0163 -0.005 0.006 0.019
contact<0.5 figuresUnknown<0.1667 manner<0.5 clauseAway<0.4423 likeness<0.2317 -0.0015 0.0004 typeNear<0.5 -0.0044 -0.0018 synonyms<0.2416 0.0026 0.0093 -0.0087 0.0188
contact<0.5 enumerates<0.1667 contrastInPlaceAway<0.5 length<3.7727 newName<0.5 -0.0007 0.0015 boilerplate<0.5 -0.0015 -0.0046 -0.0089 coverNeighbours<0.5871 0.0024 0.0092 0.0186
contact<0.5 figuresUnknown<0.1667 speaker<0.5 elsewhereAway<0.2451 typeNear<0.5 -0.0011 typeRare<0.0607 0.0004 0.0034 -0.0023 position<0.3894 0.0034 0.0092 -0.0086 0.0185
contact<0.5 earlier<0.5 periodAway<0.15 coverContext<0.8595 likeness<0.2317 -0.0033 0.0003 0.0005 typeRare<0.0955 -0.016 -0.0049 0.0059 0.0183
contact<0.5 figuresUnknown<0.1667 clauseAway<0.4423 enumerates<0.1667 likeness<0.2317 -0.0014 0.0003 coverNeighbours<0.5871 0.0025 0.009 position<0.5631 -0.0043 -0.0017 -0.0085 0.0181
contact<0.5 manner<0.5 figuresUnknown<0.1667 modifierAway<0.237 attributeAway<0.1667 typeRare<0.0801 -0.0008 0.0022 -0.0022 -0.0043 -0.0084 synonyms<0.2416 0.0025 0.0089 0.0179
contact<0.5 newName<0.5 elsewhereAway<0.3271 0 restContext<0.9787 position<0.5132 -0.0262 -0.0114 -0.005 likeness<0.3882 0.0001 synonymsNear<0.0025 0.0025 0.0083 0.0178
contact<0.5 quoted<0.35 synonymsNear<0.0025 passage<0.8835 position<0.6017 -0.0198 -0.0069 typeMissing<0.5 -0.0006 -0.0069 0.0003 length<2.9174 0.0087 0.0026 0.0176
contact<0.5 figuresUnknown<0.1667 position<0.0063 -0.0042 length<2.2499 position<0.5042 focus<0.8 0.0016 0.0051 0.0086 typeMissing<0.5 0.0001 -0.0021 -0.0084 0.0174
contact<0.5 earlier<0.5 periodAway<0.15 coverContext<0.8595 position<0.1574 -0.0033 0.0001 0.0005 typeRare<0.0955 -0.0158 -0.0048 0.0057 0.0172
contact<0.5 enumerates<0.1667 contrastInPlaceAway<0.5 length<3.7727 position<0.0745 -0.0015 0.0004 boilerplate<0.5 -0.0015 -0.0045 -0.0088 coverNeighbours<0.5871 0.0022 0.0085 0.0171
contact<0.5 focusName<0.5 typeRare<0.0801 clauseAway<0.139 -0.0002 synonymsRest<0.3588 -0.022 -0.0083 typeNear<0.5 0.0001 0.002 length<3.5972 0.0084 0.002 0.0169
contact<0.5 speaker<0.5 figuresUnknown<0.1667 position<0.0063 -0.0042 synonymsNear<0.0025 -0.0014 0.0003 -0.0083 position<0.3894 0.0032 0.0083 0.0167
contact<0.5 sentence<0.0094 unknown<0.4942 -0.0031 -0.0197 length<2.4414 position<0.4253 0.0013 0.0082 typeRare<0.0801 countedMissing<0.05 -0.0005 -0.0031 0.0011 0.0166
contact<0.5 manner<0.5 figuresUnknown<0.1667 modifierAway<0.237 attributeAway<0.1667 typeRare<0.1339 -0.0006 0.0024 -0.0022 -0.0042 -0.0082 synonyms<0.2416 0.0024 0.0081 0.0164
contact<0.5 clauseAway<0.2557 coverContext<0.8595 -0.0003 focusNear<0.6 0.0006 0.008 typeNear<0.5 -0.03 worstMissing<0.2987 countedMissing<0.05 -0.0013 -0.0069 -0.0125 0.0163
contact<0.5 quoted<0.35 synonymsNear<0.0025 passage<0.8835 coverRest<0.1117 -0.0234 -0.0066 typeMissing<0.5 -0.0006 -0.0066 0.0003 length<2.9174 0.008 0.0025 0.0161
contact<0.5 figuresUnknown<0.1667 speaker<0.5 position<0.0063 -0.0041 synonymsNear<0.0025 -0.0013 0.0003 position<0.3894 0.0031 0.0079 -0.0081 0.016
contact<0.5 earlier<0.5 periodAway<0.15 length<4.0517 focusName<0.5 -0.0001 0.0026 coverRest<0.6497 -0.0047 -0.0023 typeRare<0.0955 -0.0156 -0.0047 0.0055 0.0158
contact<0.5 enumerates<0.1667 contrastInPlaceAway<0.5 length<3.7727 position<0.0745 -0.0015 0.0004 boilerplate<0.5 -0.0015 -0.0044 -0.0086 coverNeighbours<0.5871 0.0022 0.0078 0.0157
contact<0.5 figuresUnknown<0.1667 manner<0.5 modifierAway<0.237 attributeAway<0.1667 typeRare<0.0801 -0.0007 0.0021 -0.0021 -0.004 synonyms<0.2416 0.0023 0.0077 -0.008 0.0155
contact<0.5 figuresUnknown<0.1667 speaker<0.5 enumerates<0.1667 sentence<0.0094 -0.004 length<2.4414 0.0014 -0.0004 0.003 position<0.3894 0.003 0.0076 -0.0079 0.0154
contact<0.5 earlier<0.5 periodAway<0.15 likeness<0.7668 length<4.0517 -0.0002 -0.0045 coverContext<0.8595 0.0011 0.0026 typeRare<0.0955 -0.0154 -0.0045 0.0054 0.0152
contact<0.5 figuresUnknown<0.1667 speaker<0.5 position<0.0063 -0.004 -0.0002 position<0.3894 0.003 0.0075 -0.0078 0.0151
contact<0.5 figuresUnknown<0.1667 manner<0.5 modifierAway<0.237 attributeAway<0.1667 typeRare<0.1339 -0.0005 0.0023 -0.002 -0.0039 synonyms<0.2416 0.0023 0.0074 -0.0078 0.0149
contact<0.5 newName<0.5 modifierAway<0.1239 elsewhereAway<0.2451 0.0001 -0.006 synonyms<0.1111 -0.0263 -0.006 likeness<0.3882 0.0001 synonymsNear<0.0025 0.0024 0.0073 0.0148
contact<0.5 enumerates<0.1667 contrastInPlaceAway<0.5 length<3.7727 position<0.0745 -0.0014 0.0004 boilerplate<0.5 -0.0014 -0.0043 -0.0084 coverNeighbours<0.5871 0.0021 0.0073 0.0147
contact<0.5 figuresUnknown<0.1667 focusName<0.5 typeRare<0.0801 clauseAway<0.139 -0.0001 -0.0039 typeNear<0.5 0.0002 0.0019 length<3.5972 0.0072 0.0019 -0.0077 0.0145
`
