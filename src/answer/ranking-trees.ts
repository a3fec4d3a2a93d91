/** Trees of the ranking, written by `npm run fit` (`fit-ranker.ts`): one a line, as `readTrees` reads them. */
export const RANKING_TREES = `
passage<0.9714 passage<0.0258 likeness<0.249 0.0028 0.0527 passage<0.9358 -0.0212 -0.0024 position<0.1438 likeness<0.249 0.0136 synonyms<0.0916 0.0044 -0.0355 0.0165
passage<0.9714 passage<0.0258 likeness<0.2864 0.0064 0.0534 passage<0.9358 -0.0201 -0.0023 position<0.1438 likeness<0.249 0.0122 synonyms<0.0916 0.0039 -0.0337 0.0154
passage<0.9714 passage<0.0258 likeness<0.249 0.0038 0.0462 namesMissing<0.5833 -0.0172 0.0181 position<0.1438 coverContext<0.9125 likeness<0.249 0.0058 -0.0263 0.0233 0.0143
passage<0.9714 passage<0.0258 likeness<0.2864 0.007 0.0466 -0.0151 position<0.1438 synonymsRest<0.1849 0.0061 coverNeighbours<0.2239 coverContext<0.1665 -0.0201 0.0516 -0.0358 0.0133
passage<0.9358 passage<0.0258 likeness<0.249 0.0046 0.0408 namesMissing<0.5833 -0.019 synonymsRest<0.1075 -0.0271 0.0548 position<0.1438 likeness<0.249 0.01 -0.0183 0.011
passage<0.9714 passage<0.0258 0.0219 -0.0136 position<0.1438 coverContext<0.9125 -0.014 0.0215 cover<0.5894 coverRest<0.1137 0.0064 0.0223 typeNear<0.5 -0.0149 0.0244
passage<0.9358 passage<0.0258 0.021 namesMissing<0.5833 synonymsNear<0.0906 -0.003 -0.0221 synonymsRest<0.1075 -0.0252 length<3.5694 0.076 -0.0283 position<0.1438 -0.0078 0.0096
passage<0.9714 passage<0.0258 likeness<0.249 0.0035 0.0362 -0.0123 position<0.1438 synonymsRest<0.1849 0.0064 coverNeighbours<0.2239 coverContext<0.1665 -0.0182 0.0486 -0.0329 0.0102
passage<0.9358 passage<0.0258 0.0193 namesMissing<0.5833 -0.0158 synonymsRest<0.1075 -0.0233 length<3.5694 0.0708 -0.0275 position<0.1438 likeness<0.249 0.01 -0.0163 0.0084
passage<0.9714 passage<0.0258 0.0184 position<0.112 -0.0289 -0.0086 position<0.0775 -0.0248 cover<0.5894 length<3.6506 0.013 -0.0109 -0.0056
passage<0.9358 passage<0.0258 0.0177 length<1.8688 -0.0482 length<3.5694 position<0.3008 0.0038 -0.0138 -0.0296 position<0.1438 synonymsRest<0.0004 0.0097 -0.0157 0.0074
position<0.0775 synonymsRest<0.25 -0.0023 -0.0422 passage<0.9714 passage<0.0258 0.0192 position<0.429 synonymsNear<0.149 likeness<0.1523 0.0512 0.0038 -0.0085 -0.0154 0.0069
position<0.0775 synonymsRest<0.25 -0.0021 -0.0401 passage<0.9714 passage<0.0258 0.0182 position<0.429 synonymsNear<0.149 likeness<0.1523 0.0465 0.0035 -0.0081 -0.0146 0.0064
position<0.0775 synonymsRest<0.25 -0.0019 -0.0381 length<3.6506 length<1.8688 leadIn<0.1218 -0.0435 0.0239 passage<0.0258 0.0222 0.0026 coverRest<0.2255 -0.031 0.0069
passage<0.9358 passage<0.0258 0.0148 namesMissing<0.5833 synonymsNear<0.0906 coverRest<0.5423 0.0093 -0.0288 -0.0172 synonymsRest<0.1075 -0.0204 length<3.5694 0.0683 -0.0254 0.0041
position<0.0775 -0.0168 length<3.3498 synonymsRest<0.25 likeness<0.5838 0.0018 length<2.9701 -0.0436 0.0057 focus<0.0079 0.0186 -0.0026 synonyms<0.0916 0.0109 -0.0138
passage<0.9358 passage<0.3611 0.0123 position<0.112 synonyms<0.0005 0.0033 -0.0461 position<0.3008 typeRare<0.0646 reason<0.25 -0.0035 0.0598 0.0384 -0.0143 0.0038
length<1.8688 leadIn<0.1218 -0.0425 0.0225 length<3.3842 cover<0.401 coverRest<0.0652 0.0014 typeNear<0.5 0.0256 -0.0076 -0.0067 synonyms<0.0916 0.0068 -0.0132
position<0.1438 synonyms<0.0916 0.0045 -0.0185 position<0.3643 0.0095 length<1.8688 -0.037 length<3.6506 cover<0.401 0.0044 -0.0093 likeness<0.3525 -0.0391 0.0012
passage<0.9358 coverContext<0.0077 length<2.8618 likeness<0.1053 -0.0344 synonymsRest<0.5714 0.0169 -0.04 synonymsNear<0.229 0.0557 synonymsNear<0.4418 -0.0184 0.0303 -0.0109 0.0035
position<0.1438 -0.0093 position<0.2384 0.0136 length<3.6506 synonymsRest<0.25 synonyms<0.1307 passage<0.9048 -0.0104 0.0071 settles<0.4 -0.0222 0.028 0.0077 -0.0185
length<1.8688 leadIn<0.1218 settles<0.4 -0.0479 0.0463 0.0223 length<3.3842 cover<0.401 0.006 -0.0222 synonyms<0.0916 0.0063 -0.012
position<0.0775 synonymsRest<0.25 0.0003 -0.0332 coverRest<0.5423 length<3.3498 coverRest<0.0652 0.0011 0.0137 synonymsNear<0.0703 0.0208 -0.0099 -0.0269
passage<0.9714 passage<0.0258 likeness<0.2864 0.0017 0.0296 likeness<0.1367 synonymsNear<0.1295 position<0.6258 0.0438 -0.016 passage<0.3611 0.0566 -0.0144 -0.0109 0.0036
length<1.4979 -0.0371 passage<0.0258 0.0143 passage<0.9358 namesMissing<0.5833 synonymsNear<0.0906 0.0026 -0.014 synonymsRest<0.1075 -0.0174 0.0472 likeness<0.055 0.0179 0.0014
position<0.1438 synonymsRest<0.3289 -0.0008 -0.0221 position<0.3643 0.0082 length<1.8688 -0.0332 likeness<0.4513 length<2.3502 0.0223 -0.0055 coverNeighbours<0.1994 0.0347 0.001
position<0.0775 synonymsRest<0.25 0.0002 -0.0307 coverRest<0.5423 length<3.6506 0.004 coverRest<0.2255 -0.0265 likeness<0.3525 -0.0154 0.0363 -0.0255
length<2.0127 typeRare<0.0339 settles<0.4 leadIn<0.1218 -0.0634 0.0147 0.0441 coverNeighbours<0.0683 -0.0158 0.0653 passage<0.0258 0.0155 passage<0.878 -0.0092 0.0021
likeness<0.5838 likeness<0.5038 synonymsNear<0.0906 0.006 -0.0028 coverNeighbours<0.71 length<2.3502 -0.0237 0.0263 -0.0065 length<2.3502 cover<0.5894 -0.0199 -0.1072 -0.0043
position<0.1438 synonyms<0.0916 0.0043 -0.0152 position<0.2384 0.0117 length<3.6506 cover<0.5894 0.0028 length<2.9701 -0.035 0.0003 cover<0.1798 -0.0362 -0.0015
length<1.4979 leadIn<0.1218 -0.0533 0.0222 passage<0.0258 0.0129 passage<0.9358 namesMissing<0.5833 -0.0088 synonyms<0.1748 -0.0118 0.0482 likeness<0.055 0.0166 0.0012
document<0.8025 -0.0429 passage<0.3611 0.0117 passage<0.878 namesMissing<0.5833 -0.0127 position<0.1438 -0.0324 0.0489 likeness<0.0728 coverRest<0.0652 0.0017 0.0317 0.0001
position<0.0775 synonymsRest<0.25 0.0004 -0.0284 likeness<0.5838 likeness<0.5038 length<3.3498 0.0033 synonymsNear<0.0703 0.0113 -0.0112 0.0162 length<2.3502 -0.054 -0.0037
length<1.4979 leadIn<0.1218 -0.0516 0.0211 document<0.8025 -0.0418 passage<0.3611 0.012 passage<0.878 namesMissing<0.5833 -0.0116 position<0.1438 -0.0313 0.0458 0.0017
length<3.6506 coverRest<0.5423 cover<0.1103 -0.0019 synonyms<0.0005 0.0176 typeRare<0.0072 0.009 -0.0117 -0.024 synonyms<0.1519 0.0102 -0.0205
position<0.1438 synonymsRest<0.3289 coverRest<0.1619 coverContext<0.1835 -0.0119 0.0305 position<0.0031 0.0257 -0.0174 length<3.1568 0.0048 -0.0279 position<0.3643 0.0071 -0.0013
document<0.8025 -0.0409 passage<0.3611 0.0107 passage<0.9358 namesMissing<0.5833 synonymsNear<0.0906 0.0048 earlier<0.5 -0.014 0.0522 synonyms<0.1748 -0.0115 0.0481 0.0021
likeness<0.5838 likeness<0.5038 0.0014 0.0135 length<2.3502 cover<0.5894 -0.016 -0.0984 -0.0039
length<1.4979 leadIn<0.1218 -0.0501 0.0203 cover<0.5894 0.0015 typeNear<0.5 length<2.5249 likeness<0.1523 0.0179 -0.1106 -0.0122 likeness<0.4513 0.0328 -0.0069
document<0.8025 -0.0399 passage<0.3611 synonymsNear<0.3432 -0.0028 length<3.1568 length<2.9701 0.0142 0.067 -0.0018 passage<0.878 namesMissing<0.5833 -0.011 0.0297 0.0013
position<0.0775 likeness<0.1831 length<3.277 -0.0132 0.0394 position<0.0031 0.011 focus<0.0079 -0.0386 0.0013 coverRest<0.5423 0.0022 -0.0227
length<1.4979 leadIn<0.1218 -0.0487 0.0196 length<3.6506 cover<0.5894 0.0026 typeNear<0.5 length<2.5249 -0.077 -0.0113 0.0104 synonyms<0.1519 0.0096 -0.0192
document<0.8025 -0.0389 passage<0.3611 0.0097 passage<0.9358 earlier<0.5 position<0.112 -0.0257 position<0.3008 typeRare<0.0646 0.0024 0.0376 -0.01 0.0475 0.0019
likeness<0.5838 likeness<0.5038 0.0014 0.0126 length<2.3502 typeRare<0.0072 coverNeighbours<0.5666 -0.0128 -0.101 0.0044 -0.0034
document<0.8025 -0.038 passage<0.0258 0.01 cover<0.1103 -0.0056 likeness<-0.0675 0.0424 coverNeighbours<0.408 typeRare<0.0072 length<2.2499 -0.0356 0.0172 -0.0088 -0.003
position<0.1438 synonymsRest<0.3289 coverRest<0.1619 coverContext<0.1835 newName<0.5 0.009 -0.0316 0.0288 position<0.0031 0.024 -0.0161 length<3.1568 0.0043 -0.0261 0.0012
document<0.8025 -0.037 length<1.4979 leadIn<0.1218 -0.0467 0.0191 likeness<0.0155 typeRare<0.0646 newName<0.5 length<3.0201 0.0091 -0.0349 0.0162 0.0327 -0.0004
cover<0.5894 0.001 typeNear<0.5 length<2.5249 likeness<0.1523 0.016 -0.0988 typeRare<0.0072 coverNeighbours<0.71 0.0175 -0.0137 -0.0531 likeness<0.4513 0.0309 -0.0067
length<3.3842 reason<0.25 cover<0.401 coverRest<0.0652 -0.0021 0.0129 -0.0067 position<0.5914 synonyms<0.1307 0.0034 length<3.1568 0.096 0.0088 -0.0148 -0.0044
position<0.0775 likeness<0.1831 length<3.277 -0.0128 0.0372 focus<0.0079 position<0.0031 0.0095 -0.0358 0.004 coverRest<0.5423 0.0019 -0.0211
document<0.8025 -0.0361 passage<0.0258 0.0096 cover<0.1103 boilerplate<0.5 synonymsNear<0.0906 0.0126 -0.0062 counted<0.05 -0.032 0.0415 likeness<-0.0675 0.0386 0.0015
length<2.0127 typeRare<0.0339 settles<0.4 leadIn<0.1218 -0.0573 coverContext<0.3771 -0.03 0.0477 0.043 coverContext<0.2633 -0.0086 0.0669 coverContext<0.0077 0.0075 -0.0008
length<3.6506 reason<0.25 0.0003 0.0195 synonyms<0.1519 0.0092 coverNeighbours<0.3535 likeness<0.3068 synonymsRest<0.5714 -0.0418 0.0107 coverNeighbours<0.0854 -0.0254 0.0202 -0.0347
likeness<0.5838 likeness<0.5038 0.0013 0.0119 length<2.9701 cover<0.5894 -0.007 -0.0486 -0.0133
document<0.8025 -0.0352 passage<0.3611 typeRare<0.0646 0.002 0.0278 passage<0.878 namesMissing<0.5833 synonymsNear<0.4026 focus<0.6886 -0.0016 -0.029 -0.0235 0.0285 0.0012
position<0.1438 synonyms<0.3386 focus<0.0079 -0.0059 likeness<0.4121 0.031 -0.0053 synonymsRest<0.4553 -0.0483 passage<0.9048 -0.0324 0.0086 position<0.2384 0.0094 -0.0003
cover<0.5894 synonyms<0.0916 0.0064 -0.0017 typeNear<0.5 length<2.5249 likeness<0.1523 0.0154 -0.0915 typeRare<0.0072 -0.006 -0.0508 likeness<0.4513 0.0296 -0.006
document<0.8025 -0.0342 passage<0.3611 synonymsNear<0.3432 synonymsNear<0.229 length<2.5249 -0.0217 0.0246 -0.031 length<3.1568 length<2.9701 0.012 0.0586 -0.0022 -0.0006
length<1.4979 leadIn<0.1218 -0.0441 0.0174 likeness<0.0155 typeRare<0.0646 coverContext<0.2027 -0.0125 length<3.0201 0.0374 newName<0.5 -0.0399 0.0227 0.0303 -0.0006
length<3.6506 0.0008 synonyms<0.1519 0.0083 coverNeighbours<0.3535 likeness<0.3068 synonymsRest<0.5714 -0.0399 position<0.5914 0.0312 -0.0256 coverNeighbours<0.0854 -0.0243 0.0189 -0.0327
passage<0.9714 coverContext<0.0077 length<2.8618 synonymsRest<0.5714 likeness<0.1053 -0.0279 0.0123 -0.0486 synonymsNear<0.229 0.0497 synonymsNear<0.4418 -0.0191 0.0263 -0.0058 0.0022
cover<0.5894 0.0009 typeNear<0.5 length<2.5249 likeness<0.1523 0.0145 -0.0869 typeRare<0.0072 coverNeighbours<0.71 0.0173 -0.0128 -0.0487 likeness<0.4513 0.0279 -0.0057
position<0.1438 coverRest<0.1619 coverContext<0.1835 -0.012 synonymsRest<0.3289 0.0263 passage<0.9358 -0.0361 length<3.1985 0.055 -0.0125 position<0.0031 0.025 -0.0198 0.0011
position<0.0775 likeness<0.1831 length<3.277 -0.0124 0.0346 focus<0.9521 position<0.0031 0.0074 coverNeighbours<0.0683 0.0157 -0.0346 coverRest<0.0652 -0.0294 0.0329 0.0006
document<0.8025 -0.0332 cover<0.1103 coverContext<0.0077 0.0051 length<2.9174 synonymsRest<0.1075 coverContext<0.3125 -0.0363 0.0226 synonymsNear<0.2707 -0.0156 0.034 -0.0146 0.0022
cover<0.5894 cover<0.1103 -0.0026 typeNear<0.5 0.0107 -0.007 typeNear<0.5 length<2.5249 likeness<0.1523 0.0136 -0.0827 -0.0098 0.01
likeness<0.0155 typeRare<0.0646 coverContext<0.2027 length<3.1133 -0.0305 0.0113 cover<0.401 synonymsNear<0.486 0.0383 -0.0228 position<0.3353 0.0216 -0.0374 0.0289 -0.0007
length<3.3842 reason<0.25 length<3.277 -0.0008 synonymsRest<0.0004 0.0274 0.0026 position<0.5914 synonyms<0.1307 0.0027 length<3.1568 0.0903 0.0075 -0.0144 -0.0038
coverContext<0.0077 likeness<0.249 typeRare<0.0072 -0.0193 0.0158 0.016 coverNeighbours<0.0854 -0.0133 likeness<0.1831 length<2.9174 position<0.1438 -0.0144 0.0361 0.0027 -0.0022
length<1.4979 leadIn<0.1218 -0.0424 0.0164 synonyms<0.0916 synonymsRest<0.1075 0.0022 0.0506 coverContext<0.3125 synonymsRest<0.25 coverRest<0.1137 -0.0157 0.0089 0.0063 -0.0097
document<0.8025 -0.0322 passage<0.3611 typeRare<0.0646 length<2.2499 -0.0259 0.0064 position<0.5015 0.044 -0.0008 passage<0.878 namesMissing<0.5833 -0.0092 0.0275 0.001
cover<0.5894 0.0009 typeNear<0.5 length<2.5249 likeness<0.1523 0.0125 -0.078 typeRare<0.0072 coverNeighbours<0.71 position<0.3008 -0.0138 0.0358 -0.012 -0.0463 0.0093
likeness<0.5838 0.0007 length<2.9701 coverNeighbours<0.71 passage<0.9714 -0.0342 typeRare<0.0488 -0.0076 0.0422 coverContext<0.5403 0.028 -0.0527 typeRare<0.0072 0.0145 -0.0157
likeness<0.0155 typeRare<0.0646 coverContext<0.2027 length<3.1133 -0.0289 0.0107 cover<0.401 0.0258 position<0.3353 0.0205 -0.0362 position<0.1727 -0.0063 0.0457 -0.0007
position<0.0775 synonymsRest<0.25 length<3.1985 -0.0132 likeness<0.1207 synonymsNear<0.0503 0.0678 -0.0009 synonyms<0.2 -0.0082 0.0428 typeRare<0.0339 -0.0053 -0.0405 0.0006
coverContext<0.0077 likeness<0.249 -0.0045 0.0149 coverNeighbours<0.0854 -0.0127 likeness<0.1831 length<2.9174 position<0.1438 -0.0134 0.0329 0.0025 likeness<0.2149 -0.0238 -0.0005
document<0.8025 -0.0313 synonyms<0.0916 synonymsRest<0.1075 length<3.1985 -0.0028 0.0098 0.047 synonymsRest<0.25 -0.0103 position<0.112 -0.0173 length<3.6506 0.0064 -0.0137
position<0.5914 length<3.4176 reason<0.25 0.0024 synonyms<0.1307 -0.0002 0.0674 focus<0.9521 coverContext<0.3125 synonymsNear<0.1295 0.0291 -0.004 -0.0156 0.0178 -0.0031
cover<0.5894 0.0008 typeNear<0.5 length<2.5249 likeness<0.5838 -0.0012 -0.0825 typeRare<0.0072 coverNeighbours<0.71 position<0.3008 -0.013 0.0338 -0.0114 -0.0444 0.009
length<1.4979 typeRare<0.0488 -0.0373 0.0213 likeness<0.0155 typeRare<0.1056 newName<0.5 -0.0083 position<0.429 synonymsRest<0.0834 0.0488 -0.001 -0.0059 0.0311 -0.0005
coverContext<0.0077 0.0048 coverNeighbours<0.0854 -0.0122 likeness<0.1675 length<2.9174 leadIn<0.1218 length<2.6736 typeRare<0.0646 -0.0216 0.0501 0.0339 0.0646 0.0024 -0.0017
document<0.8025 -0.0305 passage<0.3611 typeRare<0.0646 0.0015 position<0.5015 0.0411 -0.0005 passage<0.9358 earlier<0.5 namesMissing<0.5833 -0.0069 0.0193 0.0451 0.0015
cover<0.5894 0.0015 typeNear<0.5 length<2.7403 position<0.8239 -0.0571 0.0249 typeRare<0.0072 coverNeighbours<0.71 0.0186 -0.0099 -0.045 0.0086
synonyms<0.0916 focus<0.24 -0.0002 position<0.3643 coverRest<0.5423 0.0672 0.0072 passage<0.9048 -0.0392 0.0111 coverContext<0.3125 synonymsNear<0.1102 -0.0273 0.0037 -0.0089
cover<0.5894 cover<0.1103 -0.0024 0.0051 typeNear<0.5 length<2.5249 likeness<0.5838 0.0001 -0.0765 -0.0085 likeness<0.4513 0.0237 -0.0065
coverContext<0.0077 likeness<0.249 typeRare<0.0072 -0.0178 length<2.602 synonyms<0.0005 0.0225 -0.0436 position<0.112 -0.0244 position<0.3008 0.0736 0.0177 0.0138 -0.0009
document<0.8025 -0.0296 passage<0.3611 synonymsNear<0.3432 synonymsNear<0.229 length<2.5249 -0.0182 0.0205 -0.0291 length<3.1568 length<2.9701 0.0108 0.0505 -0.0037 -0.0005
length<1.4979 leadIn<0.1218 -0.0393 0.0152 likeness<0.0155 typeRare<0.1056 newName<0.5 typeNear<0.5 -0.0206 position<0.2048 -0.0421 0.0501 0.0131 0.0284 -0.0005
length<3.3498 length<3.277 -0.0002 0.0139 synonyms<0.0916 settles<0.4 typeMissing<0.5 typeNear<0.5 coverContext<0.6471 0.0342 0.0017 -0.0049 -0.032 -0.0357 -0.0076
coverContext<0.0077 0.0045 coverNeighbours<0.0854 coverContext<0.9125 synonymsNear<0.4418 -0.0254 length<3.0201 synonyms<0.1519 -0.0341 0.0365 -0.012 synonyms<0.0733 0.0794 -0.0225 0.0006
position<0.1438 coverRest<0.1619 coverContext<0.1835 coverNeighbours<0.0077 0.0082 -0.0225 0.013 position<0.0031 0.024 coverContext<0.4216 -0.0349 likeness<0.5038 -0.0204 0.0106 0.0009
likeness<0.5838 likeness<0.5038 -0.0005 length<2.3502 -0.0249 coverNeighbours<0.71 passage<0.9714 length<2.602 0.0585 -0.0067 cover<0.1103 -0.0069 0.0389 -0.0067 -0.0059
cover<0.5894 0.0007 typeNear<0.5 newName<0.5 coverNeighbours<0.71 position<0.462 -0.0212 0.0428 -0.0583 -0.0029 likeness<0.4513 0.0227 -0.0062
document<0.8025 -0.0286 cover<0.1103 boilerplate<0.5 cover<0.0263 0.0033 length<2.9174 synonymsNear<0.229 -0.0092 0.0338 -0.0195 likeness<0.38 -0.0319 0.0248 0.0018
position<0.0775 coverContext<0.9125 typeRare<0.0339 likeness<0.0359 coverNeighbours<0.1994 -0.0173 0.0567 length<3.7954 -0.015 0.0288 typeRare<0.1056 -0.0456 -0.0028 0.0166 0.0005
coverContext<0.0077 length<2.5249 likeness<0.1523 -0.0353 0.004 synonymsNear<0.1677 0.0289 0.0032 coverNeighbours<0.0854 coverContext<0.4709 -0.0144 length<2.7403 0.0726 -0.0224 0.0005
position<0.5914 reason<0.25 synonyms<0.1519 focus<0.24 0.0014 0.019 coverContext<0.3125 0.0026 -0.0125 length<3.4176 synonyms<0.1307 0.0003 0.0631 -0.0215 -0.0027
cover<0.5894 0.0007 typeNear<0.5 length<2.5249 likeness<0.1523 0.0124 -0.0627 typeRare<0.0072 coverNeighbours<0.71 synonyms<0.0387 -0.0067 0.0372 -0.0099 -0.0397 0.0071
cover<0.5894 0.0007 coverNeighbours<0.71 0.011 boilerplate<0.5 likeness<0.3525 position<0.3008 0.0219 -0.034 -0.036 0.0134
document<0.8025 -0.0279 passage<0.3611 typeRare<0.0646 coverContext<0.0077 likeness<0.1367 -0.0149 0.0156 cover<0.1103 -0.0348 0.024 position<0.5015 0.037 -0.0003 -0.0005
passage<0.9714 position<0.7899 coverRest<0.3249 cover<0.1103 coverNeighbours<0.0291 0.0085 -0.0094 0.0195 -0.0137 -0.0121 0.0017
position<0.1438 namesMissing<0.5833 synonyms<0.3386 coverRest<0.1619 coverContext<0.1835 -0.0056 0.0208 -0.0069 synonymsRest<0.4553 -0.0442 passage<0.9048 -0.0288 0.0103 -0.0424 0.0008
length<1.4979 position<0.3353 position<0.2384 -0.0213 synonyms<0.0005 0.063 -0.0088 -0.0384 likeness<0.0155 0.0069 likeness<0.2315 position<0.9588 -0.0026 -0.043 0.0013
synonyms<0.0916 synonymsRest<0.1075 0.0013 0.042 coverContext<0.3125 coverNeighbours<0.47 likeness<0.38 typeRare<0.0646 coverContext<0.2214 -0.0077 0.0109 0.0156 0.0122 -0.024 -0.0083
cover<0.5894 0.0007 typeNear<0.5 speaker<0.5 length<2.7403 position<0.8239 -0.0615 0.0253 -0.0252 0.017 0.0068
position<0.0775 coverContext<0.9125 focus<0.0079 likeness<0.1988 length<2.3502 -0.0396 synonymsRest<0.0004 0.0365 -0.0038 position<0.0031 0.0076 -0.0359 0.007 0.0154 0.0005
coverContext<0.0077 0.0041 coverNeighbours<0.0854 coverContext<0.4709 synonymsRest<0.4553 -0.0237 coverNeighbours<0.0077 -0.0133 0.0287 length<2.7403 0.0676 -0.0215 likeness<0.1831 0.0074 -0.0018
length<3.6506 0.0006 synonyms<0.1519 0.0068 coverNeighbours<0.3535 likeness<0.3068 synonymsRest<0.5714 -0.0368 position<0.5914 0.0311 -0.0236 coverNeighbours<0.0854 -0.0214 0.0191 -0.0277
document<0.8025 -0.0269 passage<0.3611 synonymsNear<0.3432 synonymsNear<0.229 synonyms<0.1748 -0.0018 0.0435 -0.0276 length<2.3502 likeness<0.1053 -0.0205 0.0672 0.008 -0.0005
cover<0.5894 coverContext<0.4709 -0.0003 synonyms<0.0916 length<2.602 coverNeighbours<0.47 0.0771 0.0091 0.0118 -0.0034 -0.0047
passage<0.9714 position<0.7899 coverRest<0.3249 0.0051 -0.0129 -0.0112 0.0016
likeness<0.5838 0.0006 synonyms<0.2583 -0.0263 length<2.5249 -0.0426 cover<0.2132 passage<0.7226 -0.0191 0.0464 -0.0125
cover<0.1103 boilerplate<0.5 position<0.8581 0.0011 coverContext<0.4709 -0.0219 0.0314 likeness<0.38 cover<0.0263 -0.0418 length<3.277 -0.0277 0.0341 0.0228 0.0015
position<0.1438 focus<0.0079 -0.0083 focus<0.6886 likeness<0.4513 0.0401 -0.015 typeNear<0.5 likeness<0.4513 -0.0147 0.0382 -0.0311 0.0008
length<3.3498 length<3.277 -0.0002 passage<0.878 coverContext<0.1 position<0.5242 passage<0.7226 0.0816 -0.0213 -0.029 -0.0292 0.0195 synonymsNear<0.188 0.0045 -0.0071
coverRest<0.5423 0.0007 coverContext<0.6471 0.0206 position<0.9588 -0.0259 0.0294
coverContext<0.0077 length<2.5249 likeness<0.1523 -0.0332 synonymsRest<0.4553 synonymsNear<0.3166 -0.006 0.0398 -0.0293 synonymsNear<0.1677 0.0264 0.0027 cover<0.1103 -0.0061 0.0014
0.0009
document<0.8025 -0.026 passage<0.3611 namesMissing<0.5833 synonymsNear<0.3432 -0.0021 length<3.1568 length<2.9701 length<2.3502 0.0527 -0.0064 0.0514 -0.0023 -0.0222 -0.0004
length<1.4979 position<0.3353 position<0.2384 -0.0205 synonyms<0.0005 0.0613 -0.0088 -0.0369 likeness<0.0728 coverRest<0.0652 length<2.5249 -0.0272 0.0057 0.0193 -0.0006
`
