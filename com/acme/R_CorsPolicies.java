package com.acme;

import javax.annotation.processing.Generated;
import org.allowcredentials.policy.PolicyDraft;
import org.allowcredentials.resource.Declaration;
import org.allowcredentials.resource.Resource;
import org.allowcredentials.table.CorsPolicyTable;
import org.allowcredentials.table.GeneratedCorsTable;
import org.allowcredentials.table.TableFormat;

/**
 * CORS policies of {@code R}, verified by the compiler.
 *
 * <pre>
 * GET /r/e0, m0(java.lang.String), POLICY_0
 *     X-0 from @HeaderParam of parameter x
 * GET /r/e1, m1(java.lang.String), POLICY_0
 *     X-1 from @HeaderParam of parameter x
 * GET /r/e10, m10(java.lang.String), POLICY_0
 *     X-10 from @HeaderParam of parameter x
 * GET /r/e100, m100(java.lang.String), POLICY_0
 *     X-100 from @HeaderParam of parameter x
 * GET /r/e1000, m1000(java.lang.String), POLICY_0
 *     X-1000 from @HeaderParam of parameter x
 * GET /r/e1001, m1001(java.lang.String), POLICY_0
 *     X-1001 from @HeaderParam of parameter x
 * GET /r/e1002, m1002(java.lang.String), POLICY_0
 *     X-1002 from @HeaderParam of parameter x
 * GET /r/e1003, m1003(java.lang.String), POLICY_0
 *     X-1003 from @HeaderParam of parameter x
 * GET /r/e1004, m1004(java.lang.String), POLICY_0
 *     X-1004 from @HeaderParam of parameter x
 * GET /r/e1005, m1005(java.lang.String), POLICY_0
 *     X-1005 from @HeaderParam of parameter x
 * GET /r/e1006, m1006(java.lang.String), POLICY_0
 *     X-1006 from @HeaderParam of parameter x
 * GET /r/e1007, m1007(java.lang.String), POLICY_0
 *     X-1007 from @HeaderParam of parameter x
 * GET /r/e1008, m1008(java.lang.String), POLICY_0
 *     X-1008 from @HeaderParam of parameter x
 * GET /r/e1009, m1009(java.lang.String), POLICY_0
 *     X-1009 from @HeaderParam of parameter x
 * GET /r/e101, m101(java.lang.String), POLICY_0
 *     X-101 from @HeaderParam of parameter x
 * GET /r/e1010, m1010(java.lang.String), POLICY_0
 *     X-1010 from @HeaderParam of parameter x
 * GET /r/e1011, m1011(java.lang.String), POLICY_0
 *     X-1011 from @HeaderParam of parameter x
 * GET /r/e1012, m1012(java.lang.String), POLICY_0
 *     X-1012 from @HeaderParam of parameter x
 * GET /r/e1013, m1013(java.lang.String), POLICY_0
 *     X-1013 from @HeaderParam of parameter x
 * GET /r/e1014, m1014(java.lang.String), POLICY_0
 *     X-1014 from @HeaderParam of parameter x
 * GET /r/e1015, m1015(java.lang.String), POLICY_0
 *     X-1015 from @HeaderParam of parameter x
 * GET /r/e1016, m1016(java.lang.String), POLICY_0
 *     X-1016 from @HeaderParam of parameter x
 * GET /r/e1017, m1017(java.lang.String), POLICY_0
 *     X-1017 from @HeaderParam of parameter x
 * GET /r/e1018, m1018(java.lang.String), POLICY_0
 *     X-1018 from @HeaderParam of parameter x
 * GET /r/e1019, m1019(java.lang.String), POLICY_0
 *     X-1019 from @HeaderParam of parameter x
 * GET /r/e102, m102(java.lang.String), POLICY_0
 *     X-102 from @HeaderParam of parameter x
 * GET /r/e1020, m1020(java.lang.String), POLICY_0
 *     X-1020 from @HeaderParam of parameter x
 * GET /r/e1021, m1021(java.lang.String), POLICY_0
 *     X-1021 from @HeaderParam of parameter x
 * GET /r/e1022, m1022(java.lang.String), POLICY_0
 *     X-1022 from @HeaderParam of parameter x
 * GET /r/e1023, m1023(java.lang.String), POLICY_0
 *     X-1023 from @HeaderParam of parameter x
 * GET /r/e1024, m1024(java.lang.String), POLICY_0
 *     X-1024 from @HeaderParam of parameter x
 * GET /r/e1025, m1025(java.lang.String), POLICY_0
 *     X-1025 from @HeaderParam of parameter x
 * GET /r/e1026, m1026(java.lang.String), POLICY_0
 *     X-1026 from @HeaderParam of parameter x
 * GET /r/e1027, m1027(java.lang.String), POLICY_0
 *     X-1027 from @HeaderParam of parameter x
 * GET /r/e1028, m1028(java.lang.String), POLICY_0
 *     X-1028 from @HeaderParam of parameter x
 * GET /r/e1029, m1029(java.lang.String), POLICY_0
 *     X-1029 from @HeaderParam of parameter x
 * GET /r/e103, m103(java.lang.String), POLICY_0
 *     X-103 from @HeaderParam of parameter x
 * GET /r/e1030, m1030(java.lang.String), POLICY_0
 *     X-1030 from @HeaderParam of parameter x
 * GET /r/e1031, m1031(java.lang.String), POLICY_0
 *     X-1031 from @HeaderParam of parameter x
 * GET /r/e1032, m1032(java.lang.String), POLICY_0
 *     X-1032 from @HeaderParam of parameter x
 * GET /r/e1033, m1033(java.lang.String), POLICY_0
 *     X-1033 from @HeaderParam of parameter x
 * GET /r/e1034, m1034(java.lang.String), POLICY_0
 *     X-1034 from @HeaderParam of parameter x
 * GET /r/e1035, m1035(java.lang.String), POLICY_0
 *     X-1035 from @HeaderParam of parameter x
 * GET /r/e1036, m1036(java.lang.String), POLICY_0
 *     X-1036 from @HeaderParam of parameter x
 * GET /r/e1037, m1037(java.lang.String), POLICY_0
 *     X-1037 from @HeaderParam of parameter x
 * GET /r/e1038, m1038(java.lang.String), POLICY_0
 *     X-1038 from @HeaderParam of parameter x
 * GET /r/e1039, m1039(java.lang.String), POLICY_0
 *     X-1039 from @HeaderParam of parameter x
 * GET /r/e104, m104(java.lang.String), POLICY_0
 *     X-104 from @HeaderParam of parameter x
 * GET /r/e1040, m1040(java.lang.String), POLICY_0
 *     X-1040 from @HeaderParam of parameter x
 * GET /r/e1041, m1041(java.lang.String), POLICY_0
 *     X-1041 from @HeaderParam of parameter x
 * GET /r/e1042, m1042(java.lang.String), POLICY_0
 *     X-1042 from @HeaderParam of parameter x
 * GET /r/e1043, m1043(java.lang.String), POLICY_0
 *     X-1043 from @HeaderParam of parameter x
 * GET /r/e1044, m1044(java.lang.String), POLICY_0
 *     X-1044 from @HeaderParam of parameter x
 * GET /r/e1045, m1045(java.lang.String), POLICY_0
 *     X-1045 from @HeaderParam of parameter x
 * GET /r/e1046, m1046(java.lang.String), POLICY_0
 *     X-1046 from @HeaderParam of parameter x
 * GET /r/e1047, m1047(java.lang.String), POLICY_0
 *     X-1047 from @HeaderParam of parameter x
 * GET /r/e1048, m1048(java.lang.String), POLICY_0
 *     X-1048 from @HeaderParam of parameter x
 * GET /r/e1049, m1049(java.lang.String), POLICY_0
 *     X-1049 from @HeaderParam of parameter x
 * GET /r/e105, m105(java.lang.String), POLICY_0
 *     X-105 from @HeaderParam of parameter x
 * GET /r/e1050, m1050(java.lang.String), POLICY_0
 *     X-1050 from @HeaderParam of parameter x
 * GET /r/e1051, m1051(java.lang.String), POLICY_0
 *     X-1051 from @HeaderParam of parameter x
 * GET /r/e1052, m1052(java.lang.String), POLICY_0
 *     X-1052 from @HeaderParam of parameter x
 * GET /r/e1053, m1053(java.lang.String), POLICY_0
 *     X-1053 from @HeaderParam of parameter x
 * GET /r/e1054, m1054(java.lang.String), POLICY_0
 *     X-1054 from @HeaderParam of parameter x
 * GET /r/e1055, m1055(java.lang.String), POLICY_0
 *     X-1055 from @HeaderParam of parameter x
 * GET /r/e1056, m1056(java.lang.String), POLICY_0
 *     X-1056 from @HeaderParam of parameter x
 * GET /r/e1057, m1057(java.lang.String), POLICY_0
 *     X-1057 from @HeaderParam of parameter x
 * GET /r/e1058, m1058(java.lang.String), POLICY_0
 *     X-1058 from @HeaderParam of parameter x
 * GET /r/e1059, m1059(java.lang.String), POLICY_0
 *     X-1059 from @HeaderParam of parameter x
 * GET /r/e106, m106(java.lang.String), POLICY_0
 *     X-106 from @HeaderParam of parameter x
 * GET /r/e1060, m1060(java.lang.String), POLICY_0
 *     X-1060 from @HeaderParam of parameter x
 * GET /r/e1061, m1061(java.lang.String), POLICY_0
 *     X-1061 from @HeaderParam of parameter x
 * GET /r/e1062, m1062(java.lang.String), POLICY_0
 *     X-1062 from @HeaderParam of parameter x
 * GET /r/e1063, m1063(java.lang.String), POLICY_0
 *     X-1063 from @HeaderParam of parameter x
 * GET /r/e1064, m1064(java.lang.String), POLICY_0
 *     X-1064 from @HeaderParam of parameter x
 * GET /r/e1065, m1065(java.lang.String), POLICY_0
 *     X-1065 from @HeaderParam of parameter x
 * GET /r/e1066, m1066(java.lang.String), POLICY_0
 *     X-1066 from @HeaderParam of parameter x
 * GET /r/e1067, m1067(java.lang.String), POLICY_0
 *     X-1067 from @HeaderParam of parameter x
 * GET /r/e1068, m1068(java.lang.String), POLICY_0
 *     X-1068 from @HeaderParam of parameter x
 * GET /r/e1069, m1069(java.lang.String), POLICY_0
 *     X-1069 from @HeaderParam of parameter x
 * GET /r/e107, m107(java.lang.String), POLICY_0
 *     X-107 from @HeaderParam of parameter x
 * GET /r/e1070, m1070(java.lang.String), POLICY_0
 *     X-1070 from @HeaderParam of parameter x
 * GET /r/e1071, m1071(java.lang.String), POLICY_0
 *     X-1071 from @HeaderParam of parameter x
 * GET /r/e1072, m1072(java.lang.String), POLICY_0
 *     X-1072 from @HeaderParam of parameter x
 * GET /r/e1073, m1073(java.lang.String), POLICY_0
 *     X-1073 from @HeaderParam of parameter x
 * GET /r/e1074, m1074(java.lang.String), POLICY_0
 *     X-1074 from @HeaderParam of parameter x
 * GET /r/e1075, m1075(java.lang.String), POLICY_0
 *     X-1075 from @HeaderParam of parameter x
 * GET /r/e1076, m1076(java.lang.String), POLICY_0
 *     X-1076 from @HeaderParam of parameter x
 * GET /r/e1077, m1077(java.lang.String), POLICY_0
 *     X-1077 from @HeaderParam of parameter x
 * GET /r/e1078, m1078(java.lang.String), POLICY_0
 *     X-1078 from @HeaderParam of parameter x
 * GET /r/e1079, m1079(java.lang.String), POLICY_0
 *     X-1079 from @HeaderParam of parameter x
 * GET /r/e108, m108(java.lang.String), POLICY_0
 *     X-108 from @HeaderParam of parameter x
 * GET /r/e1080, m1080(java.lang.String), POLICY_0
 *     X-1080 from @HeaderParam of parameter x
 * GET /r/e1081, m1081(java.lang.String), POLICY_0
 *     X-1081 from @HeaderParam of parameter x
 * GET /r/e1082, m1082(java.lang.String), POLICY_0
 *     X-1082 from @HeaderParam of parameter x
 * GET /r/e1083, m1083(java.lang.String), POLICY_0
 *     X-1083 from @HeaderParam of parameter x
 * GET /r/e1084, m1084(java.lang.String), POLICY_0
 *     X-1084 from @HeaderParam of parameter x
 * GET /r/e1085, m1085(java.lang.String), POLICY_0
 *     X-1085 from @HeaderParam of parameter x
 * GET /r/e1086, m1086(java.lang.String), POLICY_0
 *     X-1086 from @HeaderParam of parameter x
 * GET /r/e1087, m1087(java.lang.String), POLICY_0
 *     X-1087 from @HeaderParam of parameter x
 * GET /r/e1088, m1088(java.lang.String), POLICY_0
 *     X-1088 from @HeaderParam of parameter x
 * GET /r/e1089, m1089(java.lang.String), POLICY_0
 *     X-1089 from @HeaderParam of parameter x
 * GET /r/e109, m109(java.lang.String), POLICY_0
 *     X-109 from @HeaderParam of parameter x
 * GET /r/e1090, m1090(java.lang.String), POLICY_0
 *     X-1090 from @HeaderParam of parameter x
 * GET /r/e1091, m1091(java.lang.String), POLICY_0
 *     X-1091 from @HeaderParam of parameter x
 * GET /r/e1092, m1092(java.lang.String), POLICY_0
 *     X-1092 from @HeaderParam of parameter x
 * GET /r/e1093, m1093(java.lang.String), POLICY_0
 *     X-1093 from @HeaderParam of parameter x
 * GET /r/e1094, m1094(java.lang.String), POLICY_0
 *     X-1094 from @HeaderParam of parameter x
 * GET /r/e1095, m1095(java.lang.String), POLICY_0
 *     X-1095 from @HeaderParam of parameter x
 * GET /r/e1096, m1096(java.lang.String), POLICY_0
 *     X-1096 from @HeaderParam of parameter x
 * GET /r/e1097, m1097(java.lang.String), POLICY_0
 *     X-1097 from @HeaderParam of parameter x
 * GET /r/e1098, m1098(java.lang.String), POLICY_0
 *     X-1098 from @HeaderParam of parameter x
 * GET /r/e1099, m1099(java.lang.String), POLICY_0
 *     X-1099 from @HeaderParam of parameter x
 * GET /r/e11, m11(java.lang.String), POLICY_0
 *     X-11 from @HeaderParam of parameter x
 * GET /r/e110, m110(java.lang.String), POLICY_0
 *     X-110 from @HeaderParam of parameter x
 * GET /r/e1100, m1100(java.lang.String), POLICY_0
 *     X-1100 from @HeaderParam of parameter x
 * GET /r/e1101, m1101(java.lang.String), POLICY_0
 *     X-1101 from @HeaderParam of parameter x
 * GET /r/e1102, m1102(java.lang.String), POLICY_0
 *     X-1102 from @HeaderParam of parameter x
 * GET /r/e1103, m1103(java.lang.String), POLICY_0
 *     X-1103 from @HeaderParam of parameter x
 * GET /r/e1104, m1104(java.lang.String), POLICY_0
 *     X-1104 from @HeaderParam of parameter x
 * GET /r/e1105, m1105(java.lang.String), POLICY_0
 *     X-1105 from @HeaderParam of parameter x
 * GET /r/e1106, m1106(java.lang.String), POLICY_0
 *     X-1106 from @HeaderParam of parameter x
 * GET /r/e1107, m1107(java.lang.String), POLICY_0
 *     X-1107 from @HeaderParam of parameter x
 * GET /r/e1108, m1108(java.lang.String), POLICY_0
 *     X-1108 from @HeaderParam of parameter x
 * GET /r/e1109, m1109(java.lang.String), POLICY_0
 *     X-1109 from @HeaderParam of parameter x
 * GET /r/e111, m111(java.lang.String), POLICY_0
 *     X-111 from @HeaderParam of parameter x
 * GET /r/e1110, m1110(java.lang.String), POLICY_0
 *     X-1110 from @HeaderParam of parameter x
 * GET /r/e1111, m1111(java.lang.String), POLICY_0
 *     X-1111 from @HeaderParam of parameter x
 * GET /r/e1112, m1112(java.lang.String), POLICY_0
 *     X-1112 from @HeaderParam of parameter x
 * GET /r/e1113, m1113(java.lang.String), POLICY_0
 *     X-1113 from @HeaderParam of parameter x
 * GET /r/e1114, m1114(java.lang.String), POLICY_0
 *     X-1114 from @HeaderParam of parameter x
 * GET /r/e1115, m1115(java.lang.String), POLICY_0
 *     X-1115 from @HeaderParam of parameter x
 * GET /r/e1116, m1116(java.lang.String), POLICY_0
 *     X-1116 from @HeaderParam of parameter x
 * GET /r/e1117, m1117(java.lang.String), POLICY_0
 *     X-1117 from @HeaderParam of parameter x
 * GET /r/e1118, m1118(java.lang.String), POLICY_0
 *     X-1118 from @HeaderParam of parameter x
 * GET /r/e1119, m1119(java.lang.String), POLICY_0
 *     X-1119 from @HeaderParam of parameter x
 * GET /r/e112, m112(java.lang.String), POLICY_0
 *     X-112 from @HeaderParam of parameter x
 * GET /r/e1120, m1120(java.lang.String), POLICY_0
 *     X-1120 from @HeaderParam of parameter x
 * GET /r/e1121, m1121(java.lang.String), POLICY_0
 *     X-1121 from @HeaderParam of parameter x
 * GET /r/e1122, m1122(java.lang.String), POLICY_0
 *     X-1122 from @HeaderParam of parameter x
 * GET /r/e1123, m1123(java.lang.String), POLICY_0
 *     X-1123 from @HeaderParam of parameter x
 * GET /r/e1124, m1124(java.lang.String), POLICY_0
 *     X-1124 from @HeaderParam of parameter x
 * GET /r/e1125, m1125(java.lang.String), POLICY_0
 *     X-1125 from @HeaderParam of parameter x
 * GET /r/e1126, m1126(java.lang.String), POLICY_0
 *     X-1126 from @HeaderParam of parameter x
 * GET /r/e1127, m1127(java.lang.String), POLICY_0
 *     X-1127 from @HeaderParam of parameter x
 * GET /r/e1128, m1128(java.lang.String), POLICY_0
 *     X-1128 from @HeaderParam of parameter x
 * GET /r/e1129, m1129(java.lang.String), POLICY_0
 *     X-1129 from @HeaderParam of parameter x
 * GET /r/e113, m113(java.lang.String), POLICY_0
 *     X-113 from @HeaderParam of parameter x
 * GET /r/e1130, m1130(java.lang.String), POLICY_0
 *     X-1130 from @HeaderParam of parameter x
 * GET /r/e1131, m1131(java.lang.String), POLICY_0
 *     X-1131 from @HeaderParam of parameter x
 * GET /r/e1132, m1132(java.lang.String), POLICY_0
 *     X-1132 from @HeaderParam of parameter x
 * GET /r/e1133, m1133(java.lang.String), POLICY_0
 *     X-1133 from @HeaderParam of parameter x
 * GET /r/e1134, m1134(java.lang.String), POLICY_0
 *     X-1134 from @HeaderParam of parameter x
 * GET /r/e1135, m1135(java.lang.String), POLICY_0
 *     X-1135 from @HeaderParam of parameter x
 * GET /r/e1136, m1136(java.lang.String), POLICY_0
 *     X-1136 from @HeaderParam of parameter x
 * GET /r/e1137, m1137(java.lang.String), POLICY_0
 *     X-1137 from @HeaderParam of parameter x
 * GET /r/e1138, m1138(java.lang.String), POLICY_0
 *     X-1138 from @HeaderParam of parameter x
 * GET /r/e1139, m1139(java.lang.String), POLICY_0
 *     X-1139 from @HeaderParam of parameter x
 * GET /r/e114, m114(java.lang.String), POLICY_0
 *     X-114 from @HeaderParam of parameter x
 * GET /r/e1140, m1140(java.lang.String), POLICY_0
 *     X-1140 from @HeaderParam of parameter x
 * GET /r/e1141, m1141(java.lang.String), POLICY_0
 *     X-1141 from @HeaderParam of parameter x
 * GET /r/e1142, m1142(java.lang.String), POLICY_0
 *     X-1142 from @HeaderParam of parameter x
 * GET /r/e1143, m1143(java.lang.String), POLICY_0
 *     X-1143 from @HeaderParam of parameter x
 * GET /r/e1144, m1144(java.lang.String), POLICY_0
 *     X-1144 from @HeaderParam of parameter x
 * GET /r/e1145, m1145(java.lang.String), POLICY_0
 *     X-1145 from @HeaderParam of parameter x
 * GET /r/e1146, m1146(java.lang.String), POLICY_0
 *     X-1146 from @HeaderParam of parameter x
 * GET /r/e1147, m1147(java.lang.String), POLICY_0
 *     X-1147 from @HeaderParam of parameter x
 * GET /r/e1148, m1148(java.lang.String), POLICY_0
 *     X-1148 from @HeaderParam of parameter x
 * GET /r/e1149, m1149(java.lang.String), POLICY_0
 *     X-1149 from @HeaderParam of parameter x
 * GET /r/e115, m115(java.lang.String), POLICY_0
 *     X-115 from @HeaderParam of parameter x
 * GET /r/e1150, m1150(java.lang.String), POLICY_0
 *     X-1150 from @HeaderParam of parameter x
 * GET /r/e1151, m1151(java.lang.String), POLICY_0
 *     X-1151 from @HeaderParam of parameter x
 * GET /r/e1152, m1152(java.lang.String), POLICY_0
 *     X-1152 from @HeaderParam of parameter x
 * GET /r/e1153, m1153(java.lang.String), POLICY_0
 *     X-1153 from @HeaderParam of parameter x
 * GET /r/e1154, m1154(java.lang.String), POLICY_0
 *     X-1154 from @HeaderParam of parameter x
 * GET /r/e1155, m1155(java.lang.String), POLICY_0
 *     X-1155 from @HeaderParam of parameter x
 * GET /r/e1156, m1156(java.lang.String), POLICY_0
 *     X-1156 from @HeaderParam of parameter x
 * GET /r/e1157, m1157(java.lang.String), POLICY_0
 *     X-1157 from @HeaderParam of parameter x
 * GET /r/e1158, m1158(java.lang.String), POLICY_0
 *     X-1158 from @HeaderParam of parameter x
 * GET /r/e1159, m1159(java.lang.String), POLICY_0
 *     X-1159 from @HeaderParam of parameter x
 * GET /r/e116, m116(java.lang.String), POLICY_0
 *     X-116 from @HeaderParam of parameter x
 * GET /r/e1160, m1160(java.lang.String), POLICY_0
 *     X-1160 from @HeaderParam of parameter x
 * GET /r/e1161, m1161(java.lang.String), POLICY_0
 *     X-1161 from @HeaderParam of parameter x
 * GET /r/e1162, m1162(java.lang.String), POLICY_0
 *     X-1162 from @HeaderParam of parameter x
 * GET /r/e1163, m1163(java.lang.String), POLICY_0
 *     X-1163 from @HeaderParam of parameter x
 * GET /r/e1164, m1164(java.lang.String), POLICY_0
 *     X-1164 from @HeaderParam of parameter x
 * GET /r/e1165, m1165(java.lang.String), POLICY_0
 *     X-1165 from @HeaderParam of parameter x
 * GET /r/e1166, m1166(java.lang.String), POLICY_0
 *     X-1166 from @HeaderParam of parameter x
 * GET /r/e1167, m1167(java.lang.String), POLICY_0
 *     X-1167 from @HeaderParam of parameter x
 * GET /r/e1168, m1168(java.lang.String), POLICY_0
 *     X-1168 from @HeaderParam of parameter x
 * GET /r/e1169, m1169(java.lang.String), POLICY_0
 *     X-1169 from @HeaderParam of parameter x
 * GET /r/e117, m117(java.lang.String), POLICY_0
 *     X-117 from @HeaderParam of parameter x
 * GET /r/e1170, m1170(java.lang.String), POLICY_0
 *     X-1170 from @HeaderParam of parameter x
 * GET /r/e1171, m1171(java.lang.String), POLICY_0
 *     X-1171 from @HeaderParam of parameter x
 * GET /r/e1172, m1172(java.lang.String), POLICY_0
 *     X-1172 from @HeaderParam of parameter x
 * GET /r/e1173, m1173(java.lang.String), POLICY_0
 *     X-1173 from @HeaderParam of parameter x
 * GET /r/e1174, m1174(java.lang.String), POLICY_0
 *     X-1174 from @HeaderParam of parameter x
 * GET /r/e1175, m1175(java.lang.String), POLICY_0
 *     X-1175 from @HeaderParam of parameter x
 * GET /r/e1176, m1176(java.lang.String), POLICY_0
 *     X-1176 from @HeaderParam of parameter x
 * GET /r/e1177, m1177(java.lang.String), POLICY_0
 *     X-1177 from @HeaderParam of parameter x
 * GET /r/e1178, m1178(java.lang.String), POLICY_0
 *     X-1178 from @HeaderParam of parameter x
 * GET /r/e1179, m1179(java.lang.String), POLICY_0
 *     X-1179 from @HeaderParam of parameter x
 * GET /r/e118, m118(java.lang.String), POLICY_0
 *     X-118 from @HeaderParam of parameter x
 * GET /r/e1180, m1180(java.lang.String), POLICY_0
 *     X-1180 from @HeaderParam of parameter x
 * GET /r/e1181, m1181(java.lang.String), POLICY_0
 *     X-1181 from @HeaderParam of parameter x
 * GET /r/e1182, m1182(java.lang.String), POLICY_0
 *     X-1182 from @HeaderParam of parameter x
 * GET /r/e1183, m1183(java.lang.String), POLICY_0
 *     X-1183 from @HeaderParam of parameter x
 * GET /r/e1184, m1184(java.lang.String), POLICY_0
 *     X-1184 from @HeaderParam of parameter x
 * GET /r/e1185, m1185(java.lang.String), POLICY_0
 *     X-1185 from @HeaderParam of parameter x
 * GET /r/e1186, m1186(java.lang.String), POLICY_0
 *     X-1186 from @HeaderParam of parameter x
 * GET /r/e1187, m1187(java.lang.String), POLICY_0
 *     X-1187 from @HeaderParam of parameter x
 * GET /r/e1188, m1188(java.lang.String), POLICY_0
 *     X-1188 from @HeaderParam of parameter x
 * GET /r/e1189, m1189(java.lang.String), POLICY_0
 *     X-1189 from @HeaderParam of parameter x
 * GET /r/e119, m119(java.lang.String), POLICY_0
 *     X-119 from @HeaderParam of parameter x
 * GET /r/e1190, m1190(java.lang.String), POLICY_0
 *     X-1190 from @HeaderParam of parameter x
 * GET /r/e1191, m1191(java.lang.String), POLICY_0
 *     X-1191 from @HeaderParam of parameter x
 * GET /r/e1192, m1192(java.lang.String), POLICY_0
 *     X-1192 from @HeaderParam of parameter x
 * GET /r/e1193, m1193(java.lang.String), POLICY_0
 *     X-1193 from @HeaderParam of parameter x
 * GET /r/e1194, m1194(java.lang.String), POLICY_0
 *     X-1194 from @HeaderParam of parameter x
 * GET /r/e1195, m1195(java.lang.String), POLICY_0
 *     X-1195 from @HeaderParam of parameter x
 * GET /r/e1196, m1196(java.lang.String), POLICY_0
 *     X-1196 from @HeaderParam of parameter x
 * GET /r/e1197, m1197(java.lang.String), POLICY_0
 *     X-1197 from @HeaderParam of parameter x
 * GET /r/e1198, m1198(java.lang.String), POLICY_0
 *     X-1198 from @HeaderParam of parameter x
 * GET /r/e1199, m1199(java.lang.String), POLICY_0
 *     X-1199 from @HeaderParam of parameter x
 * GET /r/e12, m12(java.lang.String), POLICY_0
 *     X-12 from @HeaderParam of parameter x
 * GET /r/e120, m120(java.lang.String), POLICY_0
 *     X-120 from @HeaderParam of parameter x
 * GET /r/e1200, m1200(java.lang.String), POLICY_0
 *     X-1200 from @HeaderParam of parameter x
 * GET /r/e1201, m1201(java.lang.String), POLICY_0
 *     X-1201 from @HeaderParam of parameter x
 * GET /r/e1202, m1202(java.lang.String), POLICY_0
 *     X-1202 from @HeaderParam of parameter x
 * GET /r/e1203, m1203(java.lang.String), POLICY_0
 *     X-1203 from @HeaderParam of parameter x
 * GET /r/e1204, m1204(java.lang.String), POLICY_0
 *     X-1204 from @HeaderParam of parameter x
 * GET /r/e1205, m1205(java.lang.String), POLICY_0
 *     X-1205 from @HeaderParam of parameter x
 * GET /r/e1206, m1206(java.lang.String), POLICY_0
 *     X-1206 from @HeaderParam of parameter x
 * GET /r/e1207, m1207(java.lang.String), POLICY_0
 *     X-1207 from @HeaderParam of parameter x
 * GET /r/e1208, m1208(java.lang.String), POLICY_0
 *     X-1208 from @HeaderParam of parameter x
 * GET /r/e1209, m1209(java.lang.String), POLICY_0
 *     X-1209 from @HeaderParam of parameter x
 * GET /r/e121, m121(java.lang.String), POLICY_0
 *     X-121 from @HeaderParam of parameter x
 * GET /r/e1210, m1210(java.lang.String), POLICY_0
 *     X-1210 from @HeaderParam of parameter x
 * GET /r/e1211, m1211(java.lang.String), POLICY_0
 *     X-1211 from @HeaderParam of parameter x
 * GET /r/e1212, m1212(java.lang.String), POLICY_0
 *     X-1212 from @HeaderParam of parameter x
 * GET /r/e1213, m1213(java.lang.String), POLICY_0
 *     X-1213 from @HeaderParam of parameter x
 * GET /r/e1214, m1214(java.lang.String), POLICY_0
 *     X-1214 from @HeaderParam of parameter x
 * GET /r/e1215, m1215(java.lang.String), POLICY_0
 *     X-1215 from @HeaderParam of parameter x
 * GET /r/e1216, m1216(java.lang.String), POLICY_0
 *     X-1216 from @HeaderParam of parameter x
 * GET /r/e1217, m1217(java.lang.String), POLICY_0
 *     X-1217 from @HeaderParam of parameter x
 * GET /r/e1218, m1218(java.lang.String), POLICY_0
 *     X-1218 from @HeaderParam of parameter x
 * GET /r/e1219, m1219(java.lang.String), POLICY_0
 *     X-1219 from @HeaderParam of parameter x
 * GET /r/e122, m122(java.lang.String), POLICY_0
 *     X-122 from @HeaderParam of parameter x
 * GET /r/e1220, m1220(java.lang.String), POLICY_0
 *     X-1220 from @HeaderParam of parameter x
 * GET /r/e1221, m1221(java.lang.String), POLICY_0
 *     X-1221 from @HeaderParam of parameter x
 * GET /r/e1222, m1222(java.lang.String), POLICY_0
 *     X-1222 from @HeaderParam of parameter x
 * GET /r/e1223, m1223(java.lang.String), POLICY_0
 *     X-1223 from @HeaderParam of parameter x
 * GET /r/e1224, m1224(java.lang.String), POLICY_0
 *     X-1224 from @HeaderParam of parameter x
 * GET /r/e1225, m1225(java.lang.String), POLICY_0
 *     X-1225 from @HeaderParam of parameter x
 * GET /r/e1226, m1226(java.lang.String), POLICY_0
 *     X-1226 from @HeaderParam of parameter x
 * GET /r/e1227, m1227(java.lang.String), POLICY_0
 *     X-1227 from @HeaderParam of parameter x
 * GET /r/e1228, m1228(java.lang.String), POLICY_0
 *     X-1228 from @HeaderParam of parameter x
 * GET /r/e1229, m1229(java.lang.String), POLICY_0
 *     X-1229 from @HeaderParam of parameter x
 * GET /r/e123, m123(java.lang.String), POLICY_0
 *     X-123 from @HeaderParam of parameter x
 * GET /r/e1230, m1230(java.lang.String), POLICY_0
 *     X-1230 from @HeaderParam of parameter x
 * GET /r/e1231, m1231(java.lang.String), POLICY_0
 *     X-1231 from @HeaderParam of parameter x
 * GET /r/e1232, m1232(java.lang.String), POLICY_0
 *     X-1232 from @HeaderParam of parameter x
 * GET /r/e1233, m1233(java.lang.String), POLICY_0
 *     X-1233 from @HeaderParam of parameter x
 * GET /r/e1234, m1234(java.lang.String), POLICY_0
 *     X-1234 from @HeaderParam of parameter x
 * GET /r/e1235, m1235(java.lang.String), POLICY_0
 *     X-1235 from @HeaderParam of parameter x
 * GET /r/e1236, m1236(java.lang.String), POLICY_0
 *     X-1236 from @HeaderParam of parameter x
 * GET /r/e1237, m1237(java.lang.String), POLICY_0
 *     X-1237 from @HeaderParam of parameter x
 * GET /r/e1238, m1238(java.lang.String), POLICY_0
 *     X-1238 from @HeaderParam of parameter x
 * GET /r/e1239, m1239(java.lang.String), POLICY_0
 *     X-1239 from @HeaderParam of parameter x
 * GET /r/e124, m124(java.lang.String), POLICY_0
 *     X-124 from @HeaderParam of parameter x
 * GET /r/e1240, m1240(java.lang.String), POLICY_0
 *     X-1240 from @HeaderParam of parameter x
 * GET /r/e1241, m1241(java.lang.String), POLICY_0
 *     X-1241 from @HeaderParam of parameter x
 * GET /r/e1242, m1242(java.lang.String), POLICY_0
 *     X-1242 from @HeaderParam of parameter x
 * GET /r/e1243, m1243(java.lang.String), POLICY_0
 *     X-1243 from @HeaderParam of parameter x
 * GET /r/e1244, m1244(java.lang.String), POLICY_0
 *     X-1244 from @HeaderParam of parameter x
 * GET /r/e1245, m1245(java.lang.String), POLICY_0
 *     X-1245 from @HeaderParam of parameter x
 * GET /r/e1246, m1246(java.lang.String), POLICY_0
 *     X-1246 from @HeaderParam of parameter x
 * GET /r/e1247, m1247(java.lang.String), POLICY_0
 *     X-1247 from @HeaderParam of parameter x
 * GET /r/e1248, m1248(java.lang.String), POLICY_0
 *     X-1248 from @HeaderParam of parameter x
 * GET /r/e1249, m1249(java.lang.String), POLICY_0
 *     X-1249 from @HeaderParam of parameter x
 * GET /r/e125, m125(java.lang.String), POLICY_0
 *     X-125 from @HeaderParam of parameter x
 * GET /r/e1250, m1250(java.lang.String), POLICY_0
 *     X-1250 from @HeaderParam of parameter x
 * GET /r/e1251, m1251(java.lang.String), POLICY_0
 *     X-1251 from @HeaderParam of parameter x
 * GET /r/e1252, m1252(java.lang.String), POLICY_0
 *     X-1252 from @HeaderParam of parameter x
 * GET /r/e1253, m1253(java.lang.String), POLICY_0
 *     X-1253 from @HeaderParam of parameter x
 * GET /r/e1254, m1254(java.lang.String), POLICY_0
 *     X-1254 from @HeaderParam of parameter x
 * GET /r/e1255, m1255(java.lang.String), POLICY_0
 *     X-1255 from @HeaderParam of parameter x
 * GET /r/e1256, m1256(java.lang.String), POLICY_0
 *     X-1256 from @HeaderParam of parameter x
 * GET /r/e1257, m1257(java.lang.String), POLICY_0
 *     X-1257 from @HeaderParam of parameter x
 * GET /r/e1258, m1258(java.lang.String), POLICY_0
 *     X-1258 from @HeaderParam of parameter x
 * GET /r/e1259, m1259(java.lang.String), POLICY_0
 *     X-1259 from @HeaderParam of parameter x
 * GET /r/e126, m126(java.lang.String), POLICY_0
 *     X-126 from @HeaderParam of parameter x
 * GET /r/e1260, m1260(java.lang.String), POLICY_0
 *     X-1260 from @HeaderParam of parameter x
 * GET /r/e1261, m1261(java.lang.String), POLICY_0
 *     X-1261 from @HeaderParam of parameter x
 * GET /r/e1262, m1262(java.lang.String), POLICY_0
 *     X-1262 from @HeaderParam of parameter x
 * GET /r/e1263, m1263(java.lang.String), POLICY_0
 *     X-1263 from @HeaderParam of parameter x
 * GET /r/e1264, m1264(java.lang.String), POLICY_0
 *     X-1264 from @HeaderParam of parameter x
 * GET /r/e1265, m1265(java.lang.String), POLICY_0
 *     X-1265 from @HeaderParam of parameter x
 * GET /r/e1266, m1266(java.lang.String), POLICY_0
 *     X-1266 from @HeaderParam of parameter x
 * GET /r/e1267, m1267(java.lang.String), POLICY_0
 *     X-1267 from @HeaderParam of parameter x
 * GET /r/e1268, m1268(java.lang.String), POLICY_0
 *     X-1268 from @HeaderParam of parameter x
 * GET /r/e1269, m1269(java.lang.String), POLICY_0
 *     X-1269 from @HeaderParam of parameter x
 * GET /r/e127, m127(java.lang.String), POLICY_0
 *     X-127 from @HeaderParam of parameter x
 * GET /r/e1270, m1270(java.lang.String), POLICY_0
 *     X-1270 from @HeaderParam of parameter x
 * GET /r/e1271, m1271(java.lang.String), POLICY_0
 *     X-1271 from @HeaderParam of parameter x
 * GET /r/e1272, m1272(java.lang.String), POLICY_0
 *     X-1272 from @HeaderParam of parameter x
 * GET /r/e1273, m1273(java.lang.String), POLICY_0
 *     X-1273 from @HeaderParam of parameter x
 * GET /r/e1274, m1274(java.lang.String), POLICY_0
 *     X-1274 from @HeaderParam of parameter x
 * GET /r/e1275, m1275(java.lang.String), POLICY_0
 *     X-1275 from @HeaderParam of parameter x
 * GET /r/e1276, m1276(java.lang.String), POLICY_0
 *     X-1276 from @HeaderParam of parameter x
 * GET /r/e1277, m1277(java.lang.String), POLICY_0
 *     X-1277 from @HeaderParam of parameter x
 * GET /r/e1278, m1278(java.lang.String), POLICY_0
 *     X-1278 from @HeaderParam of parameter x
 * GET /r/e1279, m1279(java.lang.String), POLICY_0
 *     X-1279 from @HeaderParam of parameter x
 * GET /r/e128, m128(java.lang.String), POLICY_0
 *     X-128 from @HeaderParam of parameter x
 * GET /r/e1280, m1280(java.lang.String), POLICY_0
 *     X-1280 from @HeaderParam of parameter x
 * GET /r/e1281, m1281(java.lang.String), POLICY_0
 *     X-1281 from @HeaderParam of parameter x
 * GET /r/e1282, m1282(java.lang.String), POLICY_0
 *     X-1282 from @HeaderParam of parameter x
 * GET /r/e1283, m1283(java.lang.String), POLICY_0
 *     X-1283 from @HeaderParam of parameter x
 * GET /r/e1284, m1284(java.lang.String), POLICY_0
 *     X-1284 from @HeaderParam of parameter x
 * GET /r/e1285, m1285(java.lang.String), POLICY_0
 *     X-1285 from @HeaderParam of parameter x
 * GET /r/e1286, m1286(java.lang.String), POLICY_0
 *     X-1286 from @HeaderParam of parameter x
 * GET /r/e1287, m1287(java.lang.String), POLICY_0
 *     X-1287 from @HeaderParam of parameter x
 * GET /r/e1288, m1288(java.lang.String), POLICY_0
 *     X-1288 from @HeaderParam of parameter x
 * GET /r/e1289, m1289(java.lang.String), POLICY_0
 *     X-1289 from @HeaderParam of parameter x
 * GET /r/e129, m129(java.lang.String), POLICY_0
 *     X-129 from @HeaderParam of parameter x
 * GET /r/e1290, m1290(java.lang.String), POLICY_0
 *     X-1290 from @HeaderParam of parameter x
 * GET /r/e1291, m1291(java.lang.String), POLICY_0
 *     X-1291 from @HeaderParam of parameter x
 * GET /r/e1292, m1292(java.lang.String), POLICY_0
 *     X-1292 from @HeaderParam of parameter x
 * GET /r/e1293, m1293(java.lang.String), POLICY_0
 *     X-1293 from @HeaderParam of parameter x
 * GET /r/e1294, m1294(java.lang.String), POLICY_0
 *     X-1294 from @HeaderParam of parameter x
 * GET /r/e1295, m1295(java.lang.String), POLICY_0
 *     X-1295 from @HeaderParam of parameter x
 * GET /r/e1296, m1296(java.lang.String), POLICY_0
 *     X-1296 from @HeaderParam of parameter x
 * GET /r/e1297, m1297(java.lang.String), POLICY_0
 *     X-1297 from @HeaderParam of parameter x
 * GET /r/e1298, m1298(java.lang.String), POLICY_0
 *     X-1298 from @HeaderParam of parameter x
 * GET /r/e1299, m1299(java.lang.String), POLICY_0
 *     X-1299 from @HeaderParam of parameter x
 * GET /r/e13, m13(java.lang.String), POLICY_0
 *     X-13 from @HeaderParam of parameter x
 * GET /r/e130, m130(java.lang.String), POLICY_0
 *     X-130 from @HeaderParam of parameter x
 * GET /r/e1300, m1300(java.lang.String), POLICY_0
 *     X-1300 from @HeaderParam of parameter x
 * GET /r/e1301, m1301(java.lang.String), POLICY_0
 *     X-1301 from @HeaderParam of parameter x
 * GET /r/e1302, m1302(java.lang.String), POLICY_0
 *     X-1302 from @HeaderParam of parameter x
 * GET /r/e1303, m1303(java.lang.String), POLICY_0
 *     X-1303 from @HeaderParam of parameter x
 * GET /r/e1304, m1304(java.lang.String), POLICY_0
 *     X-1304 from @HeaderParam of parameter x
 * GET /r/e1305, m1305(java.lang.String), POLICY_0
 *     X-1305 from @HeaderParam of parameter x
 * GET /r/e1306, m1306(java.lang.String), POLICY_0
 *     X-1306 from @HeaderParam of parameter x
 * GET /r/e1307, m1307(java.lang.String), POLICY_0
 *     X-1307 from @HeaderParam of parameter x
 * GET /r/e1308, m1308(java.lang.String), POLICY_0
 *     X-1308 from @HeaderParam of parameter x
 * GET /r/e1309, m1309(java.lang.String), POLICY_0
 *     X-1309 from @HeaderParam of parameter x
 * GET /r/e131, m131(java.lang.String), POLICY_0
 *     X-131 from @HeaderParam of parameter x
 * GET /r/e1310, m1310(java.lang.String), POLICY_0
 *     X-1310 from @HeaderParam of parameter x
 * GET /r/e1311, m1311(java.lang.String), POLICY_0
 *     X-1311 from @HeaderParam of parameter x
 * GET /r/e1312, m1312(java.lang.String), POLICY_0
 *     X-1312 from @HeaderParam of parameter x
 * GET /r/e1313, m1313(java.lang.String), POLICY_0
 *     X-1313 from @HeaderParam of parameter x
 * GET /r/e1314, m1314(java.lang.String), POLICY_0
 *     X-1314 from @HeaderParam of parameter x
 * GET /r/e1315, m1315(java.lang.String), POLICY_0
 *     X-1315 from @HeaderParam of parameter x
 * GET /r/e1316, m1316(java.lang.String), POLICY_0
 *     X-1316 from @HeaderParam of parameter x
 * GET /r/e1317, m1317(java.lang.String), POLICY_0
 *     X-1317 from @HeaderParam of parameter x
 * GET /r/e1318, m1318(java.lang.String), POLICY_0
 *     X-1318 from @HeaderParam of parameter x
 * GET /r/e1319, m1319(java.lang.String), POLICY_0
 *     X-1319 from @HeaderParam of parameter x
 * GET /r/e132, m132(java.lang.String), POLICY_0
 *     X-132 from @HeaderParam of parameter x
 * GET /r/e1320, m1320(java.lang.String), POLICY_0
 *     X-1320 from @HeaderParam of parameter x
 * GET /r/e1321, m1321(java.lang.String), POLICY_0
 *     X-1321 from @HeaderParam of parameter x
 * GET /r/e1322, m1322(java.lang.String), POLICY_0
 *     X-1322 from @HeaderParam of parameter x
 * GET /r/e1323, m1323(java.lang.String), POLICY_0
 *     X-1323 from @HeaderParam of parameter x
 * GET /r/e1324, m1324(java.lang.String), POLICY_0
 *     X-1324 from @HeaderParam of parameter x
 * GET /r/e1325, m1325(java.lang.String), POLICY_0
 *     X-1325 from @HeaderParam of parameter x
 * GET /r/e1326, m1326(java.lang.String), POLICY_0
 *     X-1326 from @HeaderParam of parameter x
 * GET /r/e1327, m1327(java.lang.String), POLICY_0
 *     X-1327 from @HeaderParam of parameter x
 * GET /r/e1328, m1328(java.lang.String), POLICY_0
 *     X-1328 from @HeaderParam of parameter x
 * GET /r/e1329, m1329(java.lang.String), POLICY_0
 *     X-1329 from @HeaderParam of parameter x
 * GET /r/e133, m133(java.lang.String), POLICY_0
 *     X-133 from @HeaderParam of parameter x
 * GET /r/e1330, m1330(java.lang.String), POLICY_0
 *     X-1330 from @HeaderParam of parameter x
 * GET /r/e1331, m1331(java.lang.String), POLICY_0
 *     X-1331 from @HeaderParam of parameter x
 * GET /r/e1332, m1332(java.lang.String), POLICY_0
 *     X-1332 from @HeaderParam of parameter x
 * GET /r/e1333, m1333(java.lang.String), POLICY_0
 *     X-1333 from @HeaderParam of parameter x
 * GET /r/e1334, m1334(java.lang.String), POLICY_0
 *     X-1334 from @HeaderParam of parameter x
 * GET /r/e1335, m1335(java.lang.String), POLICY_0
 *     X-1335 from @HeaderParam of parameter x
 * GET /r/e1336, m1336(java.lang.String), POLICY_0
 *     X-1336 from @HeaderParam of parameter x
 * GET /r/e1337, m1337(java.lang.String), POLICY_0
 *     X-1337 from @HeaderParam of parameter x
 * GET /r/e1338, m1338(java.lang.String), POLICY_0
 *     X-1338 from @HeaderParam of parameter x
 * GET /r/e1339, m1339(java.lang.String), POLICY_0
 *     X-1339 from @HeaderParam of parameter x
 * GET /r/e134, m134(java.lang.String), POLICY_0
 *     X-134 from @HeaderParam of parameter x
 * GET /r/e1340, m1340(java.lang.String), POLICY_0
 *     X-1340 from @HeaderParam of parameter x
 * GET /r/e1341, m1341(java.lang.String), POLICY_0
 *     X-1341 from @HeaderParam of parameter x
 * GET /r/e1342, m1342(java.lang.String), POLICY_0
 *     X-1342 from @HeaderParam of parameter x
 * GET /r/e1343, m1343(java.lang.String), POLICY_0
 *     X-1343 from @HeaderParam of parameter x
 * GET /r/e1344, m1344(java.lang.String), POLICY_0
 *     X-1344 from @HeaderParam of parameter x
 * GET /r/e1345, m1345(java.lang.String), POLICY_0
 *     X-1345 from @HeaderParam of parameter x
 * GET /r/e1346, m1346(java.lang.String), POLICY_0
 *     X-1346 from @HeaderParam of parameter x
 * GET /r/e1347, m1347(java.lang.String), POLICY_0
 *     X-1347 from @HeaderParam of parameter x
 * GET /r/e1348, m1348(java.lang.String), POLICY_0
 *     X-1348 from @HeaderParam of parameter x
 * GET /r/e1349, m1349(java.lang.String), POLICY_0
 *     X-1349 from @HeaderParam of parameter x
 * GET /r/e135, m135(java.lang.String), POLICY_0
 *     X-135 from @HeaderParam of parameter x
 * GET /r/e1350, m1350(java.lang.String), POLICY_0
 *     X-1350 from @HeaderParam of parameter x
 * GET /r/e1351, m1351(java.lang.String), POLICY_0
 *     X-1351 from @HeaderParam of parameter x
 * GET /r/e1352, m1352(java.lang.String), POLICY_0
 *     X-1352 from @HeaderParam of parameter x
 * GET /r/e1353, m1353(java.lang.String), POLICY_0
 *     X-1353 from @HeaderParam of parameter x
 * GET /r/e1354, m1354(java.lang.String), POLICY_0
 *     X-1354 from @HeaderParam of parameter x
 * GET /r/e1355, m1355(java.lang.String), POLICY_0
 *     X-1355 from @HeaderParam of parameter x
 * GET /r/e1356, m1356(java.lang.String), POLICY_0
 *     X-1356 from @HeaderParam of parameter x
 * GET /r/e1357, m1357(java.lang.String), POLICY_0
 *     X-1357 from @HeaderParam of parameter x
 * GET /r/e1358, m1358(java.lang.String), POLICY_0
 *     X-1358 from @HeaderParam of parameter x
 * GET /r/e1359, m1359(java.lang.String), POLICY_0
 *     X-1359 from @HeaderParam of parameter x
 * GET /r/e136, m136(java.lang.String), POLICY_0
 *     X-136 from @HeaderParam of parameter x
 * GET /r/e1360, m1360(java.lang.String), POLICY_0
 *     X-1360 from @HeaderParam of parameter x
 * GET /r/e1361, m1361(java.lang.String), POLICY_0
 *     X-1361 from @HeaderParam of parameter x
 * GET /r/e1362, m1362(java.lang.String), POLICY_0
 *     X-1362 from @HeaderParam of parameter x
 * GET /r/e1363, m1363(java.lang.String), POLICY_0
 *     X-1363 from @HeaderParam of parameter x
 * GET /r/e1364, m1364(java.lang.String), POLICY_0
 *     X-1364 from @HeaderParam of parameter x
 * GET /r/e1365, m1365(java.lang.String), POLICY_0
 *     X-1365 from @HeaderParam of parameter x
 * GET /r/e1366, m1366(java.lang.String), POLICY_0
 *     X-1366 from @HeaderParam of parameter x
 * GET /r/e1367, m1367(java.lang.String), POLICY_0
 *     X-1367 from @HeaderParam of parameter x
 * GET /r/e1368, m1368(java.lang.String), POLICY_0
 *     X-1368 from @HeaderParam of parameter x
 * GET /r/e1369, m1369(java.lang.String), POLICY_0
 *     X-1369 from @HeaderParam of parameter x
 * GET /r/e137, m137(java.lang.String), POLICY_0
 *     X-137 from @HeaderParam of parameter x
 * GET /r/e1370, m1370(java.lang.String), POLICY_0
 *     X-1370 from @HeaderParam of parameter x
 * GET /r/e1371, m1371(java.lang.String), POLICY_0
 *     X-1371 from @HeaderParam of parameter x
 * GET /r/e1372, m1372(java.lang.String), POLICY_0
 *     X-1372 from @HeaderParam of parameter x
 * GET /r/e1373, m1373(java.lang.String), POLICY_0
 *     X-1373 from @HeaderParam of parameter x
 * GET /r/e1374, m1374(java.lang.String), POLICY_0
 *     X-1374 from @HeaderParam of parameter x
 * GET /r/e1375, m1375(java.lang.String), POLICY_0
 *     X-1375 from @HeaderParam of parameter x
 * GET /r/e1376, m1376(java.lang.String), POLICY_0
 *     X-1376 from @HeaderParam of parameter x
 * GET /r/e1377, m1377(java.lang.String), POLICY_0
 *     X-1377 from @HeaderParam of parameter x
 * GET /r/e1378, m1378(java.lang.String), POLICY_0
 *     X-1378 from @HeaderParam of parameter x
 * GET /r/e1379, m1379(java.lang.String), POLICY_0
 *     X-1379 from @HeaderParam of parameter x
 * GET /r/e138, m138(java.lang.String), POLICY_0
 *     X-138 from @HeaderParam of parameter x
 * GET /r/e1380, m1380(java.lang.String), POLICY_0
 *     X-1380 from @HeaderParam of parameter x
 * GET /r/e1381, m1381(java.lang.String), POLICY_0
 *     X-1381 from @HeaderParam of parameter x
 * GET /r/e1382, m1382(java.lang.String), POLICY_0
 *     X-1382 from @HeaderParam of parameter x
 * GET /r/e1383, m1383(java.lang.String), POLICY_0
 *     X-1383 from @HeaderParam of parameter x
 * GET /r/e1384, m1384(java.lang.String), POLICY_0
 *     X-1384 from @HeaderParam of parameter x
 * GET /r/e1385, m1385(java.lang.String), POLICY_0
 *     X-1385 from @HeaderParam of parameter x
 * GET /r/e1386, m1386(java.lang.String), POLICY_0
 *     X-1386 from @HeaderParam of parameter x
 * GET /r/e1387, m1387(java.lang.String), POLICY_0
 *     X-1387 from @HeaderParam of parameter x
 * GET /r/e1388, m1388(java.lang.String), POLICY_0
 *     X-1388 from @HeaderParam of parameter x
 * GET /r/e1389, m1389(java.lang.String), POLICY_0
 *     X-1389 from @HeaderParam of parameter x
 * GET /r/e139, m139(java.lang.String), POLICY_0
 *     X-139 from @HeaderParam of parameter x
 * GET /r/e1390, m1390(java.lang.String), POLICY_0
 *     X-1390 from @HeaderParam of parameter x
 * GET /r/e1391, m1391(java.lang.String), POLICY_0
 *     X-1391 from @HeaderParam of parameter x
 * GET /r/e1392, m1392(java.lang.String), POLICY_0
 *     X-1392 from @HeaderParam of parameter x
 * GET /r/e1393, m1393(java.lang.String), POLICY_0
 *     X-1393 from @HeaderParam of parameter x
 * GET /r/e1394, m1394(java.lang.String), POLICY_0
 *     X-1394 from @HeaderParam of parameter x
 * GET /r/e1395, m1395(java.lang.String), POLICY_0
 *     X-1395 from @HeaderParam of parameter x
 * GET /r/e1396, m1396(java.lang.String), POLICY_0
 *     X-1396 from @HeaderParam of parameter x
 * GET /r/e1397, m1397(java.lang.String), POLICY_0
 *     X-1397 from @HeaderParam of parameter x
 * GET /r/e1398, m1398(java.lang.String), POLICY_0
 *     X-1398 from @HeaderParam of parameter x
 * GET /r/e1399, m1399(java.lang.String), POLICY_0
 *     X-1399 from @HeaderParam of parameter x
 * GET /r/e14, m14(java.lang.String), POLICY_0
 *     X-14 from @HeaderParam of parameter x
 * GET /r/e140, m140(java.lang.String), POLICY_0
 *     X-140 from @HeaderParam of parameter x
 * GET /r/e1400, m1400(java.lang.String), POLICY_0
 *     X-1400 from @HeaderParam of parameter x
 * GET /r/e1401, m1401(java.lang.String), POLICY_0
 *     X-1401 from @HeaderParam of parameter x
 * GET /r/e1402, m1402(java.lang.String), POLICY_0
 *     X-1402 from @HeaderParam of parameter x
 * GET /r/e1403, m1403(java.lang.String), POLICY_0
 *     X-1403 from @HeaderParam of parameter x
 * GET /r/e1404, m1404(java.lang.String), POLICY_0
 *     X-1404 from @HeaderParam of parameter x
 * GET /r/e1405, m1405(java.lang.String), POLICY_0
 *     X-1405 from @HeaderParam of parameter x
 * GET /r/e1406, m1406(java.lang.String), POLICY_0
 *     X-1406 from @HeaderParam of parameter x
 * GET /r/e1407, m1407(java.lang.String), POLICY_0
 *     X-1407 from @HeaderParam of parameter x
 * GET /r/e1408, m1408(java.lang.String), POLICY_0
 *     X-1408 from @HeaderParam of parameter x
 * GET /r/e1409, m1409(java.lang.String), POLICY_0
 *     X-1409 from @HeaderParam of parameter x
 * GET /r/e141, m141(java.lang.String), POLICY_0
 *     X-141 from @HeaderParam of parameter x
 * GET /r/e1410, m1410(java.lang.String), POLICY_0
 *     X-1410 from @HeaderParam of parameter x
 * GET /r/e1411, m1411(java.lang.String), POLICY_0
 *     X-1411 from @HeaderParam of parameter x
 * GET /r/e1412, m1412(java.lang.String), POLICY_0
 *     X-1412 from @HeaderParam of parameter x
 * GET /r/e1413, m1413(java.lang.String), POLICY_0
 *     X-1413 from @HeaderParam of parameter x
 * GET /r/e1414, m1414(java.lang.String), POLICY_0
 *     X-1414 from @HeaderParam of parameter x
 * GET /r/e1415, m1415(java.lang.String), POLICY_0
 *     X-1415 from @HeaderParam of parameter x
 * GET /r/e1416, m1416(java.lang.String), POLICY_0
 *     X-1416 from @HeaderParam of parameter x
 * GET /r/e1417, m1417(java.lang.String), POLICY_0
 *     X-1417 from @HeaderParam of parameter x
 * GET /r/e1418, m1418(java.lang.String), POLICY_0
 *     X-1418 from @HeaderParam of parameter x
 * GET /r/e1419, m1419(java.lang.String), POLICY_0
 *     X-1419 from @HeaderParam of parameter x
 * GET /r/e142, m142(java.lang.String), POLICY_0
 *     X-142 from @HeaderParam of parameter x
 * GET /r/e1420, m1420(java.lang.String), POLICY_0
 *     X-1420 from @HeaderParam of parameter x
 * GET /r/e1421, m1421(java.lang.String), POLICY_0
 *     X-1421 from @HeaderParam of parameter x
 * GET /r/e1422, m1422(java.lang.String), POLICY_0
 *     X-1422 from @HeaderParam of parameter x
 * GET /r/e1423, m1423(java.lang.String), POLICY_0
 *     X-1423 from @HeaderParam of parameter x
 * GET /r/e1424, m1424(java.lang.String), POLICY_0
 *     X-1424 from @HeaderParam of parameter x
 * GET /r/e1425, m1425(java.lang.String), POLICY_0
 *     X-1425 from @HeaderParam of parameter x
 * GET /r/e1426, m1426(java.lang.String), POLICY_0
 *     X-1426 from @HeaderParam of parameter x
 * GET /r/e1427, m1427(java.lang.String), POLICY_0
 *     X-1427 from @HeaderParam of parameter x
 * GET /r/e1428, m1428(java.lang.String), POLICY_0
 *     X-1428 from @HeaderParam of parameter x
 * GET /r/e1429, m1429(java.lang.String), POLICY_0
 *     X-1429 from @HeaderParam of parameter x
 * GET /r/e143, m143(java.lang.String), POLICY_0
 *     X-143 from @HeaderParam of parameter x
 * GET /r/e1430, m1430(java.lang.String), POLICY_0
 *     X-1430 from @HeaderParam of parameter x
 * GET /r/e1431, m1431(java.lang.String), POLICY_0
 *     X-1431 from @HeaderParam of parameter x
 * GET /r/e1432, m1432(java.lang.String), POLICY_0
 *     X-1432 from @HeaderParam of parameter x
 * GET /r/e1433, m1433(java.lang.String), POLICY_0
 *     X-1433 from @HeaderParam of parameter x
 * GET /r/e1434, m1434(java.lang.String), POLICY_0
 *     X-1434 from @HeaderParam of parameter x
 * GET /r/e1435, m1435(java.lang.String), POLICY_0
 *     X-1435 from @HeaderParam of parameter x
 * GET /r/e1436, m1436(java.lang.String), POLICY_0
 *     X-1436 from @HeaderParam of parameter x
 * GET /r/e1437, m1437(java.lang.String), POLICY_0
 *     X-1437 from @HeaderParam of parameter x
 * GET /r/e1438, m1438(java.lang.String), POLICY_0
 *     X-1438 from @HeaderParam of parameter x
 * GET /r/e1439, m1439(java.lang.String), POLICY_0
 *     X-1439 from @HeaderParam of parameter x
 * GET /r/e144, m144(java.lang.String), POLICY_0
 *     X-144 from @HeaderParam of parameter x
 * GET /r/e1440, m1440(java.lang.String), POLICY_0
 *     X-1440 from @HeaderParam of parameter x
 * GET /r/e1441, m1441(java.lang.String), POLICY_0
 *     X-1441 from @HeaderParam of parameter x
 * GET /r/e1442, m1442(java.lang.String), POLICY_0
 *     X-1442 from @HeaderParam of parameter x
 * GET /r/e1443, m1443(java.lang.String), POLICY_0
 *     X-1443 from @HeaderParam of parameter x
 * GET /r/e1444, m1444(java.lang.String), POLICY_0
 *     X-1444 from @HeaderParam of parameter x
 * GET /r/e1445, m1445(java.lang.String), POLICY_0
 *     X-1445 from @HeaderParam of parameter x
 * GET /r/e1446, m1446(java.lang.String), POLICY_0
 *     X-1446 from @HeaderParam of parameter x
 * GET /r/e1447, m1447(java.lang.String), POLICY_0
 *     X-1447 from @HeaderParam of parameter x
 * GET /r/e1448, m1448(java.lang.String), POLICY_0
 *     X-1448 from @HeaderParam of parameter x
 * GET /r/e1449, m1449(java.lang.String), POLICY_0
 *     X-1449 from @HeaderParam of parameter x
 * GET /r/e145, m145(java.lang.String), POLICY_0
 *     X-145 from @HeaderParam of parameter x
 * GET /r/e1450, m1450(java.lang.String), POLICY_0
 *     X-1450 from @HeaderParam of parameter x
 * GET /r/e1451, m1451(java.lang.String), POLICY_0
 *     X-1451 from @HeaderParam of parameter x
 * GET /r/e1452, m1452(java.lang.String), POLICY_0
 *     X-1452 from @HeaderParam of parameter x
 * GET /r/e1453, m1453(java.lang.String), POLICY_0
 *     X-1453 from @HeaderParam of parameter x
 * GET /r/e1454, m1454(java.lang.String), POLICY_0
 *     X-1454 from @HeaderParam of parameter x
 * GET /r/e1455, m1455(java.lang.String), POLICY_0
 *     X-1455 from @HeaderParam of parameter x
 * GET /r/e1456, m1456(java.lang.String), POLICY_0
 *     X-1456 from @HeaderParam of parameter x
 * GET /r/e1457, m1457(java.lang.String), POLICY_0
 *     X-1457 from @HeaderParam of parameter x
 * GET /r/e1458, m1458(java.lang.String), POLICY_0
 *     X-1458 from @HeaderParam of parameter x
 * GET /r/e1459, m1459(java.lang.String), POLICY_0
 *     X-1459 from @HeaderParam of parameter x
 * GET /r/e146, m146(java.lang.String), POLICY_0
 *     X-146 from @HeaderParam of parameter x
 * GET /r/e1460, m1460(java.lang.String), POLICY_0
 *     X-1460 from @HeaderParam of parameter x
 * GET /r/e1461, m1461(java.lang.String), POLICY_0
 *     X-1461 from @HeaderParam of parameter x
 * GET /r/e1462, m1462(java.lang.String), POLICY_0
 *     X-1462 from @HeaderParam of parameter x
 * GET /r/e1463, m1463(java.lang.String), POLICY_0
 *     X-1463 from @HeaderParam of parameter x
 * GET /r/e1464, m1464(java.lang.String), POLICY_0
 *     X-1464 from @HeaderParam of parameter x
 * GET /r/e1465, m1465(java.lang.String), POLICY_0
 *     X-1465 from @HeaderParam of parameter x
 * GET /r/e1466, m1466(java.lang.String), POLICY_0
 *     X-1466 from @HeaderParam of parameter x
 * GET /r/e1467, m1467(java.lang.String), POLICY_0
 *     X-1467 from @HeaderParam of parameter x
 * GET /r/e1468, m1468(java.lang.String), POLICY_0
 *     X-1468 from @HeaderParam of parameter x
 * GET /r/e1469, m1469(java.lang.String), POLICY_0
 *     X-1469 from @HeaderParam of parameter x
 * GET /r/e147, m147(java.lang.String), POLICY_0
 *     X-147 from @HeaderParam of parameter x
 * GET /r/e1470, m1470(java.lang.String), POLICY_0
 *     X-1470 from @HeaderParam of parameter x
 * GET /r/e1471, m1471(java.lang.String), POLICY_0
 *     X-1471 from @HeaderParam of parameter x
 * GET /r/e1472, m1472(java.lang.String), POLICY_0
 *     X-1472 from @HeaderParam of parameter x
 * GET /r/e1473, m1473(java.lang.String), POLICY_0
 *     X-1473 from @HeaderParam of parameter x
 * GET /r/e1474, m1474(java.lang.String), POLICY_0
 *     X-1474 from @HeaderParam of parameter x
 * GET /r/e1475, m1475(java.lang.String), POLICY_0
 *     X-1475 from @HeaderParam of parameter x
 * GET /r/e1476, m1476(java.lang.String), POLICY_0
 *     X-1476 from @HeaderParam of parameter x
 * GET /r/e1477, m1477(java.lang.String), POLICY_0
 *     X-1477 from @HeaderParam of parameter x
 * GET /r/e1478, m1478(java.lang.String), POLICY_0
 *     X-1478 from @HeaderParam of parameter x
 * GET /r/e1479, m1479(java.lang.String), POLICY_0
 *     X-1479 from @HeaderParam of parameter x
 * GET /r/e148, m148(java.lang.String), POLICY_0
 *     X-148 from @HeaderParam of parameter x
 * GET /r/e1480, m1480(java.lang.String), POLICY_0
 *     X-1480 from @HeaderParam of parameter x
 * GET /r/e1481, m1481(java.lang.String), POLICY_0
 *     X-1481 from @HeaderParam of parameter x
 * GET /r/e1482, m1482(java.lang.String), POLICY_0
 *     X-1482 from @HeaderParam of parameter x
 * GET /r/e1483, m1483(java.lang.String), POLICY_0
 *     X-1483 from @HeaderParam of parameter x
 * GET /r/e1484, m1484(java.lang.String), POLICY_0
 *     X-1484 from @HeaderParam of parameter x
 * GET /r/e1485, m1485(java.lang.String), POLICY_0
 *     X-1485 from @HeaderParam of parameter x
 * GET /r/e1486, m1486(java.lang.String), POLICY_0
 *     X-1486 from @HeaderParam of parameter x
 * GET /r/e1487, m1487(java.lang.String), POLICY_0
 *     X-1487 from @HeaderParam of parameter x
 * GET /r/e1488, m1488(java.lang.String), POLICY_0
 *     X-1488 from @HeaderParam of parameter x
 * GET /r/e1489, m1489(java.lang.String), POLICY_0
 *     X-1489 from @HeaderParam of parameter x
 * GET /r/e149, m149(java.lang.String), POLICY_0
 *     X-149 from @HeaderParam of parameter x
 * GET /r/e1490, m1490(java.lang.String), POLICY_0
 *     X-1490 from @HeaderParam of parameter x
 * GET /r/e1491, m1491(java.lang.String), POLICY_0
 *     X-1491 from @HeaderParam of parameter x
 * GET /r/e1492, m1492(java.lang.String), POLICY_0
 *     X-1492 from @HeaderParam of parameter x
 * GET /r/e1493, m1493(java.lang.String), POLICY_0
 *     X-1493 from @HeaderParam of parameter x
 * GET /r/e1494, m1494(java.lang.String), POLICY_0
 *     X-1494 from @HeaderParam of parameter x
 * GET /r/e1495, m1495(java.lang.String), POLICY_0
 *     X-1495 from @HeaderParam of parameter x
 * GET /r/e1496, m1496(java.lang.String), POLICY_0
 *     X-1496 from @HeaderParam of parameter x
 * GET /r/e1497, m1497(java.lang.String), POLICY_0
 *     X-1497 from @HeaderParam of parameter x
 * GET /r/e1498, m1498(java.lang.String), POLICY_0
 *     X-1498 from @HeaderParam of parameter x
 * GET /r/e1499, m1499(java.lang.String), POLICY_0
 *     X-1499 from @HeaderParam of parameter x
 * GET /r/e15, m15(java.lang.String), POLICY_0
 *     X-15 from @HeaderParam of parameter x
 * GET /r/e150, m150(java.lang.String), POLICY_0
 *     X-150 from @HeaderParam of parameter x
 * GET /r/e1500, m1500(java.lang.String), POLICY_0
 *     X-1500 from @HeaderParam of parameter x
 * GET /r/e1501, m1501(java.lang.String), POLICY_0
 *     X-1501 from @HeaderParam of parameter x
 * GET /r/e1502, m1502(java.lang.String), POLICY_0
 *     X-1502 from @HeaderParam of parameter x
 * GET /r/e1503, m1503(java.lang.String), POLICY_0
 *     X-1503 from @HeaderParam of parameter x
 * GET /r/e1504, m1504(java.lang.String), POLICY_0
 *     X-1504 from @HeaderParam of parameter x
 * GET /r/e1505, m1505(java.lang.String), POLICY_0
 *     X-1505 from @HeaderParam of parameter x
 * GET /r/e1506, m1506(java.lang.String), POLICY_0
 *     X-1506 from @HeaderParam of parameter x
 * GET /r/e1507, m1507(java.lang.String), POLICY_0
 *     X-1507 from @HeaderParam of parameter x
 * GET /r/e1508, m1508(java.lang.String), POLICY_0
 *     X-1508 from @HeaderParam of parameter x
 * GET /r/e1509, m1509(java.lang.String), POLICY_0
 *     X-1509 from @HeaderParam of parameter x
 * GET /r/e151, m151(java.lang.String), POLICY_0
 *     X-151 from @HeaderParam of parameter x
 * GET /r/e1510, m1510(java.lang.String), POLICY_0
 *     X-1510 from @HeaderParam of parameter x
 * GET /r/e1511, m1511(java.lang.String), POLICY_0
 *     X-1511 from @HeaderParam of parameter x
 * GET /r/e1512, m1512(java.lang.String), POLICY_0
 *     X-1512 from @HeaderParam of parameter x
 * GET /r/e1513, m1513(java.lang.String), POLICY_0
 *     X-1513 from @HeaderParam of parameter x
 * GET /r/e1514, m1514(java.lang.String), POLICY_0
 *     X-1514 from @HeaderParam of parameter x
 * GET /r/e1515, m1515(java.lang.String), POLICY_0
 *     X-1515 from @HeaderParam of parameter x
 * GET /r/e1516, m1516(java.lang.String), POLICY_0
 *     X-1516 from @HeaderParam of parameter x
 * GET /r/e1517, m1517(java.lang.String), POLICY_0
 *     X-1517 from @HeaderParam of parameter x
 * GET /r/e1518, m1518(java.lang.String), POLICY_0
 *     X-1518 from @HeaderParam of parameter x
 * GET /r/e1519, m1519(java.lang.String), POLICY_0
 *     X-1519 from @HeaderParam of parameter x
 * GET /r/e152, m152(java.lang.String), POLICY_0
 *     X-152 from @HeaderParam of parameter x
 * GET /r/e1520, m1520(java.lang.String), POLICY_0
 *     X-1520 from @HeaderParam of parameter x
 * GET /r/e1521, m1521(java.lang.String), POLICY_0
 *     X-1521 from @HeaderParam of parameter x
 * GET /r/e1522, m1522(java.lang.String), POLICY_0
 *     X-1522 from @HeaderParam of parameter x
 * GET /r/e1523, m1523(java.lang.String), POLICY_0
 *     X-1523 from @HeaderParam of parameter x
 * GET /r/e1524, m1524(java.lang.String), POLICY_0
 *     X-1524 from @HeaderParam of parameter x
 * GET /r/e1525, m1525(java.lang.String), POLICY_0
 *     X-1525 from @HeaderParam of parameter x
 * GET /r/e1526, m1526(java.lang.String), POLICY_0
 *     X-1526 from @HeaderParam of parameter x
 * GET /r/e1527, m1527(java.lang.String), POLICY_0
 *     X-1527 from @HeaderParam of parameter x
 * GET /r/e1528, m1528(java.lang.String), POLICY_0
 *     X-1528 from @HeaderParam of parameter x
 * GET /r/e1529, m1529(java.lang.String), POLICY_0
 *     X-1529 from @HeaderParam of parameter x
 * GET /r/e153, m153(java.lang.String), POLICY_0
 *     X-153 from @HeaderParam of parameter x
 * GET /r/e1530, m1530(java.lang.String), POLICY_0
 *     X-1530 from @HeaderParam of parameter x
 * GET /r/e1531, m1531(java.lang.String), POLICY_0
 *     X-1531 from @HeaderParam of parameter x
 * GET /r/e1532, m1532(java.lang.String), POLICY_0
 *     X-1532 from @HeaderParam of parameter x
 * GET /r/e1533, m1533(java.lang.String), POLICY_0
 *     X-1533 from @HeaderParam of parameter x
 * GET /r/e1534, m1534(java.lang.String), POLICY_0
 *     X-1534 from @HeaderParam of parameter x
 * GET /r/e1535, m1535(java.lang.String), POLICY_0
 *     X-1535 from @HeaderParam of parameter x
 * GET /r/e1536, m1536(java.lang.String), POLICY_0
 *     X-1536 from @HeaderParam of parameter x
 * GET /r/e1537, m1537(java.lang.String), POLICY_0
 *     X-1537 from @HeaderParam of parameter x
 * GET /r/e1538, m1538(java.lang.String), POLICY_0
 *     X-1538 from @HeaderParam of parameter x
 * GET /r/e1539, m1539(java.lang.String), POLICY_0
 *     X-1539 from @HeaderParam of parameter x
 * GET /r/e154, m154(java.lang.String), POLICY_0
 *     X-154 from @HeaderParam of parameter x
 * GET /r/e1540, m1540(java.lang.String), POLICY_0
 *     X-1540 from @HeaderParam of parameter x
 * GET /r/e1541, m1541(java.lang.String), POLICY_0
 *     X-1541 from @HeaderParam of parameter x
 * GET /r/e1542, m1542(java.lang.String), POLICY_0
 *     X-1542 from @HeaderParam of parameter x
 * GET /r/e1543, m1543(java.lang.String), POLICY_0
 *     X-1543 from @HeaderParam of parameter x
 * GET /r/e1544, m1544(java.lang.String), POLICY_0
 *     X-1544 from @HeaderParam of parameter x
 * GET /r/e1545, m1545(java.lang.String), POLICY_0
 *     X-1545 from @HeaderParam of parameter x
 * GET /r/e1546, m1546(java.lang.String), POLICY_0
 *     X-1546 from @HeaderParam of parameter x
 * GET /r/e1547, m1547(java.lang.String), POLICY_0
 *     X-1547 from @HeaderParam of parameter x
 * GET /r/e1548, m1548(java.lang.String), POLICY_0
 *     X-1548 from @HeaderParam of parameter x
 * GET /r/e1549, m1549(java.lang.String), POLICY_0
 *     X-1549 from @HeaderParam of parameter x
 * GET /r/e155, m155(java.lang.String), POLICY_0
 *     X-155 from @HeaderParam of parameter x
 * GET /r/e1550, m1550(java.lang.String), POLICY_0
 *     X-1550 from @HeaderParam of parameter x
 * GET /r/e1551, m1551(java.lang.String), POLICY_0
 *     X-1551 from @HeaderParam of parameter x
 * GET /r/e1552, m1552(java.lang.String), POLICY_0
 *     X-1552 from @HeaderParam of parameter x
 * GET /r/e1553, m1553(java.lang.String), POLICY_0
 *     X-1553 from @HeaderParam of parameter x
 * GET /r/e1554, m1554(java.lang.String), POLICY_0
 *     X-1554 from @HeaderParam of parameter x
 * GET /r/e1555, m1555(java.lang.String), POLICY_0
 *     X-1555 from @HeaderParam of parameter x
 * GET /r/e1556, m1556(java.lang.String), POLICY_0
 *     X-1556 from @HeaderParam of parameter x
 * GET /r/e1557, m1557(java.lang.String), POLICY_0
 *     X-1557 from @HeaderParam of parameter x
 * GET /r/e1558, m1558(java.lang.String), POLICY_0
 *     X-1558 from @HeaderParam of parameter x
 * GET /r/e1559, m1559(java.lang.String), POLICY_0
 *     X-1559 from @HeaderParam of parameter x
 * GET /r/e156, m156(java.lang.String), POLICY_0
 *     X-156 from @HeaderParam of parameter x
 * GET /r/e1560, m1560(java.lang.String), POLICY_0
 *     X-1560 from @HeaderParam of parameter x
 * GET /r/e1561, m1561(java.lang.String), POLICY_0
 *     X-1561 from @HeaderParam of parameter x
 * GET /r/e1562, m1562(java.lang.String), POLICY_0
 *     X-1562 from @HeaderParam of parameter x
 * GET /r/e1563, m1563(java.lang.String), POLICY_0
 *     X-1563 from @HeaderParam of parameter x
 * GET /r/e1564, m1564(java.lang.String), POLICY_0
 *     X-1564 from @HeaderParam of parameter x
 * GET /r/e1565, m1565(java.lang.String), POLICY_0
 *     X-1565 from @HeaderParam of parameter x
 * GET /r/e1566, m1566(java.lang.String), POLICY_0
 *     X-1566 from @HeaderParam of parameter x
 * GET /r/e1567, m1567(java.lang.String), POLICY_0
 *     X-1567 from @HeaderParam of parameter x
 * GET /r/e1568, m1568(java.lang.String), POLICY_0
 *     X-1568 from @HeaderParam of parameter x
 * GET /r/e1569, m1569(java.lang.String), POLICY_0
 *     X-1569 from @HeaderParam of parameter x
 * GET /r/e157, m157(java.lang.String), POLICY_0
 *     X-157 from @HeaderParam of parameter x
 * GET /r/e1570, m1570(java.lang.String), POLICY_0
 *     X-1570 from @HeaderParam of parameter x
 * GET /r/e1571, m1571(java.lang.String), POLICY_0
 *     X-1571 from @HeaderParam of parameter x
 * GET /r/e1572, m1572(java.lang.String), POLICY_0
 *     X-1572 from @HeaderParam of parameter x
 * GET /r/e1573, m1573(java.lang.String), POLICY_0
 *     X-1573 from @HeaderParam of parameter x
 * GET /r/e1574, m1574(java.lang.String), POLICY_0
 *     X-1574 from @HeaderParam of parameter x
 * GET /r/e1575, m1575(java.lang.String), POLICY_0
 *     X-1575 from @HeaderParam of parameter x
 * GET /r/e1576, m1576(java.lang.String), POLICY_0
 *     X-1576 from @HeaderParam of parameter x
 * GET /r/e1577, m1577(java.lang.String), POLICY_0
 *     X-1577 from @HeaderParam of parameter x
 * GET /r/e1578, m1578(java.lang.String), POLICY_0
 *     X-1578 from @HeaderParam of parameter x
 * GET /r/e1579, m1579(java.lang.String), POLICY_0
 *     X-1579 from @HeaderParam of parameter x
 * GET /r/e158, m158(java.lang.String), POLICY_0
 *     X-158 from @HeaderParam of parameter x
 * GET /r/e1580, m1580(java.lang.String), POLICY_0
 *     X-1580 from @HeaderParam of parameter x
 * GET /r/e1581, m1581(java.lang.String), POLICY_0
 *     X-1581 from @HeaderParam of parameter x
 * GET /r/e1582, m1582(java.lang.String), POLICY_0
 *     X-1582 from @HeaderParam of parameter x
 * GET /r/e1583, m1583(java.lang.String), POLICY_0
 *     X-1583 from @HeaderParam of parameter x
 * GET /r/e1584, m1584(java.lang.String), POLICY_0
 *     X-1584 from @HeaderParam of parameter x
 * GET /r/e1585, m1585(java.lang.String), POLICY_0
 *     X-1585 from @HeaderParam of parameter x
 * GET /r/e1586, m1586(java.lang.String), POLICY_0
 *     X-1586 from @HeaderParam of parameter x
 * GET /r/e1587, m1587(java.lang.String), POLICY_0
 *     X-1587 from @HeaderParam of parameter x
 * GET /r/e1588, m1588(java.lang.String), POLICY_0
 *     X-1588 from @HeaderParam of parameter x
 * GET /r/e1589, m1589(java.lang.String), POLICY_0
 *     X-1589 from @HeaderParam of parameter x
 * GET /r/e159, m159(java.lang.String), POLICY_0
 *     X-159 from @HeaderParam of parameter x
 * GET /r/e1590, m1590(java.lang.String), POLICY_0
 *     X-1590 from @HeaderParam of parameter x
 * GET /r/e1591, m1591(java.lang.String), POLICY_0
 *     X-1591 from @HeaderParam of parameter x
 * GET /r/e1592, m1592(java.lang.String), POLICY_0
 *     X-1592 from @HeaderParam of parameter x
 * GET /r/e1593, m1593(java.lang.String), POLICY_0
 *     X-1593 from @HeaderParam of parameter x
 * GET /r/e1594, m1594(java.lang.String), POLICY_0
 *     X-1594 from @HeaderParam of parameter x
 * GET /r/e1595, m1595(java.lang.String), POLICY_0
 *     X-1595 from @HeaderParam of parameter x
 * GET /r/e1596, m1596(java.lang.String), POLICY_0
 *     X-1596 from @HeaderParam of parameter x
 * GET /r/e1597, m1597(java.lang.String), POLICY_0
 *     X-1597 from @HeaderParam of parameter x
 * GET /r/e1598, m1598(java.lang.String), POLICY_0
 *     X-1598 from @HeaderParam of parameter x
 * GET /r/e1599, m1599(java.lang.String), POLICY_0
 *     X-1599 from @HeaderParam of parameter x
 * GET /r/e16, m16(java.lang.String), POLICY_0
 *     X-16 from @HeaderParam of parameter x
 * GET /r/e160, m160(java.lang.String), POLICY_0
 *     X-160 from @HeaderParam of parameter x
 * GET /r/e1600, m1600(java.lang.String), POLICY_0
 *     X-1600 from @HeaderParam of parameter x
 * GET /r/e1601, m1601(java.lang.String), POLICY_0
 *     X-1601 from @HeaderParam of parameter x
 * GET /r/e1602, m1602(java.lang.String), POLICY_0
 *     X-1602 from @HeaderParam of parameter x
 * GET /r/e1603, m1603(java.lang.String), POLICY_0
 *     X-1603 from @HeaderParam of parameter x
 * GET /r/e1604, m1604(java.lang.String), POLICY_0
 *     X-1604 from @HeaderParam of parameter x
 * GET /r/e1605, m1605(java.lang.String), POLICY_0
 *     X-1605 from @HeaderParam of parameter x
 * GET /r/e1606, m1606(java.lang.String), POLICY_0
 *     X-1606 from @HeaderParam of parameter x
 * GET /r/e1607, m1607(java.lang.String), POLICY_0
 *     X-1607 from @HeaderParam of parameter x
 * GET /r/e1608, m1608(java.lang.String), POLICY_0
 *     X-1608 from @HeaderParam of parameter x
 * GET /r/e1609, m1609(java.lang.String), POLICY_0
 *     X-1609 from @HeaderParam of parameter x
 * GET /r/e161, m161(java.lang.String), POLICY_0
 *     X-161 from @HeaderParam of parameter x
 * GET /r/e1610, m1610(java.lang.String), POLICY_0
 *     X-1610 from @HeaderParam of parameter x
 * GET /r/e1611, m1611(java.lang.String), POLICY_0
 *     X-1611 from @HeaderParam of parameter x
 * GET /r/e1612, m1612(java.lang.String), POLICY_0
 *     X-1612 from @HeaderParam of parameter x
 * GET /r/e1613, m1613(java.lang.String), POLICY_0
 *     X-1613 from @HeaderParam of parameter x
 * GET /r/e1614, m1614(java.lang.String), POLICY_0
 *     X-1614 from @HeaderParam of parameter x
 * GET /r/e1615, m1615(java.lang.String), POLICY_0
 *     X-1615 from @HeaderParam of parameter x
 * GET /r/e1616, m1616(java.lang.String), POLICY_0
 *     X-1616 from @HeaderParam of parameter x
 * GET /r/e1617, m1617(java.lang.String), POLICY_0
 *     X-1617 from @HeaderParam of parameter x
 * GET /r/e1618, m1618(java.lang.String), POLICY_0
 *     X-1618 from @HeaderParam of parameter x
 * GET /r/e1619, m1619(java.lang.String), POLICY_0
 *     X-1619 from @HeaderParam of parameter x
 * GET /r/e162, m162(java.lang.String), POLICY_0
 *     X-162 from @HeaderParam of parameter x
 * GET /r/e1620, m1620(java.lang.String), POLICY_0
 *     X-1620 from @HeaderParam of parameter x
 * GET /r/e1621, m1621(java.lang.String), POLICY_0
 *     X-1621 from @HeaderParam of parameter x
 * GET /r/e1622, m1622(java.lang.String), POLICY_0
 *     X-1622 from @HeaderParam of parameter x
 * GET /r/e1623, m1623(java.lang.String), POLICY_0
 *     X-1623 from @HeaderParam of parameter x
 * GET /r/e1624, m1624(java.lang.String), POLICY_0
 *     X-1624 from @HeaderParam of parameter x
 * GET /r/e1625, m1625(java.lang.String), POLICY_0
 *     X-1625 from @HeaderParam of parameter x
 * GET /r/e1626, m1626(java.lang.String), POLICY_0
 *     X-1626 from @HeaderParam of parameter x
 * GET /r/e1627, m1627(java.lang.String), POLICY_0
 *     X-1627 from @HeaderParam of parameter x
 * GET /r/e1628, m1628(java.lang.String), POLICY_0
 *     X-1628 from @HeaderParam of parameter x
 * GET /r/e1629, m1629(java.lang.String), POLICY_0
 *     X-1629 from @HeaderParam of parameter x
 * GET /r/e163, m163(java.lang.String), POLICY_0
 *     X-163 from @HeaderParam of parameter x
 * GET /r/e1630, m1630(java.lang.String), POLICY_0
 *     X-1630 from @HeaderParam of parameter x
 * GET /r/e1631, m1631(java.lang.String), POLICY_0
 *     X-1631 from @HeaderParam of parameter x
 * GET /r/e1632, m1632(java.lang.String), POLICY_0
 *     X-1632 from @HeaderParam of parameter x
 * GET /r/e1633, m1633(java.lang.String), POLICY_0
 *     X-1633 from @HeaderParam of parameter x
 * GET /r/e1634, m1634(java.lang.String), POLICY_0
 *     X-1634 from @HeaderParam of parameter x
 * GET /r/e1635, m1635(java.lang.String), POLICY_0
 *     X-1635 from @HeaderParam of parameter x
 * GET /r/e1636, m1636(java.lang.String), POLICY_0
 *     X-1636 from @HeaderParam of parameter x
 * GET /r/e1637, m1637(java.lang.String), POLICY_0
 *     X-1637 from @HeaderParam of parameter x
 * GET /r/e1638, m1638(java.lang.String), POLICY_0
 *     X-1638 from @HeaderParam of parameter x
 * GET /r/e1639, m1639(java.lang.String), POLICY_0
 *     X-1639 from @HeaderParam of parameter x
 * GET /r/e164, m164(java.lang.String), POLICY_0
 *     X-164 from @HeaderParam of parameter x
 * GET /r/e1640, m1640(java.lang.String), POLICY_0
 *     X-1640 from @HeaderParam of parameter x
 * GET /r/e1641, m1641(java.lang.String), POLICY_0
 *     X-1641 from @HeaderParam of parameter x
 * GET /r/e1642, m1642(java.lang.String), POLICY_0
 *     X-1642 from @HeaderParam of parameter x
 * GET /r/e1643, m1643(java.lang.String), POLICY_0
 *     X-1643 from @HeaderParam of parameter x
 * GET /r/e1644, m1644(java.lang.String), POLICY_0
 *     X-1644 from @HeaderParam of parameter x
 * GET /r/e1645, m1645(java.lang.String), POLICY_0
 *     X-1645 from @HeaderParam of parameter x
 * GET /r/e1646, m1646(java.lang.String), POLICY_0
 *     X-1646 from @HeaderParam of parameter x
 * GET /r/e1647, m1647(java.lang.String), POLICY_0
 *     X-1647 from @HeaderParam of parameter x
 * GET /r/e1648, m1648(java.lang.String), POLICY_0
 *     X-1648 from @HeaderParam of parameter x
 * GET /r/e1649, m1649(java.lang.String), POLICY_0
 *     X-1649 from @HeaderParam of parameter x
 * GET /r/e165, m165(java.lang.String), POLICY_0
 *     X-165 from @HeaderParam of parameter x
 * GET /r/e1650, m1650(java.lang.String), POLICY_0
 *     X-1650 from @HeaderParam of parameter x
 * GET /r/e1651, m1651(java.lang.String), POLICY_0
 *     X-1651 from @HeaderParam of parameter x
 * GET /r/e1652, m1652(java.lang.String), POLICY_0
 *     X-1652 from @HeaderParam of parameter x
 * GET /r/e1653, m1653(java.lang.String), POLICY_0
 *     X-1653 from @HeaderParam of parameter x
 * GET /r/e1654, m1654(java.lang.String), POLICY_0
 *     X-1654 from @HeaderParam of parameter x
 * GET /r/e1655, m1655(java.lang.String), POLICY_0
 *     X-1655 from @HeaderParam of parameter x
 * GET /r/e1656, m1656(java.lang.String), POLICY_0
 *     X-1656 from @HeaderParam of parameter x
 * GET /r/e1657, m1657(java.lang.String), POLICY_0
 *     X-1657 from @HeaderParam of parameter x
 * GET /r/e1658, m1658(java.lang.String), POLICY_0
 *     X-1658 from @HeaderParam of parameter x
 * GET /r/e1659, m1659(java.lang.String), POLICY_0
 *     X-1659 from @HeaderParam of parameter x
 * GET /r/e166, m166(java.lang.String), POLICY_0
 *     X-166 from @HeaderParam of parameter x
 * GET /r/e1660, m1660(java.lang.String), POLICY_0
 *     X-1660 from @HeaderParam of parameter x
 * GET /r/e1661, m1661(java.lang.String), POLICY_0
 *     X-1661 from @HeaderParam of parameter x
 * GET /r/e1662, m1662(java.lang.String), POLICY_0
 *     X-1662 from @HeaderParam of parameter x
 * GET /r/e1663, m1663(java.lang.String), POLICY_0
 *     X-1663 from @HeaderParam of parameter x
 * GET /r/e1664, m1664(java.lang.String), POLICY_0
 *     X-1664 from @HeaderParam of parameter x
 * GET /r/e1665, m1665(java.lang.String), POLICY_0
 *     X-1665 from @HeaderParam of parameter x
 * GET /r/e1666, m1666(java.lang.String), POLICY_0
 *     X-1666 from @HeaderParam of parameter x
 * GET /r/e1667, m1667(java.lang.String), POLICY_0
 *     X-1667 from @HeaderParam of parameter x
 * GET /r/e1668, m1668(java.lang.String), POLICY_0
 *     X-1668 from @HeaderParam of parameter x
 * GET /r/e1669, m1669(java.lang.String), POLICY_0
 *     X-1669 from @HeaderParam of parameter x
 * GET /r/e167, m167(java.lang.String), POLICY_0
 *     X-167 from @HeaderParam of parameter x
 * GET /r/e1670, m1670(java.lang.String), POLICY_0
 *     X-1670 from @HeaderParam of parameter x
 * GET /r/e1671, m1671(java.lang.String), POLICY_0
 *     X-1671 from @HeaderParam of parameter x
 * GET /r/e1672, m1672(java.lang.String), POLICY_0
 *     X-1672 from @HeaderParam of parameter x
 * GET /r/e1673, m1673(java.lang.String), POLICY_0
 *     X-1673 from @HeaderParam of parameter x
 * GET /r/e1674, m1674(java.lang.String), POLICY_0
 *     X-1674 from @HeaderParam of parameter x
 * GET /r/e1675, m1675(java.lang.String), POLICY_0
 *     X-1675 from @HeaderParam of parameter x
 * GET /r/e1676, m1676(java.lang.String), POLICY_0
 *     X-1676 from @HeaderParam of parameter x
 * GET /r/e1677, m1677(java.lang.String), POLICY_0
 *     X-1677 from @HeaderParam of parameter x
 * GET /r/e1678, m1678(java.lang.String), POLICY_0
 *     X-1678 from @HeaderParam of parameter x
 * GET /r/e1679, m1679(java.lang.String), POLICY_0
 *     X-1679 from @HeaderParam of parameter x
 * GET /r/e168, m168(java.lang.String), POLICY_0
 *     X-168 from @HeaderParam of parameter x
 * GET /r/e1680, m1680(java.lang.String), POLICY_0
 *     X-1680 from @HeaderParam of parameter x
 * GET /r/e1681, m1681(java.lang.String), POLICY_0
 *     X-1681 from @HeaderParam of parameter x
 * GET /r/e1682, m1682(java.lang.String), POLICY_0
 *     X-1682 from @HeaderParam of parameter x
 * GET /r/e1683, m1683(java.lang.String), POLICY_0
 *     X-1683 from @HeaderParam of parameter x
 * GET /r/e1684, m1684(java.lang.String), POLICY_0
 *     X-1684 from @HeaderParam of parameter x
 * GET /r/e1685, m1685(java.lang.String), POLICY_0
 *     X-1685 from @HeaderParam of parameter x
 * GET /r/e1686, m1686(java.lang.String), POLICY_0
 *     X-1686 from @HeaderParam of parameter x
 * GET /r/e1687, m1687(java.lang.String), POLICY_0
 *     X-1687 from @HeaderParam of parameter x
 * GET /r/e1688, m1688(java.lang.String), POLICY_0
 *     X-1688 from @HeaderParam of parameter x
 * GET /r/e1689, m1689(java.lang.String), POLICY_0
 *     X-1689 from @HeaderParam of parameter x
 * GET /r/e169, m169(java.lang.String), POLICY_0
 *     X-169 from @HeaderParam of parameter x
 * GET /r/e1690, m1690(java.lang.String), POLICY_0
 *     X-1690 from @HeaderParam of parameter x
 * GET /r/e1691, m1691(java.lang.String), POLICY_0
 *     X-1691 from @HeaderParam of parameter x
 * GET /r/e1692, m1692(java.lang.String), POLICY_0
 *     X-1692 from @HeaderParam of parameter x
 * GET /r/e1693, m1693(java.lang.String), POLICY_0
 *     X-1693 from @HeaderParam of parameter x
 * GET /r/e1694, m1694(java.lang.String), POLICY_0
 *     X-1694 from @HeaderParam of parameter x
 * GET /r/e1695, m1695(java.lang.String), POLICY_0
 *     X-1695 from @HeaderParam of parameter x
 * GET /r/e1696, m1696(java.lang.String), POLICY_0
 *     X-1696 from @HeaderParam of parameter x
 * GET /r/e1697, m1697(java.lang.String), POLICY_0
 *     X-1697 from @HeaderParam of parameter x
 * GET /r/e1698, m1698(java.lang.String), POLICY_0
 *     X-1698 from @HeaderParam of parameter x
 * GET /r/e1699, m1699(java.lang.String), POLICY_0
 *     X-1699 from @HeaderParam of parameter x
 * GET /r/e17, m17(java.lang.String), POLICY_0
 *     X-17 from @HeaderParam of parameter x
 * GET /r/e170, m170(java.lang.String), POLICY_0
 *     X-170 from @HeaderParam of parameter x
 * GET /r/e1700, m1700(java.lang.String), POLICY_0
 *     X-1700 from @HeaderParam of parameter x
 * GET /r/e1701, m1701(java.lang.String), POLICY_0
 *     X-1701 from @HeaderParam of parameter x
 * GET /r/e1702, m1702(java.lang.String), POLICY_0
 *     X-1702 from @HeaderParam of parameter x
 * GET /r/e1703, m1703(java.lang.String), POLICY_0
 *     X-1703 from @HeaderParam of parameter x
 * GET /r/e1704, m1704(java.lang.String), POLICY_0
 *     X-1704 from @HeaderParam of parameter x
 * GET /r/e1705, m1705(java.lang.String), POLICY_0
 *     X-1705 from @HeaderParam of parameter x
 * GET /r/e1706, m1706(java.lang.String), POLICY_0
 *     X-1706 from @HeaderParam of parameter x
 * GET /r/e1707, m1707(java.lang.String), POLICY_0
 *     X-1707 from @HeaderParam of parameter x
 * GET /r/e1708, m1708(java.lang.String), POLICY_0
 *     X-1708 from @HeaderParam of parameter x
 * GET /r/e1709, m1709(java.lang.String), POLICY_0
 *     X-1709 from @HeaderParam of parameter x
 * GET /r/e171, m171(java.lang.String), POLICY_0
 *     X-171 from @HeaderParam of parameter x
 * GET /r/e1710, m1710(java.lang.String), POLICY_0
 *     X-1710 from @HeaderParam of parameter x
 * GET /r/e1711, m1711(java.lang.String), POLICY_0
 *     X-1711 from @HeaderParam of parameter x
 * GET /r/e1712, m1712(java.lang.String), POLICY_0
 *     X-1712 from @HeaderParam of parameter x
 * GET /r/e1713, m1713(java.lang.String), POLICY_0
 *     X-1713 from @HeaderParam of parameter x
 * GET /r/e1714, m1714(java.lang.String), POLICY_0
 *     X-1714 from @HeaderParam of parameter x
 * GET /r/e1715, m1715(java.lang.String), POLICY_0
 *     X-1715 from @HeaderParam of parameter x
 * GET /r/e1716, m1716(java.lang.String), POLICY_0
 *     X-1716 from @HeaderParam of parameter x
 * GET /r/e1717, m1717(java.lang.String), POLICY_0
 *     X-1717 from @HeaderParam of parameter x
 * GET /r/e1718, m1718(java.lang.String), POLICY_0
 *     X-1718 from @HeaderParam of parameter x
 * GET /r/e1719, m1719(java.lang.String), POLICY_0
 *     X-1719 from @HeaderParam of parameter x
 * GET /r/e172, m172(java.lang.String), POLICY_0
 *     X-172 from @HeaderParam of parameter x
 * GET /r/e1720, m1720(java.lang.String), POLICY_0
 *     X-1720 from @HeaderParam of parameter x
 * GET /r/e1721, m1721(java.lang.String), POLICY_0
 *     X-1721 from @HeaderParam of parameter x
 * GET /r/e1722, m1722(java.lang.String), POLICY_0
 *     X-1722 from @HeaderParam of parameter x
 * GET /r/e1723, m1723(java.lang.String), POLICY_0
 *     X-1723 from @HeaderParam of parameter x
 * GET /r/e1724, m1724(java.lang.String), POLICY_0
 *     X-1724 from @HeaderParam of parameter x
 * GET /r/e1725, m1725(java.lang.String), POLICY_0
 *     X-1725 from @HeaderParam of parameter x
 * GET /r/e1726, m1726(java.lang.String), POLICY_0
 *     X-1726 from @HeaderParam of parameter x
 * GET /r/e1727, m1727(java.lang.String), POLICY_0
 *     X-1727 from @HeaderParam of parameter x
 * GET /r/e1728, m1728(java.lang.String), POLICY_0
 *     X-1728 from @HeaderParam of parameter x
 * GET /r/e1729, m1729(java.lang.String), POLICY_0
 *     X-1729 from @HeaderParam of parameter x
 * GET /r/e173, m173(java.lang.String), POLICY_0
 *     X-173 from @HeaderParam of parameter x
 * GET /r/e1730, m1730(java.lang.String), POLICY_0
 *     X-1730 from @HeaderParam of parameter x
 * GET /r/e1731, m1731(java.lang.String), POLICY_0
 *     X-1731 from @HeaderParam of parameter x
 * GET /r/e1732, m1732(java.lang.String), POLICY_0
 *     X-1732 from @HeaderParam of parameter x
 * GET /r/e1733, m1733(java.lang.String), POLICY_0
 *     X-1733 from @HeaderParam of parameter x
 * GET /r/e1734, m1734(java.lang.String), POLICY_0
 *     X-1734 from @HeaderParam of parameter x
 * GET /r/e1735, m1735(java.lang.String), POLICY_0
 *     X-1735 from @HeaderParam of parameter x
 * GET /r/e1736, m1736(java.lang.String), POLICY_0
 *     X-1736 from @HeaderParam of parameter x
 * GET /r/e1737, m1737(java.lang.String), POLICY_0
 *     X-1737 from @HeaderParam of parameter x
 * GET /r/e1738, m1738(java.lang.String), POLICY_0
 *     X-1738 from @HeaderParam of parameter x
 * GET /r/e1739, m1739(java.lang.String), POLICY_0
 *     X-1739 from @HeaderParam of parameter x
 * GET /r/e174, m174(java.lang.String), POLICY_0
 *     X-174 from @HeaderParam of parameter x
 * GET /r/e1740, m1740(java.lang.String), POLICY_0
 *     X-1740 from @HeaderParam of parameter x
 * GET /r/e1741, m1741(java.lang.String), POLICY_0
 *     X-1741 from @HeaderParam of parameter x
 * GET /r/e1742, m1742(java.lang.String), POLICY_0
 *     X-1742 from @HeaderParam of parameter x
 * GET /r/e1743, m1743(java.lang.String), POLICY_0
 *     X-1743 from @HeaderParam of parameter x
 * GET /r/e1744, m1744(java.lang.String), POLICY_0
 *     X-1744 from @HeaderParam of parameter x
 * GET /r/e1745, m1745(java.lang.String), POLICY_0
 *     X-1745 from @HeaderParam of parameter x
 * GET /r/e1746, m1746(java.lang.String), POLICY_0
 *     X-1746 from @HeaderParam of parameter x
 * GET /r/e1747, m1747(java.lang.String), POLICY_0
 *     X-1747 from @HeaderParam of parameter x
 * GET /r/e1748, m1748(java.lang.String), POLICY_0
 *     X-1748 from @HeaderParam of parameter x
 * GET /r/e1749, m1749(java.lang.String), POLICY_0
 *     X-1749 from @HeaderParam of parameter x
 * GET /r/e175, m175(java.lang.String), POLICY_0
 *     X-175 from @HeaderParam of parameter x
 * GET /r/e1750, m1750(java.lang.String), POLICY_0
 *     X-1750 from @HeaderParam of parameter x
 * GET /r/e1751, m1751(java.lang.String), POLICY_0
 *     X-1751 from @HeaderParam of parameter x
 * GET /r/e1752, m1752(java.lang.String), POLICY_0
 *     X-1752 from @HeaderParam of parameter x
 * GET /r/e1753, m1753(java.lang.String), POLICY_0
 *     X-1753 from @HeaderParam of parameter x
 * GET /r/e1754, m1754(java.lang.String), POLICY_0
 *     X-1754 from @HeaderParam of parameter x
 * GET /r/e1755, m1755(java.lang.String), POLICY_0
 *     X-1755 from @HeaderParam of parameter x
 * GET /r/e1756, m1756(java.lang.String), POLICY_0
 *     X-1756 from @HeaderParam of parameter x
 * GET /r/e1757, m1757(java.lang.String), POLICY_0
 *     X-1757 from @HeaderParam of parameter x
 * GET /r/e1758, m1758(java.lang.String), POLICY_0
 *     X-1758 from @HeaderParam of parameter x
 * GET /r/e1759, m1759(java.lang.String), POLICY_0
 *     X-1759 from @HeaderParam of parameter x
 * GET /r/e176, m176(java.lang.String), POLICY_0
 *     X-176 from @HeaderParam of parameter x
 * GET /r/e1760, m1760(java.lang.String), POLICY_0
 *     X-1760 from @HeaderParam of parameter x
 * GET /r/e1761, m1761(java.lang.String), POLICY_0
 *     X-1761 from @HeaderParam of parameter x
 * GET /r/e1762, m1762(java.lang.String), POLICY_0
 *     X-1762 from @HeaderParam of parameter x
 * GET /r/e1763, m1763(java.lang.String), POLICY_0
 *     X-1763 from @HeaderParam of parameter x
 * GET /r/e1764, m1764(java.lang.String), POLICY_0
 *     X-1764 from @HeaderParam of parameter x
 * GET /r/e1765, m1765(java.lang.String), POLICY_0
 *     X-1765 from @HeaderParam of parameter x
 * GET /r/e1766, m1766(java.lang.String), POLICY_0
 *     X-1766 from @HeaderParam of parameter x
 * GET /r/e1767, m1767(java.lang.String), POLICY_0
 *     X-1767 from @HeaderParam of parameter x
 * GET /r/e1768, m1768(java.lang.String), POLICY_0
 *     X-1768 from @HeaderParam of parameter x
 * GET /r/e1769, m1769(java.lang.String), POLICY_0
 *     X-1769 from @HeaderParam of parameter x
 * GET /r/e177, m177(java.lang.String), POLICY_0
 *     X-177 from @HeaderParam of parameter x
 * GET /r/e1770, m1770(java.lang.String), POLICY_0
 *     X-1770 from @HeaderParam of parameter x
 * GET /r/e1771, m1771(java.lang.String), POLICY_0
 *     X-1771 from @HeaderParam of parameter x
 * GET /r/e1772, m1772(java.lang.String), POLICY_0
 *     X-1772 from @HeaderParam of parameter x
 * GET /r/e1773, m1773(java.lang.String), POLICY_0
 *     X-1773 from @HeaderParam of parameter x
 * GET /r/e1774, m1774(java.lang.String), POLICY_0
 *     X-1774 from @HeaderParam of parameter x
 * GET /r/e1775, m1775(java.lang.String), POLICY_0
 *     X-1775 from @HeaderParam of parameter x
 * GET /r/e1776, m1776(java.lang.String), POLICY_0
 *     X-1776 from @HeaderParam of parameter x
 * GET /r/e1777, m1777(java.lang.String), POLICY_0
 *     X-1777 from @HeaderParam of parameter x
 * GET /r/e1778, m1778(java.lang.String), POLICY_0
 *     X-1778 from @HeaderParam of parameter x
 * GET /r/e1779, m1779(java.lang.String), POLICY_0
 *     X-1779 from @HeaderParam of parameter x
 * GET /r/e178, m178(java.lang.String), POLICY_0
 *     X-178 from @HeaderParam of parameter x
 * GET /r/e1780, m1780(java.lang.String), POLICY_0
 *     X-1780 from @HeaderParam of parameter x
 * GET /r/e1781, m1781(java.lang.String), POLICY_0
 *     X-1781 from @HeaderParam of parameter x
 * GET /r/e1782, m1782(java.lang.String), POLICY_0
 *     X-1782 from @HeaderParam of parameter x
 * GET /r/e1783, m1783(java.lang.String), POLICY_0
 *     X-1783 from @HeaderParam of parameter x
 * GET /r/e1784, m1784(java.lang.String), POLICY_0
 *     X-1784 from @HeaderParam of parameter x
 * GET /r/e1785, m1785(java.lang.String), POLICY_0
 *     X-1785 from @HeaderParam of parameter x
 * GET /r/e1786, m1786(java.lang.String), POLICY_0
 *     X-1786 from @HeaderParam of parameter x
 * GET /r/e1787, m1787(java.lang.String), POLICY_0
 *     X-1787 from @HeaderParam of parameter x
 * GET /r/e1788, m1788(java.lang.String), POLICY_0
 *     X-1788 from @HeaderParam of parameter x
 * GET /r/e1789, m1789(java.lang.String), POLICY_0
 *     X-1789 from @HeaderParam of parameter x
 * GET /r/e179, m179(java.lang.String), POLICY_0
 *     X-179 from @HeaderParam of parameter x
 * GET /r/e1790, m1790(java.lang.String), POLICY_0
 *     X-1790 from @HeaderParam of parameter x
 * GET /r/e1791, m1791(java.lang.String), POLICY_0
 *     X-1791 from @HeaderParam of parameter x
 * GET /r/e1792, m1792(java.lang.String), POLICY_0
 *     X-1792 from @HeaderParam of parameter x
 * GET /r/e1793, m1793(java.lang.String), POLICY_0
 *     X-1793 from @HeaderParam of parameter x
 * GET /r/e1794, m1794(java.lang.String), POLICY_0
 *     X-1794 from @HeaderParam of parameter x
 * GET /r/e1795, m1795(java.lang.String), POLICY_0
 *     X-1795 from @HeaderParam of parameter x
 * GET /r/e1796, m1796(java.lang.String), POLICY_0
 *     X-1796 from @HeaderParam of parameter x
 * GET /r/e1797, m1797(java.lang.String), POLICY_0
 *     X-1797 from @HeaderParam of parameter x
 * GET /r/e1798, m1798(java.lang.String), POLICY_0
 *     X-1798 from @HeaderParam of parameter x
 * GET /r/e1799, m1799(java.lang.String), POLICY_0
 *     X-1799 from @HeaderParam of parameter x
 * GET /r/e18, m18(java.lang.String), POLICY_0
 *     X-18 from @HeaderParam of parameter x
 * GET /r/e180, m180(java.lang.String), POLICY_0
 *     X-180 from @HeaderParam of parameter x
 * GET /r/e1800, m1800(java.lang.String), POLICY_0
 *     X-1800 from @HeaderParam of parameter x
 * GET /r/e1801, m1801(java.lang.String), POLICY_0
 *     X-1801 from @HeaderParam of parameter x
 * GET /r/e1802, m1802(java.lang.String), POLICY_0
 *     X-1802 from @HeaderParam of parameter x
 * GET /r/e1803, m1803(java.lang.String), POLICY_0
 *     X-1803 from @HeaderParam of parameter x
 * GET /r/e1804, m1804(java.lang.String), POLICY_0
 *     X-1804 from @HeaderParam of parameter x
 * GET /r/e1805, m1805(java.lang.String), POLICY_0
 *     X-1805 from @HeaderParam of parameter x
 * GET /r/e1806, m1806(java.lang.String), POLICY_0
 *     X-1806 from @HeaderParam of parameter x
 * GET /r/e1807, m1807(java.lang.String), POLICY_0
 *     X-1807 from @HeaderParam of parameter x
 * GET /r/e1808, m1808(java.lang.String), POLICY_0
 *     X-1808 from @HeaderParam of parameter x
 * GET /r/e1809, m1809(java.lang.String), POLICY_0
 *     X-1809 from @HeaderParam of parameter x
 * GET /r/e181, m181(java.lang.String), POLICY_0
 *     X-181 from @HeaderParam of parameter x
 * GET /r/e1810, m1810(java.lang.String), POLICY_0
 *     X-1810 from @HeaderParam of parameter x
 * GET /r/e1811, m1811(java.lang.String), POLICY_0
 *     X-1811 from @HeaderParam of parameter x
 * GET /r/e1812, m1812(java.lang.String), POLICY_0
 *     X-1812 from @HeaderParam of parameter x
 * GET /r/e1813, m1813(java.lang.String), POLICY_0
 *     X-1813 from @HeaderParam of parameter x
 * GET /r/e1814, m1814(java.lang.String), POLICY_0
 *     X-1814 from @HeaderParam of parameter x
 * GET /r/e1815, m1815(java.lang.String), POLICY_0
 *     X-1815 from @HeaderParam of parameter x
 * GET /r/e1816, m1816(java.lang.String), POLICY_0
 *     X-1816 from @HeaderParam of parameter x
 * GET /r/e1817, m1817(java.lang.String), POLICY_0
 *     X-1817 from @HeaderParam of parameter x
 * GET /r/e1818, m1818(java.lang.String), POLICY_0
 *     X-1818 from @HeaderParam of parameter x
 * GET /r/e1819, m1819(java.lang.String), POLICY_0
 *     X-1819 from @HeaderParam of parameter x
 * GET /r/e182, m182(java.lang.String), POLICY_0
 *     X-182 from @HeaderParam of parameter x
 * GET /r/e1820, m1820(java.lang.String), POLICY_0
 *     X-1820 from @HeaderParam of parameter x
 * GET /r/e1821, m1821(java.lang.String), POLICY_0
 *     X-1821 from @HeaderParam of parameter x
 * GET /r/e1822, m1822(java.lang.String), POLICY_0
 *     X-1822 from @HeaderParam of parameter x
 * GET /r/e1823, m1823(java.lang.String), POLICY_0
 *     X-1823 from @HeaderParam of parameter x
 * GET /r/e1824, m1824(java.lang.String), POLICY_0
 *     X-1824 from @HeaderParam of parameter x
 * GET /r/e1825, m1825(java.lang.String), POLICY_0
 *     X-1825 from @HeaderParam of parameter x
 * GET /r/e1826, m1826(java.lang.String), POLICY_0
 *     X-1826 from @HeaderParam of parameter x
 * GET /r/e1827, m1827(java.lang.String), POLICY_0
 *     X-1827 from @HeaderParam of parameter x
 * GET /r/e1828, m1828(java.lang.String), POLICY_0
 *     X-1828 from @HeaderParam of parameter x
 * GET /r/e1829, m1829(java.lang.String), POLICY_0
 *     X-1829 from @HeaderParam of parameter x
 * GET /r/e183, m183(java.lang.String), POLICY_0
 *     X-183 from @HeaderParam of parameter x
 * GET /r/e1830, m1830(java.lang.String), POLICY_0
 *     X-1830 from @HeaderParam of parameter x
 * GET /r/e1831, m1831(java.lang.String), POLICY_0
 *     X-1831 from @HeaderParam of parameter x
 * GET /r/e1832, m1832(java.lang.String), POLICY_0
 *     X-1832 from @HeaderParam of parameter x
 * GET /r/e1833, m1833(java.lang.String), POLICY_0
 *     X-1833 from @HeaderParam of parameter x
 * GET /r/e1834, m1834(java.lang.String), POLICY_0
 *     X-1834 from @HeaderParam of parameter x
 * GET /r/e1835, m1835(java.lang.String), POLICY_0
 *     X-1835 from @HeaderParam of parameter x
 * GET /r/e1836, m1836(java.lang.String), POLICY_0
 *     X-1836 from @HeaderParam of parameter x
 * GET /r/e1837, m1837(java.lang.String), POLICY_0
 *     X-1837 from @HeaderParam of parameter x
 * GET /r/e1838, m1838(java.lang.String), POLICY_0
 *     X-1838 from @HeaderParam of parameter x
 * GET /r/e1839, m1839(java.lang.String), POLICY_0
 *     X-1839 from @HeaderParam of parameter x
 * GET /r/e184, m184(java.lang.String), POLICY_0
 *     X-184 from @HeaderParam of parameter x
 * GET /r/e1840, m1840(java.lang.String), POLICY_0
 *     X-1840 from @HeaderParam of parameter x
 * GET /r/e1841, m1841(java.lang.String), POLICY_0
 *     X-1841 from @HeaderParam of parameter x
 * GET /r/e1842, m1842(java.lang.String), POLICY_0
 *     X-1842 from @HeaderParam of parameter x
 * GET /r/e1843, m1843(java.lang.String), POLICY_0
 *     X-1843 from @HeaderParam of parameter x
 * GET /r/e1844, m1844(java.lang.String), POLICY_0
 *     X-1844 from @HeaderParam of parameter x
 * GET /r/e1845, m1845(java.lang.String), POLICY_0
 *     X-1845 from @HeaderParam of parameter x
 * GET /r/e1846, m1846(java.lang.String), POLICY_0
 *     X-1846 from @HeaderParam of parameter x
 * GET /r/e1847, m1847(java.lang.String), POLICY_0
 *     X-1847 from @HeaderParam of parameter x
 * GET /r/e1848, m1848(java.lang.String), POLICY_0
 *     X-1848 from @HeaderParam of parameter x
 * GET /r/e1849, m1849(java.lang.String), POLICY_0
 *     X-1849 from @HeaderParam of parameter x
 * GET /r/e185, m185(java.lang.String), POLICY_0
 *     X-185 from @HeaderParam of parameter x
 * GET /r/e1850, m1850(java.lang.String), POLICY_0
 *     X-1850 from @HeaderParam of parameter x
 * GET /r/e1851, m1851(java.lang.String), POLICY_0
 *     X-1851 from @HeaderParam of parameter x
 * GET /r/e1852, m1852(java.lang.String), POLICY_0
 *     X-1852 from @HeaderParam of parameter x
 * GET /r/e1853, m1853(java.lang.String), POLICY_0
 *     X-1853 from @HeaderParam of parameter x
 * GET /r/e1854, m1854(java.lang.String), POLICY_0
 *     X-1854 from @HeaderParam of parameter x
 * GET /r/e1855, m1855(java.lang.String), POLICY_0
 *     X-1855 from @HeaderParam of parameter x
 * GET /r/e1856, m1856(java.lang.String), POLICY_0
 *     X-1856 from @HeaderParam of parameter x
 * GET /r/e1857, m1857(java.lang.String), POLICY_0
 *     X-1857 from @HeaderParam of parameter x
 * GET /r/e1858, m1858(java.lang.String), POLICY_0
 *     X-1858 from @HeaderParam of parameter x
 * GET /r/e1859, m1859(java.lang.String), POLICY_0
 *     X-1859 from @HeaderParam of parameter x
 * GET /r/e186, m186(java.lang.String), POLICY_0
 *     X-186 from @HeaderParam of parameter x
 * GET /r/e1860, m1860(java.lang.String), POLICY_0
 *     X-1860 from @HeaderParam of parameter x
 * GET /r/e1861, m1861(java.lang.String), POLICY_0
 *     X-1861 from @HeaderParam of parameter x
 * GET /r/e1862, m1862(java.lang.String), POLICY_0
 *     X-1862 from @HeaderParam of parameter x
 * GET /r/e1863, m1863(java.lang.String), POLICY_0
 *     X-1863 from @HeaderParam of parameter x
 * GET /r/e1864, m1864(java.lang.String), POLICY_0
 *     X-1864 from @HeaderParam of parameter x
 * GET /r/e1865, m1865(java.lang.String), POLICY_0
 *     X-1865 from @HeaderParam of parameter x
 * GET /r/e1866, m1866(java.lang.String), POLICY_0
 *     X-1866 from @HeaderParam of parameter x
 * GET /r/e1867, m1867(java.lang.String), POLICY_0
 *     X-1867 from @HeaderParam of parameter x
 * GET /r/e1868, m1868(java.lang.String), POLICY_0
 *     X-1868 from @HeaderParam of parameter x
 * GET /r/e1869, m1869(java.lang.String), POLICY_0
 *     X-1869 from @HeaderParam of parameter x
 * GET /r/e187, m187(java.lang.String), POLICY_0
 *     X-187 from @HeaderParam of parameter x
 * GET /r/e1870, m1870(java.lang.String), POLICY_0
 *     X-1870 from @HeaderParam of parameter x
 * GET /r/e1871, m1871(java.lang.String), POLICY_0
 *     X-1871 from @HeaderParam of parameter x
 * GET /r/e1872, m1872(java.lang.String), POLICY_0
 *     X-1872 from @HeaderParam of parameter x
 * GET /r/e1873, m1873(java.lang.String), POLICY_0
 *     X-1873 from @HeaderParam of parameter x
 * GET /r/e1874, m1874(java.lang.String), POLICY_0
 *     X-1874 from @HeaderParam of parameter x
 * GET /r/e1875, m1875(java.lang.String), POLICY_0
 *     X-1875 from @HeaderParam of parameter x
 * GET /r/e1876, m1876(java.lang.String), POLICY_0
 *     X-1876 from @HeaderParam of parameter x
 * GET /r/e1877, m1877(java.lang.String), POLICY_0
 *     X-1877 from @HeaderParam of parameter x
 * GET /r/e1878, m1878(java.lang.String), POLICY_0
 *     X-1878 from @HeaderParam of parameter x
 * GET /r/e1879, m1879(java.lang.String), POLICY_0
 *     X-1879 from @HeaderParam of parameter x
 * GET /r/e188, m188(java.lang.String), POLICY_0
 *     X-188 from @HeaderParam of parameter x
 * GET /r/e1880, m1880(java.lang.String), POLICY_0
 *     X-1880 from @HeaderParam of parameter x
 * GET /r/e1881, m1881(java.lang.String), POLICY_0
 *     X-1881 from @HeaderParam of parameter x
 * GET /r/e1882, m1882(java.lang.String), POLICY_0
 *     X-1882 from @HeaderParam of parameter x
 * GET /r/e1883, m1883(java.lang.String), POLICY_0
 *     X-1883 from @HeaderParam of parameter x
 * GET /r/e1884, m1884(java.lang.String), POLICY_0
 *     X-1884 from @HeaderParam of parameter x
 * GET /r/e1885, m1885(java.lang.String), POLICY_0
 *     X-1885 from @HeaderParam of parameter x
 * GET /r/e1886, m1886(java.lang.String), POLICY_0
 *     X-1886 from @HeaderParam of parameter x
 * GET /r/e1887, m1887(java.lang.String), POLICY_0
 *     X-1887 from @HeaderParam of parameter x
 * GET /r/e1888, m1888(java.lang.String), POLICY_0
 *     X-1888 from @HeaderParam of parameter x
 * GET /r/e1889, m1889(java.lang.String), POLICY_0
 *     X-1889 from @HeaderParam of parameter x
 * GET /r/e189, m189(java.lang.String), POLICY_0
 *     X-189 from @HeaderParam of parameter x
 * GET /r/e1890, m1890(java.lang.String), POLICY_0
 *     X-1890 from @HeaderParam of parameter x
 * GET /r/e1891, m1891(java.lang.String), POLICY_0
 *     X-1891 from @HeaderParam of parameter x
 * GET /r/e1892, m1892(java.lang.String), POLICY_0
 *     X-1892 from @HeaderParam of parameter x
 * GET /r/e1893, m1893(java.lang.String), POLICY_0
 *     X-1893 from @HeaderParam of parameter x
 * GET /r/e1894, m1894(java.lang.String), POLICY_0
 *     X-1894 from @HeaderParam of parameter x
 * GET /r/e1895, m1895(java.lang.String), POLICY_0
 *     X-1895 from @HeaderParam of parameter x
 * GET /r/e1896, m1896(java.lang.String), POLICY_0
 *     X-1896 from @HeaderParam of parameter x
 * GET /r/e1897, m1897(java.lang.String), POLICY_0
 *     X-1897 from @HeaderParam of parameter x
 * GET /r/e1898, m1898(java.lang.String), POLICY_0
 *     X-1898 from @HeaderParam of parameter x
 * GET /r/e1899, m1899(java.lang.String), POLICY_0
 *     X-1899 from @HeaderParam of parameter x
 * GET /r/e19, m19(java.lang.String), POLICY_0
 *     X-19 from @HeaderParam of parameter x
 * GET /r/e190, m190(java.lang.String), POLICY_0
 *     X-190 from @HeaderParam of parameter x
 * GET /r/e1900, m1900(java.lang.String), POLICY_0
 *     X-1900 from @HeaderParam of parameter x
 * GET /r/e1901, m1901(java.lang.String), POLICY_0
 *     X-1901 from @HeaderParam of parameter x
 * GET /r/e1902, m1902(java.lang.String), POLICY_0
 *     X-1902 from @HeaderParam of parameter x
 * GET /r/e1903, m1903(java.lang.String), POLICY_0
 *     X-1903 from @HeaderParam of parameter x
 * GET /r/e1904, m1904(java.lang.String), POLICY_0
 *     X-1904 from @HeaderParam of parameter x
 * GET /r/e1905, m1905(java.lang.String), POLICY_0
 *     X-1905 from @HeaderParam of parameter x
 * GET /r/e1906, m1906(java.lang.String), POLICY_0
 *     X-1906 from @HeaderParam of parameter x
 * GET /r/e1907, m1907(java.lang.String), POLICY_0
 *     X-1907 from @HeaderParam of parameter x
 * GET /r/e1908, m1908(java.lang.String), POLICY_0
 *     X-1908 from @HeaderParam of parameter x
 * GET /r/e1909, m1909(java.lang.String), POLICY_0
 *     X-1909 from @HeaderParam of parameter x
 * GET /r/e191, m191(java.lang.String), POLICY_0
 *     X-191 from @HeaderParam of parameter x
 * GET /r/e1910, m1910(java.lang.String), POLICY_0
 *     X-1910 from @HeaderParam of parameter x
 * GET /r/e1911, m1911(java.lang.String), POLICY_0
 *     X-1911 from @HeaderParam of parameter x
 * GET /r/e1912, m1912(java.lang.String), POLICY_0
 *     X-1912 from @HeaderParam of parameter x
 * GET /r/e1913, m1913(java.lang.String), POLICY_0
 *     X-1913 from @HeaderParam of parameter x
 * GET /r/e1914, m1914(java.lang.String), POLICY_0
 *     X-1914 from @HeaderParam of parameter x
 * GET /r/e1915, m1915(java.lang.String), POLICY_0
 *     X-1915 from @HeaderParam of parameter x
 * GET /r/e1916, m1916(java.lang.String), POLICY_0
 *     X-1916 from @HeaderParam of parameter x
 * GET /r/e1917, m1917(java.lang.String), POLICY_0
 *     X-1917 from @HeaderParam of parameter x
 * GET /r/e1918, m1918(java.lang.String), POLICY_0
 *     X-1918 from @HeaderParam of parameter x
 * GET /r/e1919, m1919(java.lang.String), POLICY_0
 *     X-1919 from @HeaderParam of parameter x
 * GET /r/e192, m192(java.lang.String), POLICY_0
 *     X-192 from @HeaderParam of parameter x
 * GET /r/e1920, m1920(java.lang.String), POLICY_0
 *     X-1920 from @HeaderParam of parameter x
 * GET /r/e1921, m1921(java.lang.String), POLICY_0
 *     X-1921 from @HeaderParam of parameter x
 * GET /r/e1922, m1922(java.lang.String), POLICY_0
 *     X-1922 from @HeaderParam of parameter x
 * GET /r/e1923, m1923(java.lang.String), POLICY_0
 *     X-1923 from @HeaderParam of parameter x
 * GET /r/e1924, m1924(java.lang.String), POLICY_0
 *     X-1924 from @HeaderParam of parameter x
 * GET /r/e1925, m1925(java.lang.String), POLICY_0
 *     X-1925 from @HeaderParam of parameter x
 * GET /r/e1926, m1926(java.lang.String), POLICY_0
 *     X-1926 from @HeaderParam of parameter x
 * GET /r/e1927, m1927(java.lang.String), POLICY_0
 *     X-1927 from @HeaderParam of parameter x
 * GET /r/e1928, m1928(java.lang.String), POLICY_0
 *     X-1928 from @HeaderParam of parameter x
 * GET /r/e1929, m1929(java.lang.String), POLICY_0
 *     X-1929 from @HeaderParam of parameter x
 * GET /r/e193, m193(java.lang.String), POLICY_0
 *     X-193 from @HeaderParam of parameter x
 * GET /r/e1930, m1930(java.lang.String), POLICY_0
 *     X-1930 from @HeaderParam of parameter x
 * GET /r/e1931, m1931(java.lang.String), POLICY_0
 *     X-1931 from @HeaderParam of parameter x
 * GET /r/e1932, m1932(java.lang.String), POLICY_0
 *     X-1932 from @HeaderParam of parameter x
 * GET /r/e1933, m1933(java.lang.String), POLICY_0
 *     X-1933 from @HeaderParam of parameter x
 * GET /r/e1934, m1934(java.lang.String), POLICY_0
 *     X-1934 from @HeaderParam of parameter x
 * GET /r/e1935, m1935(java.lang.String), POLICY_0
 *     X-1935 from @HeaderParam of parameter x
 * GET /r/e1936, m1936(java.lang.String), POLICY_0
 *     X-1936 from @HeaderParam of parameter x
 * GET /r/e1937, m1937(java.lang.String), POLICY_0
 *     X-1937 from @HeaderParam of parameter x
 * GET /r/e1938, m1938(java.lang.String), POLICY_0
 *     X-1938 from @HeaderParam of parameter x
 * GET /r/e1939, m1939(java.lang.String), POLICY_0
 *     X-1939 from @HeaderParam of parameter x
 * GET /r/e194, m194(java.lang.String), POLICY_0
 *     X-194 from @HeaderParam of parameter x
 * GET /r/e1940, m1940(java.lang.String), POLICY_0
 *     X-1940 from @HeaderParam of parameter x
 * GET /r/e1941, m1941(java.lang.String), POLICY_0
 *     X-1941 from @HeaderParam of parameter x
 * GET /r/e1942, m1942(java.lang.String), POLICY_0
 *     X-1942 from @HeaderParam of parameter x
 * GET /r/e1943, m1943(java.lang.String), POLICY_0
 *     X-1943 from @HeaderParam of parameter x
 * GET /r/e1944, m1944(java.lang.String), POLICY_0
 *     X-1944 from @HeaderParam of parameter x
 * GET /r/e1945, m1945(java.lang.String), POLICY_0
 *     X-1945 from @HeaderParam of parameter x
 * GET /r/e1946, m1946(java.lang.String), POLICY_0
 *     X-1946 from @HeaderParam of parameter x
 * GET /r/e1947, m1947(java.lang.String), POLICY_0
 *     X-1947 from @HeaderParam of parameter x
 * GET /r/e1948, m1948(java.lang.String), POLICY_0
 *     X-1948 from @HeaderParam of parameter x
 * GET /r/e1949, m1949(java.lang.String), POLICY_0
 *     X-1949 from @HeaderParam of parameter x
 * GET /r/e195, m195(java.lang.String), POLICY_0
 *     X-195 from @HeaderParam of parameter x
 * GET /r/e1950, m1950(java.lang.String), POLICY_0
 *     X-1950 from @HeaderParam of parameter x
 * GET /r/e1951, m1951(java.lang.String), POLICY_0
 *     X-1951 from @HeaderParam of parameter x
 * GET /r/e1952, m1952(java.lang.String), POLICY_0
 *     X-1952 from @HeaderParam of parameter x
 * GET /r/e1953, m1953(java.lang.String), POLICY_0
 *     X-1953 from @HeaderParam of parameter x
 * GET /r/e1954, m1954(java.lang.String), POLICY_0
 *     X-1954 from @HeaderParam of parameter x
 * GET /r/e1955, m1955(java.lang.String), POLICY_0
 *     X-1955 from @HeaderParam of parameter x
 * GET /r/e1956, m1956(java.lang.String), POLICY_0
 *     X-1956 from @HeaderParam of parameter x
 * GET /r/e1957, m1957(java.lang.String), POLICY_0
 *     X-1957 from @HeaderParam of parameter x
 * GET /r/e1958, m1958(java.lang.String), POLICY_0
 *     X-1958 from @HeaderParam of parameter x
 * GET /r/e1959, m1959(java.lang.String), POLICY_0
 *     X-1959 from @HeaderParam of parameter x
 * GET /r/e196, m196(java.lang.String), POLICY_0
 *     X-196 from @HeaderParam of parameter x
 * GET /r/e1960, m1960(java.lang.String), POLICY_0
 *     X-1960 from @HeaderParam of parameter x
 * GET /r/e1961, m1961(java.lang.String), POLICY_0
 *     X-1961 from @HeaderParam of parameter x
 * GET /r/e1962, m1962(java.lang.String), POLICY_0
 *     X-1962 from @HeaderParam of parameter x
 * GET /r/e1963, m1963(java.lang.String), POLICY_0
 *     X-1963 from @HeaderParam of parameter x
 * GET /r/e1964, m1964(java.lang.String), POLICY_0
 *     X-1964 from @HeaderParam of parameter x
 * GET /r/e1965, m1965(java.lang.String), POLICY_0
 *     X-1965 from @HeaderParam of parameter x
 * GET /r/e1966, m1966(java.lang.String), POLICY_0
 *     X-1966 from @HeaderParam of parameter x
 * GET /r/e1967, m1967(java.lang.String), POLICY_0
 *     X-1967 from @HeaderParam of parameter x
 * GET /r/e1968, m1968(java.lang.String), POLICY_0
 *     X-1968 from @HeaderParam of parameter x
 * GET /r/e1969, m1969(java.lang.String), POLICY_0
 *     X-1969 from @HeaderParam of parameter x
 * GET /r/e197, m197(java.lang.String), POLICY_0
 *     X-197 from @HeaderParam of parameter x
 * GET /r/e1970, m1970(java.lang.String), POLICY_0
 *     X-1970 from @HeaderParam of parameter x
 * GET /r/e1971, m1971(java.lang.String), POLICY_0
 *     X-1971 from @HeaderParam of parameter x
 * GET /r/e1972, m1972(java.lang.String), POLICY_0
 *     X-1972 from @HeaderParam of parameter x
 * GET /r/e1973, m1973(java.lang.String), POLICY_0
 *     X-1973 from @HeaderParam of parameter x
 * GET /r/e1974, m1974(java.lang.String), POLICY_0
 *     X-1974 from @HeaderParam of parameter x
 * GET /r/e1975, m1975(java.lang.String), POLICY_0
 *     X-1975 from @HeaderParam of parameter x
 * GET /r/e1976, m1976(java.lang.String), POLICY_0
 *     X-1976 from @HeaderParam of parameter x
 * GET /r/e1977, m1977(java.lang.String), POLICY_0
 *     X-1977 from @HeaderParam of parameter x
 * GET /r/e1978, m1978(java.lang.String), POLICY_0
 *     X-1978 from @HeaderParam of parameter x
 * GET /r/e1979, m1979(java.lang.String), POLICY_0
 *     X-1979 from @HeaderParam of parameter x
 * GET /r/e198, m198(java.lang.String), POLICY_0
 *     X-198 from @HeaderParam of parameter x
 * GET /r/e1980, m1980(java.lang.String), POLICY_0
 *     X-1980 from @HeaderParam of parameter x
 * GET /r/e1981, m1981(java.lang.String), POLICY_0
 *     X-1981 from @HeaderParam of parameter x
 * GET /r/e1982, m1982(java.lang.String), POLICY_0
 *     X-1982 from @HeaderParam of parameter x
 * GET /r/e1983, m1983(java.lang.String), POLICY_0
 *     X-1983 from @HeaderParam of parameter x
 * GET /r/e1984, m1984(java.lang.String), POLICY_0
 *     X-1984 from @HeaderParam of parameter x
 * GET /r/e1985, m1985(java.lang.String), POLICY_0
 *     X-1985 from @HeaderParam of parameter x
 * GET /r/e1986, m1986(java.lang.String), POLICY_0
 *     X-1986 from @HeaderParam of parameter x
 * GET /r/e1987, m1987(java.lang.String), POLICY_0
 *     X-1987 from @HeaderParam of parameter x
 * GET /r/e1988, m1988(java.lang.String), POLICY_0
 *     X-1988 from @HeaderParam of parameter x
 * GET /r/e1989, m1989(java.lang.String), POLICY_0
 *     X-1989 from @HeaderParam of parameter x
 * GET /r/e199, m199(java.lang.String), POLICY_0
 *     X-199 from @HeaderParam of parameter x
 * GET /r/e1990, m1990(java.lang.String), POLICY_0
 *     X-1990 from @HeaderParam of parameter x
 * GET /r/e1991, m1991(java.lang.String), POLICY_0
 *     X-1991 from @HeaderParam of parameter x
 * GET /r/e1992, m1992(java.lang.String), POLICY_0
 *     X-1992 from @HeaderParam of parameter x
 * GET /r/e1993, m1993(java.lang.String), POLICY_0
 *     X-1993 from @HeaderParam of parameter x
 * GET /r/e1994, m1994(java.lang.String), POLICY_0
 *     X-1994 from @HeaderParam of parameter x
 * GET /r/e1995, m1995(java.lang.String), POLICY_0
 *     X-1995 from @HeaderParam of parameter x
 * GET /r/e1996, m1996(java.lang.String), POLICY_0
 *     X-1996 from @HeaderParam of parameter x
 * GET /r/e1997, m1997(java.lang.String), POLICY_0
 *     X-1997 from @HeaderParam of parameter x
 * GET /r/e1998, m1998(java.lang.String), POLICY_0
 *     X-1998 from @HeaderParam of parameter x
 * GET /r/e1999, m1999(java.lang.String), POLICY_0
 *     X-1999 from @HeaderParam of parameter x
 * GET /r/e2, m2(java.lang.String), POLICY_0
 *     X-2 from @HeaderParam of parameter x
 * GET /r/e20, m20(java.lang.String), POLICY_0
 *     X-20 from @HeaderParam of parameter x
 * GET /r/e200, m200(java.lang.String), POLICY_0
 *     X-200 from @HeaderParam of parameter x
 * GET /r/e2000, m2000(java.lang.String), POLICY_0
 *     X-2000 from @HeaderParam of parameter x
 * GET /r/e2001, m2001(java.lang.String), POLICY_0
 *     X-2001 from @HeaderParam of parameter x
 * GET /r/e2002, m2002(java.lang.String), POLICY_0
 *     X-2002 from @HeaderParam of parameter x
 * GET /r/e2003, m2003(java.lang.String), POLICY_0
 *     X-2003 from @HeaderParam of parameter x
 * GET /r/e2004, m2004(java.lang.String), POLICY_0
 *     X-2004 from @HeaderParam of parameter x
 * GET /r/e2005, m2005(java.lang.String), POLICY_0
 *     X-2005 from @HeaderParam of parameter x
 * GET /r/e2006, m2006(java.lang.String), POLICY_0
 *     X-2006 from @HeaderParam of parameter x
 * GET /r/e2007, m2007(java.lang.String), POLICY_0
 *     X-2007 from @HeaderParam of parameter x
 * GET /r/e2008, m2008(java.lang.String), POLICY_0
 *     X-2008 from @HeaderParam of parameter x
 * GET /r/e2009, m2009(java.lang.String), POLICY_0
 *     X-2009 from @HeaderParam of parameter x
 * GET /r/e201, m201(java.lang.String), POLICY_0
 *     X-201 from @HeaderParam of parameter x
 * GET /r/e2010, m2010(java.lang.String), POLICY_0
 *     X-2010 from @HeaderParam of parameter x
 * GET /r/e2011, m2011(java.lang.String), POLICY_0
 *     X-2011 from @HeaderParam of parameter x
 * GET /r/e2012, m2012(java.lang.String), POLICY_0
 *     X-2012 from @HeaderParam of parameter x
 * GET /r/e2013, m2013(java.lang.String), POLICY_0
 *     X-2013 from @HeaderParam of parameter x
 * GET /r/e2014, m2014(java.lang.String), POLICY_0
 *     X-2014 from @HeaderParam of parameter x
 * GET /r/e2015, m2015(java.lang.String), POLICY_0
 *     X-2015 from @HeaderParam of parameter x
 * GET /r/e2016, m2016(java.lang.String), POLICY_0
 *     X-2016 from @HeaderParam of parameter x
 * GET /r/e2017, m2017(java.lang.String), POLICY_0
 *     X-2017 from @HeaderParam of parameter x
 * GET /r/e2018, m2018(java.lang.String), POLICY_0
 *     X-2018 from @HeaderParam of parameter x
 * GET /r/e2019, m2019(java.lang.String), POLICY_0
 *     X-2019 from @HeaderParam of parameter x
 * GET /r/e202, m202(java.lang.String), POLICY_0
 *     X-202 from @HeaderParam of parameter x
 * GET /r/e2020, m2020(java.lang.String), POLICY_0
 *     X-2020 from @HeaderParam of parameter x
 * GET /r/e2021, m2021(java.lang.String), POLICY_0
 *     X-2021 from @HeaderParam of parameter x
 * GET /r/e2022, m2022(java.lang.String), POLICY_0
 *     X-2022 from @HeaderParam of parameter x
 * GET /r/e2023, m2023(java.lang.String), POLICY_0
 *     X-2023 from @HeaderParam of parameter x
 * GET /r/e2024, m2024(java.lang.String), POLICY_0
 *     X-2024 from @HeaderParam of parameter x
 * GET /r/e2025, m2025(java.lang.String), POLICY_0
 *     X-2025 from @HeaderParam of parameter x
 * GET /r/e2026, m2026(java.lang.String), POLICY_0
 *     X-2026 from @HeaderParam of parameter x
 * GET /r/e2027, m2027(java.lang.String), POLICY_0
 *     X-2027 from @HeaderParam of parameter x
 * GET /r/e2028, m2028(java.lang.String), POLICY_0
 *     X-2028 from @HeaderParam of parameter x
 * GET /r/e2029, m2029(java.lang.String), POLICY_0
 *     X-2029 from @HeaderParam of parameter x
 * GET /r/e203, m203(java.lang.String), POLICY_0
 *     X-203 from @HeaderParam of parameter x
 * GET /r/e2030, m2030(java.lang.String), POLICY_0
 *     X-2030 from @HeaderParam of parameter x
 * GET /r/e2031, m2031(java.lang.String), POLICY_0
 *     X-2031 from @HeaderParam of parameter x
 * GET /r/e2032, m2032(java.lang.String), POLICY_0
 *     X-2032 from @HeaderParam of parameter x
 * GET /r/e2033, m2033(java.lang.String), POLICY_0
 *     X-2033 from @HeaderParam of parameter x
 * GET /r/e2034, m2034(java.lang.String), POLICY_0
 *     X-2034 from @HeaderParam of parameter x
 * GET /r/e2035, m2035(java.lang.String), POLICY_0
 *     X-2035 from @HeaderParam of parameter x
 * GET /r/e2036, m2036(java.lang.String), POLICY_0
 *     X-2036 from @HeaderParam of parameter x
 * GET /r/e2037, m2037(java.lang.String), POLICY_0
 *     X-2037 from @HeaderParam of parameter x
 * GET /r/e2038, m2038(java.lang.String), POLICY_0
 *     X-2038 from @HeaderParam of parameter x
 * GET /r/e2039, m2039(java.lang.String), POLICY_0
 *     X-2039 from @HeaderParam of parameter x
 * GET /r/e204, m204(java.lang.String), POLICY_0
 *     X-204 from @HeaderParam of parameter x
 * GET /r/e2040, m2040(java.lang.String), POLICY_0
 *     X-2040 from @HeaderParam of parameter x
 * GET /r/e2041, m2041(java.lang.String), POLICY_0
 *     X-2041 from @HeaderParam of parameter x
 * GET /r/e2042, m2042(java.lang.String), POLICY_0
 *     X-2042 from @HeaderParam of parameter x
 * GET /r/e2043, m2043(java.lang.String), POLICY_0
 *     X-2043 from @HeaderParam of parameter x
 * GET /r/e2044, m2044(java.lang.String), POLICY_0
 *     X-2044 from @HeaderParam of parameter x
 * GET /r/e2045, m2045(java.lang.String), POLICY_0
 *     X-2045 from @HeaderParam of parameter x
 * GET /r/e2046, m2046(java.lang.String), POLICY_0
 *     X-2046 from @HeaderParam of parameter x
 * GET /r/e2047, m2047(java.lang.String), POLICY_0
 *     X-2047 from @HeaderParam of parameter x
 * GET /r/e2048, m2048(java.lang.String), POLICY_0
 *     X-2048 from @HeaderParam of parameter x
 * GET /r/e2049, m2049(java.lang.String), POLICY_0
 *     X-2049 from @HeaderParam of parameter x
 * GET /r/e205, m205(java.lang.String), POLICY_0
 *     X-205 from @HeaderParam of parameter x
 * GET /r/e2050, m2050(java.lang.String), POLICY_0
 *     X-2050 from @HeaderParam of parameter x
 * GET /r/e2051, m2051(java.lang.String), POLICY_0
 *     X-2051 from @HeaderParam of parameter x
 * GET /r/e2052, m2052(java.lang.String), POLICY_0
 *     X-2052 from @HeaderParam of parameter x
 * GET /r/e2053, m2053(java.lang.String), POLICY_0
 *     X-2053 from @HeaderParam of parameter x
 * GET /r/e2054, m2054(java.lang.String), POLICY_0
 *     X-2054 from @HeaderParam of parameter x
 * GET /r/e2055, m2055(java.lang.String), POLICY_0
 *     X-2055 from @HeaderParam of parameter x
 * GET /r/e2056, m2056(java.lang.String), POLICY_0
 *     X-2056 from @HeaderParam of parameter x
 * GET /r/e2057, m2057(java.lang.String), POLICY_0
 *     X-2057 from @HeaderParam of parameter x
 * GET /r/e2058, m2058(java.lang.String), POLICY_0
 *     X-2058 from @HeaderParam of parameter x
 * GET /r/e2059, m2059(java.lang.String), POLICY_0
 *     X-2059 from @HeaderParam of parameter x
 * GET /r/e206, m206(java.lang.String), POLICY_0
 *     X-206 from @HeaderParam of parameter x
 * GET /r/e2060, m2060(java.lang.String), POLICY_0
 *     X-2060 from @HeaderParam of parameter x
 * GET /r/e2061, m2061(java.lang.String), POLICY_0
 *     X-2061 from @HeaderParam of parameter x
 * GET /r/e2062, m2062(java.lang.String), POLICY_0
 *     X-2062 from @HeaderParam of parameter x
 * GET /r/e2063, m2063(java.lang.String), POLICY_0
 *     X-2063 from @HeaderParam of parameter x
 * GET /r/e2064, m2064(java.lang.String), POLICY_0
 *     X-2064 from @HeaderParam of parameter x
 * GET /r/e2065, m2065(java.lang.String), POLICY_0
 *     X-2065 from @HeaderParam of parameter x
 * GET /r/e2066, m2066(java.lang.String), POLICY_0
 *     X-2066 from @HeaderParam of parameter x
 * GET /r/e2067, m2067(java.lang.String), POLICY_0
 *     X-2067 from @HeaderParam of parameter x
 * GET /r/e2068, m2068(java.lang.String), POLICY_0
 *     X-2068 from @HeaderParam of parameter x
 * GET /r/e2069, m2069(java.lang.String), POLICY_0
 *     X-2069 from @HeaderParam of parameter x
 * GET /r/e207, m207(java.lang.String), POLICY_0
 *     X-207 from @HeaderParam of parameter x
 * GET /r/e2070, m2070(java.lang.String), POLICY_0
 *     X-2070 from @HeaderParam of parameter x
 * GET /r/e2071, m2071(java.lang.String), POLICY_0
 *     X-2071 from @HeaderParam of parameter x
 * GET /r/e2072, m2072(java.lang.String), POLICY_0
 *     X-2072 from @HeaderParam of parameter x
 * GET /r/e2073, m2073(java.lang.String), POLICY_0
 *     X-2073 from @HeaderParam of parameter x
 * GET /r/e2074, m2074(java.lang.String), POLICY_0
 *     X-2074 from @HeaderParam of parameter x
 * GET /r/e2075, m2075(java.lang.String), POLICY_0
 *     X-2075 from @HeaderParam of parameter x
 * GET /r/e2076, m2076(java.lang.String), POLICY_0
 *     X-2076 from @HeaderParam of parameter x
 * GET /r/e2077, m2077(java.lang.String), POLICY_0
 *     X-2077 from @HeaderParam of parameter x
 * GET /r/e2078, m2078(java.lang.String), POLICY_0
 *     X-2078 from @HeaderParam of parameter x
 * GET /r/e2079, m2079(java.lang.String), POLICY_0
 *     X-2079 from @HeaderParam of parameter x
 * GET /r/e208, m208(java.lang.String), POLICY_0
 *     X-208 from @HeaderParam of parameter x
 * GET /r/e2080, m2080(java.lang.String), POLICY_0
 *     X-2080 from @HeaderParam of parameter x
 * GET /r/e2081, m2081(java.lang.String), POLICY_0
 *     X-2081 from @HeaderParam of parameter x
 * GET /r/e2082, m2082(java.lang.String), POLICY_0
 *     X-2082 from @HeaderParam of parameter x
 * GET /r/e2083, m2083(java.lang.String), POLICY_0
 *     X-2083 from @HeaderParam of parameter x
 * GET /r/e2084, m2084(java.lang.String), POLICY_0
 *     X-2084 from @HeaderParam of parameter x
 * GET /r/e2085, m2085(java.lang.String), POLICY_0
 *     X-2085 from @HeaderParam of parameter x
 * GET /r/e2086, m2086(java.lang.String), POLICY_0
 *     X-2086 from @HeaderParam of parameter x
 * GET /r/e2087, m2087(java.lang.String), POLICY_0
 *     X-2087 from @HeaderParam of parameter x
 * GET /r/e2088, m2088(java.lang.String), POLICY_0
 *     X-2088 from @HeaderParam of parameter x
 * GET /r/e2089, m2089(java.lang.String), POLICY_0
 *     X-2089 from @HeaderParam of parameter x
 * GET /r/e209, m209(java.lang.String), POLICY_0
 *     X-209 from @HeaderParam of parameter x
 * GET /r/e2090, m2090(java.lang.String), POLICY_0
 *     X-2090 from @HeaderParam of parameter x
 * GET /r/e2091, m2091(java.lang.String), POLICY_0
 *     X-2091 from @HeaderParam of parameter x
 * GET /r/e2092, m2092(java.lang.String), POLICY_0
 *     X-2092 from @HeaderParam of parameter x
 * GET /r/e2093, m2093(java.lang.String), POLICY_0
 *     X-2093 from @HeaderParam of parameter x
 * GET /r/e2094, m2094(java.lang.String), POLICY_0
 *     X-2094 from @HeaderParam of parameter x
 * GET /r/e2095, m2095(java.lang.String), POLICY_0
 *     X-2095 from @HeaderParam of parameter x
 * GET /r/e2096, m2096(java.lang.String), POLICY_0
 *     X-2096 from @HeaderParam of parameter x
 * GET /r/e2097, m2097(java.lang.String), POLICY_0
 *     X-2097 from @HeaderParam of parameter x
 * GET /r/e2098, m2098(java.lang.String), POLICY_0
 *     X-2098 from @HeaderParam of parameter x
 * GET /r/e2099, m2099(java.lang.String), POLICY_0
 *     X-2099 from @HeaderParam of parameter x
 * GET /r/e21, m21(java.lang.String), POLICY_0
 *     X-21 from @HeaderParam of parameter x
 * GET /r/e210, m210(java.lang.String), POLICY_0
 *     X-210 from @HeaderParam of parameter x
 * GET /r/e2100, m2100(java.lang.String), POLICY_0
 *     X-2100 from @HeaderParam of parameter x
 * GET /r/e2101, m2101(java.lang.String), POLICY_0
 *     X-2101 from @HeaderParam of parameter x
 * GET /r/e2102, m2102(java.lang.String), POLICY_0
 *     X-2102 from @HeaderParam of parameter x
 * GET /r/e2103, m2103(java.lang.String), POLICY_0
 *     X-2103 from @HeaderParam of parameter x
 * GET /r/e2104, m2104(java.lang.String), POLICY_0
 *     X-2104 from @HeaderParam of parameter x
 * GET /r/e2105, m2105(java.lang.String), POLICY_0
 *     X-2105 from @HeaderParam of parameter x
 * GET /r/e2106, m2106(java.lang.String), POLICY_0
 *     X-2106 from @HeaderParam of parameter x
 * GET /r/e2107, m2107(java.lang.String), POLICY_0
 *     X-2107 from @HeaderParam of parameter x
 * GET /r/e2108, m2108(java.lang.String), POLICY_0
 *     X-2108 from @HeaderParam of parameter x
 * GET /r/e2109, m2109(java.lang.String), POLICY_0
 *     X-2109 from @HeaderParam of parameter x
 * GET /r/e211, m211(java.lang.String), POLICY_0
 *     X-211 from @HeaderParam of parameter x
 * GET /r/e2110, m2110(java.lang.String), POLICY_0
 *     X-2110 from @HeaderParam of parameter x
 * GET /r/e2111, m2111(java.lang.String), POLICY_0
 *     X-2111 from @HeaderParam of parameter x
 * GET /r/e2112, m2112(java.lang.String), POLICY_0
 *     X-2112 from @HeaderParam of parameter x
 * GET /r/e2113, m2113(java.lang.String), POLICY_0
 *     X-2113 from @HeaderParam of parameter x
 * GET /r/e2114, m2114(java.lang.String), POLICY_0
 *     X-2114 from @HeaderParam of parameter x
 * GET /r/e2115, m2115(java.lang.String), POLICY_0
 *     X-2115 from @HeaderParam of parameter x
 * GET /r/e2116, m2116(java.lang.String), POLICY_0
 *     X-2116 from @HeaderParam of parameter x
 * GET /r/e2117, m2117(java.lang.String), POLICY_0
 *     X-2117 from @HeaderParam of parameter x
 * GET /r/e2118, m2118(java.lang.String), POLICY_0
 *     X-2118 from @HeaderParam of parameter x
 * GET /r/e2119, m2119(java.lang.String), POLICY_0
 *     X-2119 from @HeaderParam of parameter x
 * GET /r/e212, m212(java.lang.String), POLICY_0
 *     X-212 from @HeaderParam of parameter x
 * GET /r/e2120, m2120(java.lang.String), POLICY_0
 *     X-2120 from @HeaderParam of parameter x
 * GET /r/e2121, m2121(java.lang.String), POLICY_0
 *     X-2121 from @HeaderParam of parameter x
 * GET /r/e2122, m2122(java.lang.String), POLICY_0
 *     X-2122 from @HeaderParam of parameter x
 * GET /r/e2123, m2123(java.lang.String), POLICY_0
 *     X-2123 from @HeaderParam of parameter x
 * GET /r/e2124, m2124(java.lang.String), POLICY_0
 *     X-2124 from @HeaderParam of parameter x
 * GET /r/e2125, m2125(java.lang.String), POLICY_0
 *     X-2125 from @HeaderParam of parameter x
 * GET /r/e2126, m2126(java.lang.String), POLICY_0
 *     X-2126 from @HeaderParam of parameter x
 * GET /r/e2127, m2127(java.lang.String), POLICY_0
 *     X-2127 from @HeaderParam of parameter x
 * GET /r/e2128, m2128(java.lang.String), POLICY_0
 *     X-2128 from @HeaderParam of parameter x
 * GET /r/e2129, m2129(java.lang.String), POLICY_0
 *     X-2129 from @HeaderParam of parameter x
 * GET /r/e213, m213(java.lang.String), POLICY_0
 *     X-213 from @HeaderParam of parameter x
 * GET /r/e2130, m2130(java.lang.String), POLICY_0
 *     X-2130 from @HeaderParam of parameter x
 * GET /r/e2131, m2131(java.lang.String), POLICY_0
 *     X-2131 from @HeaderParam of parameter x
 * GET /r/e2132, m2132(java.lang.String), POLICY_0
 *     X-2132 from @HeaderParam of parameter x
 * GET /r/e2133, m2133(java.lang.String), POLICY_0
 *     X-2133 from @HeaderParam of parameter x
 * GET /r/e2134, m2134(java.lang.String), POLICY_0
 *     X-2134 from @HeaderParam of parameter x
 * GET /r/e2135, m2135(java.lang.String), POLICY_0
 *     X-2135 from @HeaderParam of parameter x
 * GET /r/e2136, m2136(java.lang.String), POLICY_0
 *     X-2136 from @HeaderParam of parameter x
 * GET /r/e2137, m2137(java.lang.String), POLICY_0
 *     X-2137 from @HeaderParam of parameter x
 * GET /r/e2138, m2138(java.lang.String), POLICY_0
 *     X-2138 from @HeaderParam of parameter x
 * GET /r/e2139, m2139(java.lang.String), POLICY_0
 *     X-2139 from @HeaderParam of parameter x
 * GET /r/e214, m214(java.lang.String), POLICY_0
 *     X-214 from @HeaderParam of parameter x
 * GET /r/e2140, m2140(java.lang.String), POLICY_0
 *     X-2140 from @HeaderParam of parameter x
 * GET /r/e2141, m2141(java.lang.String), POLICY_0
 *     X-2141 from @HeaderParam of parameter x
 * GET /r/e2142, m2142(java.lang.String), POLICY_0
 *     X-2142 from @HeaderParam of parameter x
 * GET /r/e2143, m2143(java.lang.String), POLICY_0
 *     X-2143 from @HeaderParam of parameter x
 * GET /r/e2144, m2144(java.lang.String), POLICY_0
 *     X-2144 from @HeaderParam of parameter x
 * GET /r/e2145, m2145(java.lang.String), POLICY_0
 *     X-2145 from @HeaderParam of parameter x
 * GET /r/e2146, m2146(java.lang.String), POLICY_0
 *     X-2146 from @HeaderParam of parameter x
 * GET /r/e2147, m2147(java.lang.String), POLICY_0
 *     X-2147 from @HeaderParam of parameter x
 * GET /r/e2148, m2148(java.lang.String), POLICY_0
 *     X-2148 from @HeaderParam of parameter x
 * GET /r/e2149, m2149(java.lang.String), POLICY_0
 *     X-2149 from @HeaderParam of parameter x
 * GET /r/e215, m215(java.lang.String), POLICY_0
 *     X-215 from @HeaderParam of parameter x
 * GET /r/e2150, m2150(java.lang.String), POLICY_0
 *     X-2150 from @HeaderParam of parameter x
 * GET /r/e2151, m2151(java.lang.String), POLICY_0
 *     X-2151 from @HeaderParam of parameter x
 * GET /r/e2152, m2152(java.lang.String), POLICY_0
 *     X-2152 from @HeaderParam of parameter x
 * GET /r/e2153, m2153(java.lang.String), POLICY_0
 *     X-2153 from @HeaderParam of parameter x
 * GET /r/e2154, m2154(java.lang.String), POLICY_0
 *     X-2154 from @HeaderParam of parameter x
 * GET /r/e2155, m2155(java.lang.String), POLICY_0
 *     X-2155 from @HeaderParam of parameter x
 * GET /r/e2156, m2156(java.lang.String), POLICY_0
 *     X-2156 from @HeaderParam of parameter x
 * GET /r/e2157, m2157(java.lang.String), POLICY_0
 *     X-2157 from @HeaderParam of parameter x
 * GET /r/e2158, m2158(java.lang.String), POLICY_0
 *     X-2158 from @HeaderParam of parameter x
 * GET /r/e2159, m2159(java.lang.String), POLICY_0
 *     X-2159 from @HeaderParam of parameter x
 * GET /r/e216, m216(java.lang.String), POLICY_0
 *     X-216 from @HeaderParam of parameter x
 * GET /r/e2160, m2160(java.lang.String), POLICY_0
 *     X-2160 from @HeaderParam of parameter x
 * GET /r/e2161, m2161(java.lang.String), POLICY_0
 *     X-2161 from @HeaderParam of parameter x
 * GET /r/e2162, m2162(java.lang.String), POLICY_0
 *     X-2162 from @HeaderParam of parameter x
 * GET /r/e2163, m2163(java.lang.String), POLICY_0
 *     X-2163 from @HeaderParam of parameter x
 * GET /r/e2164, m2164(java.lang.String), POLICY_0
 *     X-2164 from @HeaderParam of parameter x
 * GET /r/e2165, m2165(java.lang.String), POLICY_0
 *     X-2165 from @HeaderParam of parameter x
 * GET /r/e2166, m2166(java.lang.String), POLICY_0
 *     X-2166 from @HeaderParam of parameter x
 * GET /r/e2167, m2167(java.lang.String), POLICY_0
 *     X-2167 from @HeaderParam of parameter x
 * GET /r/e2168, m2168(java.lang.String), POLICY_0
 *     X-2168 from @HeaderParam of parameter x
 * GET /r/e2169, m2169(java.lang.String), POLICY_0
 *     X-2169 from @HeaderParam of parameter x
 * GET /r/e217, m217(java.lang.String), POLICY_0
 *     X-217 from @HeaderParam of parameter x
 * GET /r/e2170, m2170(java.lang.String), POLICY_0
 *     X-2170 from @HeaderParam of parameter x
 * GET /r/e2171, m2171(java.lang.String), POLICY_0
 *     X-2171 from @HeaderParam of parameter x
 * GET /r/e2172, m2172(java.lang.String), POLICY_0
 *     X-2172 from @HeaderParam of parameter x
 * GET /r/e2173, m2173(java.lang.String), POLICY_0
 *     X-2173 from @HeaderParam of parameter x
 * GET /r/e2174, m2174(java.lang.String), POLICY_0
 *     X-2174 from @HeaderParam of parameter x
 * GET /r/e2175, m2175(java.lang.String), POLICY_0
 *     X-2175 from @HeaderParam of parameter x
 * GET /r/e2176, m2176(java.lang.String), POLICY_0
 *     X-2176 from @HeaderParam of parameter x
 * GET /r/e2177, m2177(java.lang.String), POLICY_0
 *     X-2177 from @HeaderParam of parameter x
 * GET /r/e2178, m2178(java.lang.String), POLICY_0
 *     X-2178 from @HeaderParam of parameter x
 * GET /r/e2179, m2179(java.lang.String), POLICY_0
 *     X-2179 from @HeaderParam of parameter x
 * GET /r/e218, m218(java.lang.String), POLICY_0
 *     X-218 from @HeaderParam of parameter x
 * GET /r/e2180, m2180(java.lang.String), POLICY_0
 *     X-2180 from @HeaderParam of parameter x
 * GET /r/e2181, m2181(java.lang.String), POLICY_0
 *     X-2181 from @HeaderParam of parameter x
 * GET /r/e2182, m2182(java.lang.String), POLICY_0
 *     X-2182 from @HeaderParam of parameter x
 * GET /r/e2183, m2183(java.lang.String), POLICY_0
 *     X-2183 from @HeaderParam of parameter x
 * GET /r/e2184, m2184(java.lang.String), POLICY_0
 *     X-2184 from @HeaderParam of parameter x
 * GET /r/e2185, m2185(java.lang.String), POLICY_0
 *     X-2185 from @HeaderParam of parameter x
 * GET /r/e2186, m2186(java.lang.String), POLICY_0
 *     X-2186 from @HeaderParam of parameter x
 * GET /r/e2187, m2187(java.lang.String), POLICY_0
 *     X-2187 from @HeaderParam of parameter x
 * GET /r/e2188, m2188(java.lang.String), POLICY_0
 *     X-2188 from @HeaderParam of parameter x
 * GET /r/e2189, m2189(java.lang.String), POLICY_0
 *     X-2189 from @HeaderParam of parameter x
 * GET /r/e219, m219(java.lang.String), POLICY_0
 *     X-219 from @HeaderParam of parameter x
 * GET /r/e2190, m2190(java.lang.String), POLICY_0
 *     X-2190 from @HeaderParam of parameter x
 * GET /r/e2191, m2191(java.lang.String), POLICY_0
 *     X-2191 from @HeaderParam of parameter x
 * GET /r/e2192, m2192(java.lang.String), POLICY_0
 *     X-2192 from @HeaderParam of parameter x
 * GET /r/e2193, m2193(java.lang.String), POLICY_0
 *     X-2193 from @HeaderParam of parameter x
 * GET /r/e2194, m2194(java.lang.String), POLICY_0
 *     X-2194 from @HeaderParam of parameter x
 * GET /r/e2195, m2195(java.lang.String), POLICY_0
 *     X-2195 from @HeaderParam of parameter x
 * GET /r/e2196, m2196(java.lang.String), POLICY_0
 *     X-2196 from @HeaderParam of parameter x
 * GET /r/e2197, m2197(java.lang.String), POLICY_0
 *     X-2197 from @HeaderParam of parameter x
 * GET /r/e2198, m2198(java.lang.String), POLICY_0
 *     X-2198 from @HeaderParam of parameter x
 * GET /r/e2199, m2199(java.lang.String), POLICY_0
 *     X-2199 from @HeaderParam of parameter x
 * GET /r/e22, m22(java.lang.String), POLICY_0
 *     X-22 from @HeaderParam of parameter x
 * GET /r/e220, m220(java.lang.String), POLICY_0
 *     X-220 from @HeaderParam of parameter x
 * GET /r/e2200, m2200(java.lang.String), POLICY_0
 *     X-2200 from @HeaderParam of parameter x
 * GET /r/e2201, m2201(java.lang.String), POLICY_0
 *     X-2201 from @HeaderParam of parameter x
 * GET /r/e2202, m2202(java.lang.String), POLICY_0
 *     X-2202 from @HeaderParam of parameter x
 * GET /r/e2203, m2203(java.lang.String), POLICY_0
 *     X-2203 from @HeaderParam of parameter x
 * GET /r/e2204, m2204(java.lang.String), POLICY_0
 *     X-2204 from @HeaderParam of parameter x
 * GET /r/e2205, m2205(java.lang.String), POLICY_0
 *     X-2205 from @HeaderParam of parameter x
 * GET /r/e2206, m2206(java.lang.String), POLICY_0
 *     X-2206 from @HeaderParam of parameter x
 * GET /r/e2207, m2207(java.lang.String), POLICY_0
 *     X-2207 from @HeaderParam of parameter x
 * GET /r/e2208, m2208(java.lang.String), POLICY_0
 *     X-2208 from @HeaderParam of parameter x
 * GET /r/e2209, m2209(java.lang.String), POLICY_0
 *     X-2209 from @HeaderParam of parameter x
 * GET /r/e221, m221(java.lang.String), POLICY_0
 *     X-221 from @HeaderParam of parameter x
 * GET /r/e2210, m2210(java.lang.String), POLICY_0
 *     X-2210 from @HeaderParam of parameter x
 * GET /r/e2211, m2211(java.lang.String), POLICY_0
 *     X-2211 from @HeaderParam of parameter x
 * GET /r/e2212, m2212(java.lang.String), POLICY_0
 *     X-2212 from @HeaderParam of parameter x
 * GET /r/e2213, m2213(java.lang.String), POLICY_0
 *     X-2213 from @HeaderParam of parameter x
 * GET /r/e2214, m2214(java.lang.String), POLICY_0
 *     X-2214 from @HeaderParam of parameter x
 * GET /r/e2215, m2215(java.lang.String), POLICY_0
 *     X-2215 from @HeaderParam of parameter x
 * GET /r/e2216, m2216(java.lang.String), POLICY_0
 *     X-2216 from @HeaderParam of parameter x
 * GET /r/e2217, m2217(java.lang.String), POLICY_0
 *     X-2217 from @HeaderParam of parameter x
 * GET /r/e2218, m2218(java.lang.String), POLICY_0
 *     X-2218 from @HeaderParam of parameter x
 * GET /r/e2219, m2219(java.lang.String), POLICY_0
 *     X-2219 from @HeaderParam of parameter x
 * GET /r/e222, m222(java.lang.String), POLICY_0
 *     X-222 from @HeaderParam of parameter x
 * GET /r/e2220, m2220(java.lang.String), POLICY_0
 *     X-2220 from @HeaderParam of parameter x
 * GET /r/e2221, m2221(java.lang.String), POLICY_0
 *     X-2221 from @HeaderParam of parameter x
 * GET /r/e2222, m2222(java.lang.String), POLICY_0
 *     X-2222 from @HeaderParam of parameter x
 * GET /r/e2223, m2223(java.lang.String), POLICY_0
 *     X-2223 from @HeaderParam of parameter x
 * GET /r/e2224, m2224(java.lang.String), POLICY_0
 *     X-2224 from @HeaderParam of parameter x
 * GET /r/e2225, m2225(java.lang.String), POLICY_0
 *     X-2225 from @HeaderParam of parameter x
 * GET /r/e2226, m2226(java.lang.String), POLICY_0
 *     X-2226 from @HeaderParam of parameter x
 * GET /r/e2227, m2227(java.lang.String), POLICY_0
 *     X-2227 from @HeaderParam of parameter x
 * GET /r/e2228, m2228(java.lang.String), POLICY_0
 *     X-2228 from @HeaderParam of parameter x
 * GET /r/e2229, m2229(java.lang.String), POLICY_0
 *     X-2229 from @HeaderParam of parameter x
 * GET /r/e223, m223(java.lang.String), POLICY_0
 *     X-223 from @HeaderParam of parameter x
 * GET /r/e2230, m2230(java.lang.String), POLICY_0
 *     X-2230 from @HeaderParam of parameter x
 * GET /r/e2231, m2231(java.lang.String), POLICY_0
 *     X-2231 from @HeaderParam of parameter x
 * GET /r/e2232, m2232(java.lang.String), POLICY_0
 *     X-2232 from @HeaderParam of parameter x
 * GET /r/e2233, m2233(java.lang.String), POLICY_0
 *     X-2233 from @HeaderParam of parameter x
 * GET /r/e2234, m2234(java.lang.String), POLICY_0
 *     X-2234 from @HeaderParam of parameter x
 * GET /r/e2235, m2235(java.lang.String), POLICY_0
 *     X-2235 from @HeaderParam of parameter x
 * GET /r/e2236, m2236(java.lang.String), POLICY_0
 *     X-2236 from @HeaderParam of parameter x
 * GET /r/e2237, m2237(java.lang.String), POLICY_0
 *     X-2237 from @HeaderParam of parameter x
 * GET /r/e2238, m2238(java.lang.String), POLICY_0
 *     X-2238 from @HeaderParam of parameter x
 * GET /r/e2239, m2239(java.lang.String), POLICY_0
 *     X-2239 from @HeaderParam of parameter x
 * GET /r/e224, m224(java.lang.String), POLICY_0
 *     X-224 from @HeaderParam of parameter x
 * GET /r/e2240, m2240(java.lang.String), POLICY_0
 *     X-2240 from @HeaderParam of parameter x
 * GET /r/e2241, m2241(java.lang.String), POLICY_0
 *     X-2241 from @HeaderParam of parameter x
 * GET /r/e2242, m2242(java.lang.String), POLICY_0
 *     X-2242 from @HeaderParam of parameter x
 * GET /r/e2243, m2243(java.lang.String), POLICY_0
 *     X-2243 from @HeaderParam of parameter x
 * GET /r/e2244, m2244(java.lang.String), POLICY_0
 *     X-2244 from @HeaderParam of parameter x
 * GET /r/e2245, m2245(java.lang.String), POLICY_0
 *     X-2245 from @HeaderParam of parameter x
 * GET /r/e2246, m2246(java.lang.String), POLICY_0
 *     X-2246 from @HeaderParam of parameter x
 * GET /r/e2247, m2247(java.lang.String), POLICY_0
 *     X-2247 from @HeaderParam of parameter x
 * GET /r/e2248, m2248(java.lang.String), POLICY_0
 *     X-2248 from @HeaderParam of parameter x
 * GET /r/e2249, m2249(java.lang.String), POLICY_0
 *     X-2249 from @HeaderParam of parameter x
 * GET /r/e225, m225(java.lang.String), POLICY_0
 *     X-225 from @HeaderParam of parameter x
 * GET /r/e2250, m2250(java.lang.String), POLICY_0
 *     X-2250 from @HeaderParam of parameter x
 * GET /r/e2251, m2251(java.lang.String), POLICY_0
 *     X-2251 from @HeaderParam of parameter x
 * GET /r/e2252, m2252(java.lang.String), POLICY_0
 *     X-2252 from @HeaderParam of parameter x
 * GET /r/e2253, m2253(java.lang.String), POLICY_0
 *     X-2253 from @HeaderParam of parameter x
 * GET /r/e2254, m2254(java.lang.String), POLICY_0
 *     X-2254 from @HeaderParam of parameter x
 * GET /r/e2255, m2255(java.lang.String), POLICY_0
 *     X-2255 from @HeaderParam of parameter x
 * GET /r/e2256, m2256(java.lang.String), POLICY_0
 *     X-2256 from @HeaderParam of parameter x
 * GET /r/e2257, m2257(java.lang.String), POLICY_0
 *     X-2257 from @HeaderParam of parameter x
 * GET /r/e2258, m2258(java.lang.String), POLICY_0
 *     X-2258 from @HeaderParam of parameter x
 * GET /r/e2259, m2259(java.lang.String), POLICY_0
 *     X-2259 from @HeaderParam of parameter x
 * GET /r/e226, m226(java.lang.String), POLICY_0
 *     X-226 from @HeaderParam of parameter x
 * GET /r/e2260, m2260(java.lang.String), POLICY_0
 *     X-2260 from @HeaderParam of parameter x
 * GET /r/e2261, m2261(java.lang.String), POLICY_0
 *     X-2261 from @HeaderParam of parameter x
 * GET /r/e2262, m2262(java.lang.String), POLICY_0
 *     X-2262 from @HeaderParam of parameter x
 * GET /r/e2263, m2263(java.lang.String), POLICY_0
 *     X-2263 from @HeaderParam of parameter x
 * GET /r/e2264, m2264(java.lang.String), POLICY_0
 *     X-2264 from @HeaderParam of parameter x
 * GET /r/e2265, m2265(java.lang.String), POLICY_0
 *     X-2265 from @HeaderParam of parameter x
 * GET /r/e2266, m2266(java.lang.String), POLICY_0
 *     X-2266 from @HeaderParam of parameter x
 * GET /r/e2267, m2267(java.lang.String), POLICY_0
 *     X-2267 from @HeaderParam of parameter x
 * GET /r/e2268, m2268(java.lang.String), POLICY_0
 *     X-2268 from @HeaderParam of parameter x
 * GET /r/e2269, m2269(java.lang.String), POLICY_0
 *     X-2269 from @HeaderParam of parameter x
 * GET /r/e227, m227(java.lang.String), POLICY_0
 *     X-227 from @HeaderParam of parameter x
 * GET /r/e2270, m2270(java.lang.String), POLICY_0
 *     X-2270 from @HeaderParam of parameter x
 * GET /r/e2271, m2271(java.lang.String), POLICY_0
 *     X-2271 from @HeaderParam of parameter x
 * GET /r/e2272, m2272(java.lang.String), POLICY_0
 *     X-2272 from @HeaderParam of parameter x
 * GET /r/e2273, m2273(java.lang.String), POLICY_0
 *     X-2273 from @HeaderParam of parameter x
 * GET /r/e2274, m2274(java.lang.String), POLICY_0
 *     X-2274 from @HeaderParam of parameter x
 * GET /r/e2275, m2275(java.lang.String), POLICY_0
 *     X-2275 from @HeaderParam of parameter x
 * GET /r/e2276, m2276(java.lang.String), POLICY_0
 *     X-2276 from @HeaderParam of parameter x
 * GET /r/e2277, m2277(java.lang.String), POLICY_0
 *     X-2277 from @HeaderParam of parameter x
 * GET /r/e2278, m2278(java.lang.String), POLICY_0
 *     X-2278 from @HeaderParam of parameter x
 * GET /r/e2279, m2279(java.lang.String), POLICY_0
 *     X-2279 from @HeaderParam of parameter x
 * GET /r/e228, m228(java.lang.String), POLICY_0
 *     X-228 from @HeaderParam of parameter x
 * GET /r/e2280, m2280(java.lang.String), POLICY_0
 *     X-2280 from @HeaderParam of parameter x
 * GET /r/e2281, m2281(java.lang.String), POLICY_0
 *     X-2281 from @HeaderParam of parameter x
 * GET /r/e2282, m2282(java.lang.String), POLICY_0
 *     X-2282 from @HeaderParam of parameter x
 * GET /r/e2283, m2283(java.lang.String), POLICY_0
 *     X-2283 from @HeaderParam of parameter x
 * GET /r/e2284, m2284(java.lang.String), POLICY_0
 *     X-2284 from @HeaderParam of parameter x
 * GET /r/e2285, m2285(java.lang.String), POLICY_0
 *     X-2285 from @HeaderParam of parameter x
 * GET /r/e2286, m2286(java.lang.String), POLICY_0
 *     X-2286 from @HeaderParam of parameter x
 * GET /r/e2287, m2287(java.lang.String), POLICY_0
 *     X-2287 from @HeaderParam of parameter x
 * GET /r/e2288, m2288(java.lang.String), POLICY_0
 *     X-2288 from @HeaderParam of parameter x
 * GET /r/e2289, m2289(java.lang.String), POLICY_0
 *     X-2289 from @HeaderParam of parameter x
 * GET /r/e229, m229(java.lang.String), POLICY_0
 *     X-229 from @HeaderParam of parameter x
 * GET /r/e2290, m2290(java.lang.String), POLICY_0
 *     X-2290 from @HeaderParam of parameter x
 * GET /r/e2291, m2291(java.lang.String), POLICY_0
 *     X-2291 from @HeaderParam of parameter x
 * GET /r/e2292, m2292(java.lang.String), POLICY_0
 *     X-2292 from @HeaderParam of parameter x
 * GET /r/e2293, m2293(java.lang.String), POLICY_0
 *     X-2293 from @HeaderParam of parameter x
 * GET /r/e2294, m2294(java.lang.String), POLICY_0
 *     X-2294 from @HeaderParam of parameter x
 * GET /r/e2295, m2295(java.lang.String), POLICY_0
 *     X-2295 from @HeaderParam of parameter x
 * GET /r/e2296, m2296(java.lang.String), POLICY_0
 *     X-2296 from @HeaderParam of parameter x
 * GET /r/e2297, m2297(java.lang.String), POLICY_0
 *     X-2297 from @HeaderParam of parameter x
 * GET /r/e2298, m2298(java.lang.String), POLICY_0
 *     X-2298 from @HeaderParam of parameter x
 * GET /r/e2299, m2299(java.lang.String), POLICY_0
 *     X-2299 from @HeaderParam of parameter x
 * GET /r/e23, m23(java.lang.String), POLICY_0
 *     X-23 from @HeaderParam of parameter x
 * GET /r/e230, m230(java.lang.String), POLICY_0
 *     X-230 from @HeaderParam of parameter x
 * GET /r/e2300, m2300(java.lang.String), POLICY_0
 *     X-2300 from @HeaderParam of parameter x
 * GET /r/e2301, m2301(java.lang.String), POLICY_0
 *     X-2301 from @HeaderParam of parameter x
 * GET /r/e2302, m2302(java.lang.String), POLICY_0
 *     X-2302 from @HeaderParam of parameter x
 * GET /r/e2303, m2303(java.lang.String), POLICY_0
 *     X-2303 from @HeaderParam of parameter x
 * GET /r/e2304, m2304(java.lang.String), POLICY_0
 *     X-2304 from @HeaderParam of parameter x
 * GET /r/e2305, m2305(java.lang.String), POLICY_0
 *     X-2305 from @HeaderParam of parameter x
 * GET /r/e2306, m2306(java.lang.String), POLICY_0
 *     X-2306 from @HeaderParam of parameter x
 * GET /r/e2307, m2307(java.lang.String), POLICY_0
 *     X-2307 from @HeaderParam of parameter x
 * GET /r/e2308, m2308(java.lang.String), POLICY_0
 *     X-2308 from @HeaderParam of parameter x
 * GET /r/e2309, m2309(java.lang.String), POLICY_0
 *     X-2309 from @HeaderParam of parameter x
 * GET /r/e231, m231(java.lang.String), POLICY_0
 *     X-231 from @HeaderParam of parameter x
 * GET /r/e2310, m2310(java.lang.String), POLICY_0
 *     X-2310 from @HeaderParam of parameter x
 * GET /r/e2311, m2311(java.lang.String), POLICY_0
 *     X-2311 from @HeaderParam of parameter x
 * GET /r/e2312, m2312(java.lang.String), POLICY_0
 *     X-2312 from @HeaderParam of parameter x
 * GET /r/e2313, m2313(java.lang.String), POLICY_0
 *     X-2313 from @HeaderParam of parameter x
 * GET /r/e2314, m2314(java.lang.String), POLICY_0
 *     X-2314 from @HeaderParam of parameter x
 * GET /r/e2315, m2315(java.lang.String), POLICY_0
 *     X-2315 from @HeaderParam of parameter x
 * GET /r/e2316, m2316(java.lang.String), POLICY_0
 *     X-2316 from @HeaderParam of parameter x
 * GET /r/e2317, m2317(java.lang.String), POLICY_0
 *     X-2317 from @HeaderParam of parameter x
 * GET /r/e2318, m2318(java.lang.String), POLICY_0
 *     X-2318 from @HeaderParam of parameter x
 * GET /r/e2319, m2319(java.lang.String), POLICY_0
 *     X-2319 from @HeaderParam of parameter x
 * GET /r/e232, m232(java.lang.String), POLICY_0
 *     X-232 from @HeaderParam of parameter x
 * GET /r/e2320, m2320(java.lang.String), POLICY_0
 *     X-2320 from @HeaderParam of parameter x
 * GET /r/e2321, m2321(java.lang.String), POLICY_0
 *     X-2321 from @HeaderParam of parameter x
 * GET /r/e2322, m2322(java.lang.String), POLICY_0
 *     X-2322 from @HeaderParam of parameter x
 * GET /r/e2323, m2323(java.lang.String), POLICY_0
 *     X-2323 from @HeaderParam of parameter x
 * GET /r/e2324, m2324(java.lang.String), POLICY_0
 *     X-2324 from @HeaderParam of parameter x
 * GET /r/e2325, m2325(java.lang.String), POLICY_0
 *     X-2325 from @HeaderParam of parameter x
 * GET /r/e2326, m2326(java.lang.String), POLICY_0
 *     X-2326 from @HeaderParam of parameter x
 * GET /r/e2327, m2327(java.lang.String), POLICY_0
 *     X-2327 from @HeaderParam of parameter x
 * GET /r/e2328, m2328(java.lang.String), POLICY_0
 *     X-2328 from @HeaderParam of parameter x
 * GET /r/e2329, m2329(java.lang.String), POLICY_0
 *     X-2329 from @HeaderParam of parameter x
 * GET /r/e233, m233(java.lang.String), POLICY_0
 *     X-233 from @HeaderParam of parameter x
 * GET /r/e2330, m2330(java.lang.String), POLICY_0
 *     X-2330 from @HeaderParam of parameter x
 * GET /r/e2331, m2331(java.lang.String), POLICY_0
 *     X-2331 from @HeaderParam of parameter x
 * GET /r/e2332, m2332(java.lang.String), POLICY_0
 *     X-2332 from @HeaderParam of parameter x
 * GET /r/e2333, m2333(java.lang.String), POLICY_0
 *     X-2333 from @HeaderParam of parameter x
 * GET /r/e2334, m2334(java.lang.String), POLICY_0
 *     X-2334 from @HeaderParam of parameter x
 * GET /r/e2335, m2335(java.lang.String), POLICY_0
 *     X-2335 from @HeaderParam of parameter x
 * GET /r/e2336, m2336(java.lang.String), POLICY_0
 *     X-2336 from @HeaderParam of parameter x
 * GET /r/e2337, m2337(java.lang.String), POLICY_0
 *     X-2337 from @HeaderParam of parameter x
 * GET /r/e2338, m2338(java.lang.String), POLICY_0
 *     X-2338 from @HeaderParam of parameter x
 * GET /r/e2339, m2339(java.lang.String), POLICY_0
 *     X-2339 from @HeaderParam of parameter x
 * GET /r/e234, m234(java.lang.String), POLICY_0
 *     X-234 from @HeaderParam of parameter x
 * GET /r/e2340, m2340(java.lang.String), POLICY_0
 *     X-2340 from @HeaderParam of parameter x
 * GET /r/e2341, m2341(java.lang.String), POLICY_0
 *     X-2341 from @HeaderParam of parameter x
 * GET /r/e2342, m2342(java.lang.String), POLICY_0
 *     X-2342 from @HeaderParam of parameter x
 * GET /r/e2343, m2343(java.lang.String), POLICY_0
 *     X-2343 from @HeaderParam of parameter x
 * GET /r/e2344, m2344(java.lang.String), POLICY_0
 *     X-2344 from @HeaderParam of parameter x
 * GET /r/e2345, m2345(java.lang.String), POLICY_0
 *     X-2345 from @HeaderParam of parameter x
 * GET /r/e2346, m2346(java.lang.String), POLICY_0
 *     X-2346 from @HeaderParam of parameter x
 * GET /r/e2347, m2347(java.lang.String), POLICY_0
 *     X-2347 from @HeaderParam of parameter x
 * GET /r/e2348, m2348(java.lang.String), POLICY_0
 *     X-2348 from @HeaderParam of parameter x
 * GET /r/e2349, m2349(java.lang.String), POLICY_0
 *     X-2349 from @HeaderParam of parameter x
 * GET /r/e235, m235(java.lang.String), POLICY_0
 *     X-235 from @HeaderParam of parameter x
 * GET /r/e2350, m2350(java.lang.String), POLICY_0
 *     X-2350 from @HeaderParam of parameter x
 * GET /r/e2351, m2351(java.lang.String), POLICY_0
 *     X-2351 from @HeaderParam of parameter x
 * GET /r/e2352, m2352(java.lang.String), POLICY_0
 *     X-2352 from @HeaderParam of parameter x
 * GET /r/e2353, m2353(java.lang.String), POLICY_0
 *     X-2353 from @HeaderParam of parameter x
 * GET /r/e2354, m2354(java.lang.String), POLICY_0
 *     X-2354 from @HeaderParam of parameter x
 * GET /r/e2355, m2355(java.lang.String), POLICY_0
 *     X-2355 from @HeaderParam of parameter x
 * GET /r/e2356, m2356(java.lang.String), POLICY_0
 *     X-2356 from @HeaderParam of parameter x
 * GET /r/e2357, m2357(java.lang.String), POLICY_0
 *     X-2357 from @HeaderParam of parameter x
 * GET /r/e2358, m2358(java.lang.String), POLICY_0
 *     X-2358 from @HeaderParam of parameter x
 * GET /r/e2359, m2359(java.lang.String), POLICY_0
 *     X-2359 from @HeaderParam of parameter x
 * GET /r/e236, m236(java.lang.String), POLICY_0
 *     X-236 from @HeaderParam of parameter x
 * GET /r/e2360, m2360(java.lang.String), POLICY_0
 *     X-2360 from @HeaderParam of parameter x
 * GET /r/e2361, m2361(java.lang.String), POLICY_0
 *     X-2361 from @HeaderParam of parameter x
 * GET /r/e2362, m2362(java.lang.String), POLICY_0
 *     X-2362 from @HeaderParam of parameter x
 * GET /r/e2363, m2363(java.lang.String), POLICY_0
 *     X-2363 from @HeaderParam of parameter x
 * GET /r/e2364, m2364(java.lang.String), POLICY_0
 *     X-2364 from @HeaderParam of parameter x
 * GET /r/e2365, m2365(java.lang.String), POLICY_0
 *     X-2365 from @HeaderParam of parameter x
 * GET /r/e2366, m2366(java.lang.String), POLICY_0
 *     X-2366 from @HeaderParam of parameter x
 * GET /r/e2367, m2367(java.lang.String), POLICY_0
 *     X-2367 from @HeaderParam of parameter x
 * GET /r/e2368, m2368(java.lang.String), POLICY_0
 *     X-2368 from @HeaderParam of parameter x
 * GET /r/e2369, m2369(java.lang.String), POLICY_0
 *     X-2369 from @HeaderParam of parameter x
 * GET /r/e237, m237(java.lang.String), POLICY_0
 *     X-237 from @HeaderParam of parameter x
 * GET /r/e2370, m2370(java.lang.String), POLICY_0
 *     X-2370 from @HeaderParam of parameter x
 * GET /r/e2371, m2371(java.lang.String), POLICY_0
 *     X-2371 from @HeaderParam of parameter x
 * GET /r/e2372, m2372(java.lang.String), POLICY_0
 *     X-2372 from @HeaderParam of parameter x
 * GET /r/e2373, m2373(java.lang.String), POLICY_0
 *     X-2373 from @HeaderParam of parameter x
 * GET /r/e2374, m2374(java.lang.String), POLICY_0
 *     X-2374 from @HeaderParam of parameter x
 * GET /r/e2375, m2375(java.lang.String), POLICY_0
 *     X-2375 from @HeaderParam of parameter x
 * GET /r/e2376, m2376(java.lang.String), POLICY_0
 *     X-2376 from @HeaderParam of parameter x
 * GET /r/e2377, m2377(java.lang.String), POLICY_0
 *     X-2377 from @HeaderParam of parameter x
 * GET /r/e2378, m2378(java.lang.String), POLICY_0
 *     X-2378 from @HeaderParam of parameter x
 * GET /r/e2379, m2379(java.lang.String), POLICY_0
 *     X-2379 from @HeaderParam of parameter x
 * GET /r/e238, m238(java.lang.String), POLICY_0
 *     X-238 from @HeaderParam of parameter x
 * GET /r/e2380, m2380(java.lang.String), POLICY_0
 *     X-2380 from @HeaderParam of parameter x
 * GET /r/e2381, m2381(java.lang.String), POLICY_0
 *     X-2381 from @HeaderParam of parameter x
 * GET /r/e2382, m2382(java.lang.String), POLICY_0
 *     X-2382 from @HeaderParam of parameter x
 * GET /r/e2383, m2383(java.lang.String), POLICY_0
 *     X-2383 from @HeaderParam of parameter x
 * GET /r/e2384, m2384(java.lang.String), POLICY_0
 *     X-2384 from @HeaderParam of parameter x
 * GET /r/e2385, m2385(java.lang.String), POLICY_0
 *     X-2385 from @HeaderParam of parameter x
 * GET /r/e2386, m2386(java.lang.String), POLICY_0
 *     X-2386 from @HeaderParam of parameter x
 * GET /r/e2387, m2387(java.lang.String), POLICY_0
 *     X-2387 from @HeaderParam of parameter x
 * GET /r/e2388, m2388(java.lang.String), POLICY_0
 *     X-2388 from @HeaderParam of parameter x
 * GET /r/e2389, m2389(java.lang.String), POLICY_0
 *     X-2389 from @HeaderParam of parameter x
 * GET /r/e239, m239(java.lang.String), POLICY_0
 *     X-239 from @HeaderParam of parameter x
 * GET /r/e2390, m2390(java.lang.String), POLICY_0
 *     X-2390 from @HeaderParam of parameter x
 * GET /r/e2391, m2391(java.lang.String), POLICY_0
 *     X-2391 from @HeaderParam of parameter x
 * GET /r/e2392, m2392(java.lang.String), POLICY_0
 *     X-2392 from @HeaderParam of parameter x
 * GET /r/e2393, m2393(java.lang.String), POLICY_0
 *     X-2393 from @HeaderParam of parameter x
 * GET /r/e2394, m2394(java.lang.String), POLICY_0
 *     X-2394 from @HeaderParam of parameter x
 * GET /r/e2395, m2395(java.lang.String), POLICY_0
 *     X-2395 from @HeaderParam of parameter x
 * GET /r/e2396, m2396(java.lang.String), POLICY_0
 *     X-2396 from @HeaderParam of parameter x
 * GET /r/e2397, m2397(java.lang.String), POLICY_0
 *     X-2397 from @HeaderParam of parameter x
 * GET /r/e2398, m2398(java.lang.String), POLICY_0
 *     X-2398 from @HeaderParam of parameter x
 * GET /r/e2399, m2399(java.lang.String), POLICY_0
 *     X-2399 from @HeaderParam of parameter x
 * GET /r/e24, m24(java.lang.String), POLICY_0
 *     X-24 from @HeaderParam of parameter x
 * GET /r/e240, m240(java.lang.String), POLICY_0
 *     X-240 from @HeaderParam of parameter x
 * GET /r/e2400, m2400(java.lang.String), POLICY_0
 *     X-2400 from @HeaderParam of parameter x
 * GET /r/e2401, m2401(java.lang.String), POLICY_0
 *     X-2401 from @HeaderParam of parameter x
 * GET /r/e2402, m2402(java.lang.String), POLICY_0
 *     X-2402 from @HeaderParam of parameter x
 * GET /r/e2403, m2403(java.lang.String), POLICY_0
 *     X-2403 from @HeaderParam of parameter x
 * GET /r/e2404, m2404(java.lang.String), POLICY_0
 *     X-2404 from @HeaderParam of parameter x
 * GET /r/e2405, m2405(java.lang.String), POLICY_0
 *     X-2405 from @HeaderParam of parameter x
 * GET /r/e2406, m2406(java.lang.String), POLICY_0
 *     X-2406 from @HeaderParam of parameter x
 * GET /r/e2407, m2407(java.lang.String), POLICY_0
 *     X-2407 from @HeaderParam of parameter x
 * GET /r/e2408, m2408(java.lang.String), POLICY_0
 *     X-2408 from @HeaderParam of parameter x
 * GET /r/e2409, m2409(java.lang.String), POLICY_0
 *     X-2409 from @HeaderParam of parameter x
 * GET /r/e241, m241(java.lang.String), POLICY_0
 *     X-241 from @HeaderParam of parameter x
 * GET /r/e2410, m2410(java.lang.String), POLICY_0
 *     X-2410 from @HeaderParam of parameter x
 * GET /r/e2411, m2411(java.lang.String), POLICY_0
 *     X-2411 from @HeaderParam of parameter x
 * GET /r/e2412, m2412(java.lang.String), POLICY_0
 *     X-2412 from @HeaderParam of parameter x
 * GET /r/e2413, m2413(java.lang.String), POLICY_0
 *     X-2413 from @HeaderParam of parameter x
 * GET /r/e2414, m2414(java.lang.String), POLICY_0
 *     X-2414 from @HeaderParam of parameter x
 * GET /r/e2415, m2415(java.lang.String), POLICY_0
 *     X-2415 from @HeaderParam of parameter x
 * GET /r/e2416, m2416(java.lang.String), POLICY_0
 *     X-2416 from @HeaderParam of parameter x
 * GET /r/e2417, m2417(java.lang.String), POLICY_0
 *     X-2417 from @HeaderParam of parameter x
 * GET /r/e2418, m2418(java.lang.String), POLICY_0
 *     X-2418 from @HeaderParam of parameter x
 * GET /r/e2419, m2419(java.lang.String), POLICY_0
 *     X-2419 from @HeaderParam of parameter x
 * GET /r/e242, m242(java.lang.String), POLICY_0
 *     X-242 from @HeaderParam of parameter x
 * GET /r/e2420, m2420(java.lang.String), POLICY_0
 *     X-2420 from @HeaderParam of parameter x
 * GET /r/e2421, m2421(java.lang.String), POLICY_0
 *     X-2421 from @HeaderParam of parameter x
 * GET /r/e2422, m2422(java.lang.String), POLICY_0
 *     X-2422 from @HeaderParam of parameter x
 * GET /r/e2423, m2423(java.lang.String), POLICY_0
 *     X-2423 from @HeaderParam of parameter x
 * GET /r/e2424, m2424(java.lang.String), POLICY_0
 *     X-2424 from @HeaderParam of parameter x
 * GET /r/e2425, m2425(java.lang.String), POLICY_0
 *     X-2425 from @HeaderParam of parameter x
 * GET /r/e2426, m2426(java.lang.String), POLICY_0
 *     X-2426 from @HeaderParam of parameter x
 * GET /r/e2427, m2427(java.lang.String), POLICY_0
 *     X-2427 from @HeaderParam of parameter x
 * GET /r/e2428, m2428(java.lang.String), POLICY_0
 *     X-2428 from @HeaderParam of parameter x
 * GET /r/e2429, m2429(java.lang.String), POLICY_0
 *     X-2429 from @HeaderParam of parameter x
 * GET /r/e243, m243(java.lang.String), POLICY_0
 *     X-243 from @HeaderParam of parameter x
 * GET /r/e2430, m2430(java.lang.String), POLICY_0
 *     X-2430 from @HeaderParam of parameter x
 * GET /r/e2431, m2431(java.lang.String), POLICY_0
 *     X-2431 from @HeaderParam of parameter x
 * GET /r/e2432, m2432(java.lang.String), POLICY_0
 *     X-2432 from @HeaderParam of parameter x
 * GET /r/e2433, m2433(java.lang.String), POLICY_0
 *     X-2433 from @HeaderParam of parameter x
 * GET /r/e2434, m2434(java.lang.String), POLICY_0
 *     X-2434 from @HeaderParam of parameter x
 * GET /r/e2435, m2435(java.lang.String), POLICY_0
 *     X-2435 from @HeaderParam of parameter x
 * GET /r/e2436, m2436(java.lang.String), POLICY_0
 *     X-2436 from @HeaderParam of parameter x
 * GET /r/e2437, m2437(java.lang.String), POLICY_0
 *     X-2437 from @HeaderParam of parameter x
 * GET /r/e2438, m2438(java.lang.String), POLICY_0
 *     X-2438 from @HeaderParam of parameter x
 * GET /r/e2439, m2439(java.lang.String), POLICY_0
 *     X-2439 from @HeaderParam of parameter x
 * GET /r/e244, m244(java.lang.String), POLICY_0
 *     X-244 from @HeaderParam of parameter x
 * GET /r/e2440, m2440(java.lang.String), POLICY_0
 *     X-2440 from @HeaderParam of parameter x
 * GET /r/e2441, m2441(java.lang.String), POLICY_0
 *     X-2441 from @HeaderParam of parameter x
 * GET /r/e2442, m2442(java.lang.String), POLICY_0
 *     X-2442 from @HeaderParam of parameter x
 * GET /r/e2443, m2443(java.lang.String), POLICY_0
 *     X-2443 from @HeaderParam of parameter x
 * GET /r/e2444, m2444(java.lang.String), POLICY_0
 *     X-2444 from @HeaderParam of parameter x
 * GET /r/e2445, m2445(java.lang.String), POLICY_0
 *     X-2445 from @HeaderParam of parameter x
 * GET /r/e2446, m2446(java.lang.String), POLICY_0
 *     X-2446 from @HeaderParam of parameter x
 * GET /r/e2447, m2447(java.lang.String), POLICY_0
 *     X-2447 from @HeaderParam of parameter x
 * GET /r/e2448, m2448(java.lang.String), POLICY_0
 *     X-2448 from @HeaderParam of parameter x
 * GET /r/e2449, m2449(java.lang.String), POLICY_0
 *     X-2449 from @HeaderParam of parameter x
 * GET /r/e245, m245(java.lang.String), POLICY_0
 *     X-245 from @HeaderParam of parameter x
 * GET /r/e2450, m2450(java.lang.String), POLICY_0
 *     X-2450 from @HeaderParam of parameter x
 * GET /r/e2451, m2451(java.lang.String), POLICY_0
 *     X-2451 from @HeaderParam of parameter x
 * GET /r/e2452, m2452(java.lang.String), POLICY_0
 *     X-2452 from @HeaderParam of parameter x
 * GET /r/e2453, m2453(java.lang.String), POLICY_0
 *     X-2453 from @HeaderParam of parameter x
 * GET /r/e2454, m2454(java.lang.String), POLICY_0
 *     X-2454 from @HeaderParam of parameter x
 * GET /r/e2455, m2455(java.lang.String), POLICY_0
 *     X-2455 from @HeaderParam of parameter x
 * GET /r/e2456, m2456(java.lang.String), POLICY_0
 *     X-2456 from @HeaderParam of parameter x
 * GET /r/e2457, m2457(java.lang.String), POLICY_0
 *     X-2457 from @HeaderParam of parameter x
 * GET /r/e2458, m2458(java.lang.String), POLICY_0
 *     X-2458 from @HeaderParam of parameter x
 * GET /r/e2459, m2459(java.lang.String), POLICY_0
 *     X-2459 from @HeaderParam of parameter x
 * GET /r/e246, m246(java.lang.String), POLICY_0
 *     X-246 from @HeaderParam of parameter x
 * GET /r/e2460, m2460(java.lang.String), POLICY_0
 *     X-2460 from @HeaderParam of parameter x
 * GET /r/e2461, m2461(java.lang.String), POLICY_0
 *     X-2461 from @HeaderParam of parameter x
 * GET /r/e2462, m2462(java.lang.String), POLICY_0
 *     X-2462 from @HeaderParam of parameter x
 * GET /r/e2463, m2463(java.lang.String), POLICY_0
 *     X-2463 from @HeaderParam of parameter x
 * GET /r/e2464, m2464(java.lang.String), POLICY_0
 *     X-2464 from @HeaderParam of parameter x
 * GET /r/e2465, m2465(java.lang.String), POLICY_0
 *     X-2465 from @HeaderParam of parameter x
 * GET /r/e2466, m2466(java.lang.String), POLICY_0
 *     X-2466 from @HeaderParam of parameter x
 * GET /r/e2467, m2467(java.lang.String), POLICY_0
 *     X-2467 from @HeaderParam of parameter x
 * GET /r/e2468, m2468(java.lang.String), POLICY_0
 *     X-2468 from @HeaderParam of parameter x
 * GET /r/e2469, m2469(java.lang.String), POLICY_0
 *     X-2469 from @HeaderParam of parameter x
 * GET /r/e247, m247(java.lang.String), POLICY_0
 *     X-247 from @HeaderParam of parameter x
 * GET /r/e2470, m2470(java.lang.String), POLICY_0
 *     X-2470 from @HeaderParam of parameter x
 * GET /r/e2471, m2471(java.lang.String), POLICY_0
 *     X-2471 from @HeaderParam of parameter x
 * GET /r/e2472, m2472(java.lang.String), POLICY_0
 *     X-2472 from @HeaderParam of parameter x
 * GET /r/e2473, m2473(java.lang.String), POLICY_0
 *     X-2473 from @HeaderParam of parameter x
 * GET /r/e2474, m2474(java.lang.String), POLICY_0
 *     X-2474 from @HeaderParam of parameter x
 * GET /r/e2475, m2475(java.lang.String), POLICY_0
 *     X-2475 from @HeaderParam of parameter x
 * GET /r/e2476, m2476(java.lang.String), POLICY_0
 *     X-2476 from @HeaderParam of parameter x
 * GET /r/e2477, m2477(java.lang.String), POLICY_0
 *     X-2477 from @HeaderParam of parameter x
 * GET /r/e2478, m2478(java.lang.String), POLICY_0
 *     X-2478 from @HeaderParam of parameter x
 * GET /r/e2479, m2479(java.lang.String), POLICY_0
 *     X-2479 from @HeaderParam of parameter x
 * GET /r/e248, m248(java.lang.String), POLICY_0
 *     X-248 from @HeaderParam of parameter x
 * GET /r/e2480, m2480(java.lang.String), POLICY_0
 *     X-2480 from @HeaderParam of parameter x
 * GET /r/e2481, m2481(java.lang.String), POLICY_0
 *     X-2481 from @HeaderParam of parameter x
 * GET /r/e2482, m2482(java.lang.String), POLICY_0
 *     X-2482 from @HeaderParam of parameter x
 * GET /r/e2483, m2483(java.lang.String), POLICY_0
 *     X-2483 from @HeaderParam of parameter x
 * GET /r/e2484, m2484(java.lang.String), POLICY_0
 *     X-2484 from @HeaderParam of parameter x
 * GET /r/e2485, m2485(java.lang.String), POLICY_0
 *     X-2485 from @HeaderParam of parameter x
 * GET /r/e2486, m2486(java.lang.String), POLICY_0
 *     X-2486 from @HeaderParam of parameter x
 * GET /r/e2487, m2487(java.lang.String), POLICY_0
 *     X-2487 from @HeaderParam of parameter x
 * GET /r/e2488, m2488(java.lang.String), POLICY_0
 *     X-2488 from @HeaderParam of parameter x
 * GET /r/e2489, m2489(java.lang.String), POLICY_0
 *     X-2489 from @HeaderParam of parameter x
 * GET /r/e249, m249(java.lang.String), POLICY_0
 *     X-249 from @HeaderParam of parameter x
 * GET /r/e2490, m2490(java.lang.String), POLICY_0
 *     X-2490 from @HeaderParam of parameter x
 * GET /r/e2491, m2491(java.lang.String), POLICY_0
 *     X-2491 from @HeaderParam of parameter x
 * GET /r/e2492, m2492(java.lang.String), POLICY_0
 *     X-2492 from @HeaderParam of parameter x
 * GET /r/e2493, m2493(java.lang.String), POLICY_0
 *     X-2493 from @HeaderParam of parameter x
 * GET /r/e2494, m2494(java.lang.String), POLICY_0
 *     X-2494 from @HeaderParam of parameter x
 * GET /r/e2495, m2495(java.lang.String), POLICY_0
 *     X-2495 from @HeaderParam of parameter x
 * GET /r/e2496, m2496(java.lang.String), POLICY_0
 *     X-2496 from @HeaderParam of parameter x
 * GET /r/e2497, m2497(java.lang.String), POLICY_0
 *     X-2497 from @HeaderParam of parameter x
 * GET /r/e2498, m2498(java.lang.String), POLICY_0
 *     X-2498 from @HeaderParam of parameter x
 * GET /r/e2499, m2499(java.lang.String), POLICY_0
 *     X-2499 from @HeaderParam of parameter x
 * GET /r/e25, m25(java.lang.String), POLICY_0
 *     X-25 from @HeaderParam of parameter x
 * GET /r/e250, m250(java.lang.String), POLICY_0
 *     X-250 from @HeaderParam of parameter x
 * GET /r/e2500, m2500(java.lang.String), POLICY_0
 *     X-2500 from @HeaderParam of parameter x
 * GET /r/e2501, m2501(java.lang.String), POLICY_0
 *     X-2501 from @HeaderParam of parameter x
 * GET /r/e2502, m2502(java.lang.String), POLICY_0
 *     X-2502 from @HeaderParam of parameter x
 * GET /r/e2503, m2503(java.lang.String), POLICY_0
 *     X-2503 from @HeaderParam of parameter x
 * GET /r/e2504, m2504(java.lang.String), POLICY_0
 *     X-2504 from @HeaderParam of parameter x
 * GET /r/e2505, m2505(java.lang.String), POLICY_0
 *     X-2505 from @HeaderParam of parameter x
 * GET /r/e2506, m2506(java.lang.String), POLICY_0
 *     X-2506 from @HeaderParam of parameter x
 * GET /r/e2507, m2507(java.lang.String), POLICY_0
 *     X-2507 from @HeaderParam of parameter x
 * GET /r/e2508, m2508(java.lang.String), POLICY_0
 *     X-2508 from @HeaderParam of parameter x
 * GET /r/e2509, m2509(java.lang.String), POLICY_0
 *     X-2509 from @HeaderParam of parameter x
 * GET /r/e251, m251(java.lang.String), POLICY_0
 *     X-251 from @HeaderParam of parameter x
 * GET /r/e2510, m2510(java.lang.String), POLICY_0
 *     X-2510 from @HeaderParam of parameter x
 * GET /r/e2511, m2511(java.lang.String), POLICY_0
 *     X-2511 from @HeaderParam of parameter x
 * GET /r/e2512, m2512(java.lang.String), POLICY_0
 *     X-2512 from @HeaderParam of parameter x
 * GET /r/e2513, m2513(java.lang.String), POLICY_0
 *     X-2513 from @HeaderParam of parameter x
 * GET /r/e2514, m2514(java.lang.String), POLICY_0
 *     X-2514 from @HeaderParam of parameter x
 * GET /r/e2515, m2515(java.lang.String), POLICY_0
 *     X-2515 from @HeaderParam of parameter x
 * GET /r/e2516, m2516(java.lang.String), POLICY_0
 *     X-2516 from @HeaderParam of parameter x
 * GET /r/e2517, m2517(java.lang.String), POLICY_0
 *     X-2517 from @HeaderParam of parameter x
 * GET /r/e2518, m2518(java.lang.String), POLICY_0
 *     X-2518 from @HeaderParam of parameter x
 * GET /r/e2519, m2519(java.lang.String), POLICY_0
 *     X-2519 from @HeaderParam of parameter x
 * GET /r/e252, m252(java.lang.String), POLICY_0
 *     X-252 from @HeaderParam of parameter x
 * GET /r/e2520, m2520(java.lang.String), POLICY_0
 *     X-2520 from @HeaderParam of parameter x
 * GET /r/e2521, m2521(java.lang.String), POLICY_0
 *     X-2521 from @HeaderParam of parameter x
 * GET /r/e2522, m2522(java.lang.String), POLICY_0
 *     X-2522 from @HeaderParam of parameter x
 * GET /r/e2523, m2523(java.lang.String), POLICY_0
 *     X-2523 from @HeaderParam of parameter x
 * GET /r/e2524, m2524(java.lang.String), POLICY_0
 *     X-2524 from @HeaderParam of parameter x
 * GET /r/e2525, m2525(java.lang.String), POLICY_0
 *     X-2525 from @HeaderParam of parameter x
 * GET /r/e2526, m2526(java.lang.String), POLICY_0
 *     X-2526 from @HeaderParam of parameter x
 * GET /r/e2527, m2527(java.lang.String), POLICY_0
 *     X-2527 from @HeaderParam of parameter x
 * GET /r/e2528, m2528(java.lang.String), POLICY_0
 *     X-2528 from @HeaderParam of parameter x
 * GET /r/e2529, m2529(java.lang.String), POLICY_0
 *     X-2529 from @HeaderParam of parameter x
 * GET /r/e253, m253(java.lang.String), POLICY_0
 *     X-253 from @HeaderParam of parameter x
 * GET /r/e2530, m2530(java.lang.String), POLICY_0
 *     X-2530 from @HeaderParam of parameter x
 * GET /r/e2531, m2531(java.lang.String), POLICY_0
 *     X-2531 from @HeaderParam of parameter x
 * GET /r/e2532, m2532(java.lang.String), POLICY_0
 *     X-2532 from @HeaderParam of parameter x
 * GET /r/e2533, m2533(java.lang.String), POLICY_0
 *     X-2533 from @HeaderParam of parameter x
 * GET /r/e2534, m2534(java.lang.String), POLICY_0
 *     X-2534 from @HeaderParam of parameter x
 * GET /r/e2535, m2535(java.lang.String), POLICY_0
 *     X-2535 from @HeaderParam of parameter x
 * GET /r/e2536, m2536(java.lang.String), POLICY_0
 *     X-2536 from @HeaderParam of parameter x
 * GET /r/e2537, m2537(java.lang.String), POLICY_0
 *     X-2537 from @HeaderParam of parameter x
 * GET /r/e2538, m2538(java.lang.String), POLICY_0
 *     X-2538 from @HeaderParam of parameter x
 * GET /r/e2539, m2539(java.lang.String), POLICY_0
 *     X-2539 from @HeaderParam of parameter x
 * GET /r/e254, m254(java.lang.String), POLICY_0
 *     X-254 from @HeaderParam of parameter x
 * GET /r/e2540, m2540(java.lang.String), POLICY_0
 *     X-2540 from @HeaderParam of parameter x
 * GET /r/e2541, m2541(java.lang.String), POLICY_0
 *     X-2541 from @HeaderParam of parameter x
 * GET /r/e2542, m2542(java.lang.String), POLICY_0
 *     X-2542 from @HeaderParam of parameter x
 * GET /r/e2543, m2543(java.lang.String), POLICY_0
 *     X-2543 from @HeaderParam of parameter x
 * GET /r/e2544, m2544(java.lang.String), POLICY_0
 *     X-2544 from @HeaderParam of parameter x
 * GET /r/e2545, m2545(java.lang.String), POLICY_0
 *     X-2545 from @HeaderParam of parameter x
 * GET /r/e2546, m2546(java.lang.String), POLICY_0
 *     X-2546 from @HeaderParam of parameter x
 * GET /r/e2547, m2547(java.lang.String), POLICY_0
 *     X-2547 from @HeaderParam of parameter x
 * GET /r/e2548, m2548(java.lang.String), POLICY_0
 *     X-2548 from @HeaderParam of parameter x
 * GET /r/e2549, m2549(java.lang.String), POLICY_0
 *     X-2549 from @HeaderParam of parameter x
 * GET /r/e255, m255(java.lang.String), POLICY_0
 *     X-255 from @HeaderParam of parameter x
 * GET /r/e2550, m2550(java.lang.String), POLICY_0
 *     X-2550 from @HeaderParam of parameter x
 * GET /r/e2551, m2551(java.lang.String), POLICY_0
 *     X-2551 from @HeaderParam of parameter x
 * GET /r/e2552, m2552(java.lang.String), POLICY_0
 *     X-2552 from @HeaderParam of parameter x
 * GET /r/e2553, m2553(java.lang.String), POLICY_0
 *     X-2553 from @HeaderParam of parameter x
 * GET /r/e2554, m2554(java.lang.String), POLICY_0
 *     X-2554 from @HeaderParam of parameter x
 * GET /r/e2555, m2555(java.lang.String), POLICY_0
 *     X-2555 from @HeaderParam of parameter x
 * GET /r/e2556, m2556(java.lang.String), POLICY_0
 *     X-2556 from @HeaderParam of parameter x
 * GET /r/e2557, m2557(java.lang.String), POLICY_0
 *     X-2557 from @HeaderParam of parameter x
 * GET /r/e2558, m2558(java.lang.String), POLICY_0
 *     X-2558 from @HeaderParam of parameter x
 * GET /r/e2559, m2559(java.lang.String), POLICY_0
 *     X-2559 from @HeaderParam of parameter x
 * GET /r/e256, m256(java.lang.String), POLICY_0
 *     X-256 from @HeaderParam of parameter x
 * GET /r/e2560, m2560(java.lang.String), POLICY_0
 *     X-2560 from @HeaderParam of parameter x
 * GET /r/e2561, m2561(java.lang.String), POLICY_0
 *     X-2561 from @HeaderParam of parameter x
 * GET /r/e2562, m2562(java.lang.String), POLICY_0
 *     X-2562 from @HeaderParam of parameter x
 * GET /r/e2563, m2563(java.lang.String), POLICY_0
 *     X-2563 from @HeaderParam of parameter x
 * GET /r/e2564, m2564(java.lang.String), POLICY_0
 *     X-2564 from @HeaderParam of parameter x
 * GET /r/e2565, m2565(java.lang.String), POLICY_0
 *     X-2565 from @HeaderParam of parameter x
 * GET /r/e2566, m2566(java.lang.String), POLICY_0
 *     X-2566 from @HeaderParam of parameter x
 * GET /r/e2567, m2567(java.lang.String), POLICY_0
 *     X-2567 from @HeaderParam of parameter x
 * GET /r/e2568, m2568(java.lang.String), POLICY_0
 *     X-2568 from @HeaderParam of parameter x
 * GET /r/e2569, m2569(java.lang.String), POLICY_0
 *     X-2569 from @HeaderParam of parameter x
 * GET /r/e257, m257(java.lang.String), POLICY_0
 *     X-257 from @HeaderParam of parameter x
 * GET /r/e2570, m2570(java.lang.String), POLICY_0
 *     X-2570 from @HeaderParam of parameter x
 * GET /r/e2571, m2571(java.lang.String), POLICY_0
 *     X-2571 from @HeaderParam of parameter x
 * GET /r/e2572, m2572(java.lang.String), POLICY_0
 *     X-2572 from @HeaderParam of parameter x
 * GET /r/e2573, m2573(java.lang.String), POLICY_0
 *     X-2573 from @HeaderParam of parameter x
 * GET /r/e2574, m2574(java.lang.String), POLICY_0
 *     X-2574 from @HeaderParam of parameter x
 * GET /r/e2575, m2575(java.lang.String), POLICY_0
 *     X-2575 from @HeaderParam of parameter x
 * GET /r/e2576, m2576(java.lang.String), POLICY_0
 *     X-2576 from @HeaderParam of parameter x
 * GET /r/e2577, m2577(java.lang.String), POLICY_0
 *     X-2577 from @HeaderParam of parameter x
 * GET /r/e2578, m2578(java.lang.String), POLICY_0
 *     X-2578 from @HeaderParam of parameter x
 * GET /r/e2579, m2579(java.lang.String), POLICY_0
 *     X-2579 from @HeaderParam of parameter x
 * GET /r/e258, m258(java.lang.String), POLICY_0
 *     X-258 from @HeaderParam of parameter x
 * GET /r/e2580, m2580(java.lang.String), POLICY_0
 *     X-2580 from @HeaderParam of parameter x
 * GET /r/e2581, m2581(java.lang.String), POLICY_0
 *     X-2581 from @HeaderParam of parameter x
 * GET /r/e2582, m2582(java.lang.String), POLICY_0
 *     X-2582 from @HeaderParam of parameter x
 * GET /r/e2583, m2583(java.lang.String), POLICY_0
 *     X-2583 from @HeaderParam of parameter x
 * GET /r/e2584, m2584(java.lang.String), POLICY_0
 *     X-2584 from @HeaderParam of parameter x
 * GET /r/e2585, m2585(java.lang.String), POLICY_0
 *     X-2585 from @HeaderParam of parameter x
 * GET /r/e2586, m2586(java.lang.String), POLICY_0
 *     X-2586 from @HeaderParam of parameter x
 * GET /r/e2587, m2587(java.lang.String), POLICY_0
 *     X-2587 from @HeaderParam of parameter x
 * GET /r/e2588, m2588(java.lang.String), POLICY_0
 *     X-2588 from @HeaderParam of parameter x
 * GET /r/e2589, m2589(java.lang.String), POLICY_0
 *     X-2589 from @HeaderParam of parameter x
 * GET /r/e259, m259(java.lang.String), POLICY_0
 *     X-259 from @HeaderParam of parameter x
 * GET /r/e2590, m2590(java.lang.String), POLICY_0
 *     X-2590 from @HeaderParam of parameter x
 * GET /r/e2591, m2591(java.lang.String), POLICY_0
 *     X-2591 from @HeaderParam of parameter x
 * GET /r/e2592, m2592(java.lang.String), POLICY_0
 *     X-2592 from @HeaderParam of parameter x
 * GET /r/e2593, m2593(java.lang.String), POLICY_0
 *     X-2593 from @HeaderParam of parameter x
 * GET /r/e2594, m2594(java.lang.String), POLICY_0
 *     X-2594 from @HeaderParam of parameter x
 * GET /r/e2595, m2595(java.lang.String), POLICY_0
 *     X-2595 from @HeaderParam of parameter x
 * GET /r/e2596, m2596(java.lang.String), POLICY_0
 *     X-2596 from @HeaderParam of parameter x
 * GET /r/e2597, m2597(java.lang.String), POLICY_0
 *     X-2597 from @HeaderParam of parameter x
 * GET /r/e2598, m2598(java.lang.String), POLICY_0
 *     X-2598 from @HeaderParam of parameter x
 * GET /r/e2599, m2599(java.lang.String), POLICY_0
 *     X-2599 from @HeaderParam of parameter x
 * GET /r/e26, m26(java.lang.String), POLICY_0
 *     X-26 from @HeaderParam of parameter x
 * GET /r/e260, m260(java.lang.String), POLICY_0
 *     X-260 from @HeaderParam of parameter x
 * GET /r/e2600, m2600(java.lang.String), POLICY_0
 *     X-2600 from @HeaderParam of parameter x
 * GET /r/e2601, m2601(java.lang.String), POLICY_0
 *     X-2601 from @HeaderParam of parameter x
 * GET /r/e2602, m2602(java.lang.String), POLICY_0
 *     X-2602 from @HeaderParam of parameter x
 * GET /r/e2603, m2603(java.lang.String), POLICY_0
 *     X-2603 from @HeaderParam of parameter x
 * GET /r/e2604, m2604(java.lang.String), POLICY_0
 *     X-2604 from @HeaderParam of parameter x
 * GET /r/e2605, m2605(java.lang.String), POLICY_0
 *     X-2605 from @HeaderParam of parameter x
 * GET /r/e2606, m2606(java.lang.String), POLICY_0
 *     X-2606 from @HeaderParam of parameter x
 * GET /r/e2607, m2607(java.lang.String), POLICY_0
 *     X-2607 from @HeaderParam of parameter x
 * GET /r/e2608, m2608(java.lang.String), POLICY_0
 *     X-2608 from @HeaderParam of parameter x
 * GET /r/e2609, m2609(java.lang.String), POLICY_0
 *     X-2609 from @HeaderParam of parameter x
 * GET /r/e261, m261(java.lang.String), POLICY_0
 *     X-261 from @HeaderParam of parameter x
 * GET /r/e2610, m2610(java.lang.String), POLICY_0
 *     X-2610 from @HeaderParam of parameter x
 * GET /r/e2611, m2611(java.lang.String), POLICY_0
 *     X-2611 from @HeaderParam of parameter x
 * GET /r/e2612, m2612(java.lang.String), POLICY_0
 *     X-2612 from @HeaderParam of parameter x
 * GET /r/e2613, m2613(java.lang.String), POLICY_0
 *     X-2613 from @HeaderParam of parameter x
 * GET /r/e2614, m2614(java.lang.String), POLICY_0
 *     X-2614 from @HeaderParam of parameter x
 * GET /r/e2615, m2615(java.lang.String), POLICY_0
 *     X-2615 from @HeaderParam of parameter x
 * GET /r/e2616, m2616(java.lang.String), POLICY_0
 *     X-2616 from @HeaderParam of parameter x
 * GET /r/e2617, m2617(java.lang.String), POLICY_0
 *     X-2617 from @HeaderParam of parameter x
 * GET /r/e2618, m2618(java.lang.String), POLICY_0
 *     X-2618 from @HeaderParam of parameter x
 * GET /r/e2619, m2619(java.lang.String), POLICY_0
 *     X-2619 from @HeaderParam of parameter x
 * GET /r/e262, m262(java.lang.String), POLICY_0
 *     X-262 from @HeaderParam of parameter x
 * GET /r/e2620, m2620(java.lang.String), POLICY_0
 *     X-2620 from @HeaderParam of parameter x
 * GET /r/e2621, m2621(java.lang.String), POLICY_0
 *     X-2621 from @HeaderParam of parameter x
 * GET /r/e2622, m2622(java.lang.String), POLICY_0
 *     X-2622 from @HeaderParam of parameter x
 * GET /r/e2623, m2623(java.lang.String), POLICY_0
 *     X-2623 from @HeaderParam of parameter x
 * GET /r/e2624, m2624(java.lang.String), POLICY_0
 *     X-2624 from @HeaderParam of parameter x
 * GET /r/e2625, m2625(java.lang.String), POLICY_0
 *     X-2625 from @HeaderParam of parameter x
 * GET /r/e2626, m2626(java.lang.String), POLICY_0
 *     X-2626 from @HeaderParam of parameter x
 * GET /r/e2627, m2627(java.lang.String), POLICY_0
 *     X-2627 from @HeaderParam of parameter x
 * GET /r/e2628, m2628(java.lang.String), POLICY_0
 *     X-2628 from @HeaderParam of parameter x
 * GET /r/e2629, m2629(java.lang.String), POLICY_0
 *     X-2629 from @HeaderParam of parameter x
 * GET /r/e263, m263(java.lang.String), POLICY_0
 *     X-263 from @HeaderParam of parameter x
 * GET /r/e2630, m2630(java.lang.String), POLICY_0
 *     X-2630 from @HeaderParam of parameter x
 * GET /r/e2631, m2631(java.lang.String), POLICY_0
 *     X-2631 from @HeaderParam of parameter x
 * GET /r/e2632, m2632(java.lang.String), POLICY_0
 *     X-2632 from @HeaderParam of parameter x
 * GET /r/e2633, m2633(java.lang.String), POLICY_0
 *     X-2633 from @HeaderParam of parameter x
 * GET /r/e2634, m2634(java.lang.String), POLICY_0
 *     X-2634 from @HeaderParam of parameter x
 * GET /r/e2635, m2635(java.lang.String), POLICY_0
 *     X-2635 from @HeaderParam of parameter x
 * GET /r/e2636, m2636(java.lang.String), POLICY_0
 *     X-2636 from @HeaderParam of parameter x
 * GET /r/e2637, m2637(java.lang.String), POLICY_0
 *     X-2637 from @HeaderParam of parameter x
 * GET /r/e2638, m2638(java.lang.String), POLICY_0
 *     X-2638 from @HeaderParam of parameter x
 * GET /r/e2639, m2639(java.lang.String), POLICY_0
 *     X-2639 from @HeaderParam of parameter x
 * GET /r/e264, m264(java.lang.String), POLICY_0
 *     X-264 from @HeaderParam of parameter x
 * GET /r/e2640, m2640(java.lang.String), POLICY_0
 *     X-2640 from @HeaderParam of parameter x
 * GET /r/e2641, m2641(java.lang.String), POLICY_0
 *     X-2641 from @HeaderParam of parameter x
 * GET /r/e2642, m2642(java.lang.String), POLICY_0
 *     X-2642 from @HeaderParam of parameter x
 * GET /r/e2643, m2643(java.lang.String), POLICY_0
 *     X-2643 from @HeaderParam of parameter x
 * GET /r/e2644, m2644(java.lang.String), POLICY_0
 *     X-2644 from @HeaderParam of parameter x
 * GET /r/e2645, m2645(java.lang.String), POLICY_0
 *     X-2645 from @HeaderParam of parameter x
 * GET /r/e2646, m2646(java.lang.String), POLICY_0
 *     X-2646 from @HeaderParam of parameter x
 * GET /r/e2647, m2647(java.lang.String), POLICY_0
 *     X-2647 from @HeaderParam of parameter x
 * GET /r/e2648, m2648(java.lang.String), POLICY_0
 *     X-2648 from @HeaderParam of parameter x
 * GET /r/e2649, m2649(java.lang.String), POLICY_0
 *     X-2649 from @HeaderParam of parameter x
 * GET /r/e265, m265(java.lang.String), POLICY_0
 *     X-265 from @HeaderParam of parameter x
 * GET /r/e2650, m2650(java.lang.String), POLICY_0
 *     X-2650 from @HeaderParam of parameter x
 * GET /r/e2651, m2651(java.lang.String), POLICY_0
 *     X-2651 from @HeaderParam of parameter x
 * GET /r/e2652, m2652(java.lang.String), POLICY_0
 *     X-2652 from @HeaderParam of parameter x
 * GET /r/e2653, m2653(java.lang.String), POLICY_0
 *     X-2653 from @HeaderParam of parameter x
 * GET /r/e2654, m2654(java.lang.String), POLICY_0
 *     X-2654 from @HeaderParam of parameter x
 * GET /r/e2655, m2655(java.lang.String), POLICY_0
 *     X-2655 from @HeaderParam of parameter x
 * GET /r/e2656, m2656(java.lang.String), POLICY_0
 *     X-2656 from @HeaderParam of parameter x
 * GET /r/e2657, m2657(java.lang.String), POLICY_0
 *     X-2657 from @HeaderParam of parameter x
 * GET /r/e2658, m2658(java.lang.String), POLICY_0
 *     X-2658 from @HeaderParam of parameter x
 * GET /r/e2659, m2659(java.lang.String), POLICY_0
 *     X-2659 from @HeaderParam of parameter x
 * GET /r/e266, m266(java.lang.String), POLICY_0
 *     X-266 from @HeaderParam of parameter x
 * GET /r/e2660, m2660(java.lang.String), POLICY_0
 *     X-2660 from @HeaderParam of parameter x
 * GET /r/e2661, m2661(java.lang.String), POLICY_0
 *     X-2661 from @HeaderParam of parameter x
 * GET /r/e2662, m2662(java.lang.String), POLICY_0
 *     X-2662 from @HeaderParam of parameter x
 * GET /r/e2663, m2663(java.lang.String), POLICY_0
 *     X-2663 from @HeaderParam of parameter x
 * GET /r/e2664, m2664(java.lang.String), POLICY_0
 *     X-2664 from @HeaderParam of parameter x
 * GET /r/e2665, m2665(java.lang.String), POLICY_0
 *     X-2665 from @HeaderParam of parameter x
 * GET /r/e2666, m2666(java.lang.String), POLICY_0
 *     X-2666 from @HeaderParam of parameter x
 * GET /r/e2667, m2667(java.lang.String), POLICY_0
 *     X-2667 from @HeaderParam of parameter x
 * GET /r/e2668, m2668(java.lang.String), POLICY_0
 *     X-2668 from @HeaderParam of parameter x
 * GET /r/e2669, m2669(java.lang.String), POLICY_0
 *     X-2669 from @HeaderParam of parameter x
 * GET /r/e267, m267(java.lang.String), POLICY_0
 *     X-267 from @HeaderParam of parameter x
 * GET /r/e2670, m2670(java.lang.String), POLICY_0
 *     X-2670 from @HeaderParam of parameter x
 * GET /r/e2671, m2671(java.lang.String), POLICY_0
 *     X-2671 from @HeaderParam of parameter x
 * GET /r/e2672, m2672(java.lang.String), POLICY_0
 *     X-2672 from @HeaderParam of parameter x
 * GET /r/e2673, m2673(java.lang.String), POLICY_0
 *     X-2673 from @HeaderParam of parameter x
 * GET /r/e2674, m2674(java.lang.String), POLICY_0
 *     X-2674 from @HeaderParam of parameter x
 * GET /r/e2675, m2675(java.lang.String), POLICY_0
 *     X-2675 from @HeaderParam of parameter x
 * GET /r/e2676, m2676(java.lang.String), POLICY_0
 *     X-2676 from @HeaderParam of parameter x
 * GET /r/e2677, m2677(java.lang.String), POLICY_0
 *     X-2677 from @HeaderParam of parameter x
 * GET /r/e2678, m2678(java.lang.String), POLICY_0
 *     X-2678 from @HeaderParam of parameter x
 * GET /r/e2679, m2679(java.lang.String), POLICY_0
 *     X-2679 from @HeaderParam of parameter x
 * GET /r/e268, m268(java.lang.String), POLICY_0
 *     X-268 from @HeaderParam of parameter x
 * GET /r/e2680, m2680(java.lang.String), POLICY_0
 *     X-2680 from @HeaderParam of parameter x
 * GET /r/e2681, m2681(java.lang.String), POLICY_0
 *     X-2681 from @HeaderParam of parameter x
 * GET /r/e2682, m2682(java.lang.String), POLICY_0
 *     X-2682 from @HeaderParam of parameter x
 * GET /r/e2683, m2683(java.lang.String), POLICY_0
 *     X-2683 from @HeaderParam of parameter x
 * GET /r/e2684, m2684(java.lang.String), POLICY_0
 *     X-2684 from @HeaderParam of parameter x
 * GET /r/e2685, m2685(java.lang.String), POLICY_0
 *     X-2685 from @HeaderParam of parameter x
 * GET /r/e2686, m2686(java.lang.String), POLICY_0
 *     X-2686 from @HeaderParam of parameter x
 * GET /r/e2687, m2687(java.lang.String), POLICY_0
 *     X-2687 from @HeaderParam of parameter x
 * GET /r/e2688, m2688(java.lang.String), POLICY_0
 *     X-2688 from @HeaderParam of parameter x
 * GET /r/e2689, m2689(java.lang.String), POLICY_0
 *     X-2689 from @HeaderParam of parameter x
 * GET /r/e269, m269(java.lang.String), POLICY_0
 *     X-269 from @HeaderParam of parameter x
 * GET /r/e2690, m2690(java.lang.String), POLICY_0
 *     X-2690 from @HeaderParam of parameter x
 * GET /r/e2691, m2691(java.lang.String), POLICY_0
 *     X-2691 from @HeaderParam of parameter x
 * GET /r/e2692, m2692(java.lang.String), POLICY_0
 *     X-2692 from @HeaderParam of parameter x
 * GET /r/e2693, m2693(java.lang.String), POLICY_0
 *     X-2693 from @HeaderParam of parameter x
 * GET /r/e2694, m2694(java.lang.String), POLICY_0
 *     X-2694 from @HeaderParam of parameter x
 * GET /r/e2695, m2695(java.lang.String), POLICY_0
 *     X-2695 from @HeaderParam of parameter x
 * GET /r/e2696, m2696(java.lang.String), POLICY_0
 *     X-2696 from @HeaderParam of parameter x
 * GET /r/e2697, m2697(java.lang.String), POLICY_0
 *     X-2697 from @HeaderParam of parameter x
 * GET /r/e2698, m2698(java.lang.String), POLICY_0
 *     X-2698 from @HeaderParam of parameter x
 * GET /r/e2699, m2699(java.lang.String), POLICY_0
 *     X-2699 from @HeaderParam of parameter x
 * GET /r/e27, m27(java.lang.String), POLICY_0
 *     X-27 from @HeaderParam of parameter x
 * GET /r/e270, m270(java.lang.String), POLICY_0
 *     X-270 from @HeaderParam of parameter x
 * GET /r/e2700, m2700(java.lang.String), POLICY_0
 *     X-2700 from @HeaderParam of parameter x
 * GET /r/e2701, m2701(java.lang.String), POLICY_0
 *     X-2701 from @HeaderParam of parameter x
 * GET /r/e2702, m2702(java.lang.String), POLICY_0
 *     X-2702 from @HeaderParam of parameter x
 * GET /r/e2703, m2703(java.lang.String), POLICY_0
 *     X-2703 from @HeaderParam of parameter x
 * GET /r/e2704, m2704(java.lang.String), POLICY_0
 *     X-2704 from @HeaderParam of parameter x
 * GET /r/e2705, m2705(java.lang.String), POLICY_0
 *     X-2705 from @HeaderParam of parameter x
 * GET /r/e2706, m2706(java.lang.String), POLICY_0
 *     X-2706 from @HeaderParam of parameter x
 * GET /r/e2707, m2707(java.lang.String), POLICY_0
 *     X-2707 from @HeaderParam of parameter x
 * GET /r/e2708, m2708(java.lang.String), POLICY_0
 *     X-2708 from @HeaderParam of parameter x
 * GET /r/e2709, m2709(java.lang.String), POLICY_0
 *     X-2709 from @HeaderParam of parameter x
 * GET /r/e271, m271(java.lang.String), POLICY_0
 *     X-271 from @HeaderParam of parameter x
 * GET /r/e2710, m2710(java.lang.String), POLICY_0
 *     X-2710 from @HeaderParam of parameter x
 * GET /r/e2711, m2711(java.lang.String), POLICY_0
 *     X-2711 from @HeaderParam of parameter x
 * GET /r/e2712, m2712(java.lang.String), POLICY_0
 *     X-2712 from @HeaderParam of parameter x
 * GET /r/e2713, m2713(java.lang.String), POLICY_0
 *     X-2713 from @HeaderParam of parameter x
 * GET /r/e2714, m2714(java.lang.String), POLICY_0
 *     X-2714 from @HeaderParam of parameter x
 * GET /r/e2715, m2715(java.lang.String), POLICY_0
 *     X-2715 from @HeaderParam of parameter x
 * GET /r/e2716, m2716(java.lang.String), POLICY_0
 *     X-2716 from @HeaderParam of parameter x
 * GET /r/e2717, m2717(java.lang.String), POLICY_0
 *     X-2717 from @HeaderParam of parameter x
 * GET /r/e2718, m2718(java.lang.String), POLICY_0
 *     X-2718 from @HeaderParam of parameter x
 * GET /r/e2719, m2719(java.lang.String), POLICY_0
 *     X-2719 from @HeaderParam of parameter x
 * GET /r/e272, m272(java.lang.String), POLICY_0
 *     X-272 from @HeaderParam of parameter x
 * GET /r/e2720, m2720(java.lang.String), POLICY_0
 *     X-2720 from @HeaderParam of parameter x
 * GET /r/e2721, m2721(java.lang.String), POLICY_0
 *     X-2721 from @HeaderParam of parameter x
 * GET /r/e2722, m2722(java.lang.String), POLICY_0
 *     X-2722 from @HeaderParam of parameter x
 * GET /r/e2723, m2723(java.lang.String), POLICY_0
 *     X-2723 from @HeaderParam of parameter x
 * GET /r/e2724, m2724(java.lang.String), POLICY_0
 *     X-2724 from @HeaderParam of parameter x
 * GET /r/e2725, m2725(java.lang.String), POLICY_0
 *     X-2725 from @HeaderParam of parameter x
 * GET /r/e2726, m2726(java.lang.String), POLICY_0
 *     X-2726 from @HeaderParam of parameter x
 * GET /r/e2727, m2727(java.lang.String), POLICY_0
 *     X-2727 from @HeaderParam of parameter x
 * GET /r/e2728, m2728(java.lang.String), POLICY_0
 *     X-2728 from @HeaderParam of parameter x
 * GET /r/e2729, m2729(java.lang.String), POLICY_0
 *     X-2729 from @HeaderParam of parameter x
 * GET /r/e273, m273(java.lang.String), POLICY_0
 *     X-273 from @HeaderParam of parameter x
 * GET /r/e2730, m2730(java.lang.String), POLICY_0
 *     X-2730 from @HeaderParam of parameter x
 * GET /r/e2731, m2731(java.lang.String), POLICY_0
 *     X-2731 from @HeaderParam of parameter x
 * GET /r/e2732, m2732(java.lang.String), POLICY_0
 *     X-2732 from @HeaderParam of parameter x
 * GET /r/e2733, m2733(java.lang.String), POLICY_0
 *     X-2733 from @HeaderParam of parameter x
 * GET /r/e2734, m2734(java.lang.String), POLICY_0
 *     X-2734 from @HeaderParam of parameter x
 * GET /r/e2735, m2735(java.lang.String), POLICY_0
 *     X-2735 from @HeaderParam of parameter x
 * GET /r/e2736, m2736(java.lang.String), POLICY_0
 *     X-2736 from @HeaderParam of parameter x
 * GET /r/e2737, m2737(java.lang.String), POLICY_0
 *     X-2737 from @HeaderParam of parameter x
 * GET /r/e2738, m2738(java.lang.String), POLICY_0
 *     X-2738 from @HeaderParam of parameter x
 * GET /r/e2739, m2739(java.lang.String), POLICY_0
 *     X-2739 from @HeaderParam of parameter x
 * GET /r/e274, m274(java.lang.String), POLICY_0
 *     X-274 from @HeaderParam of parameter x
 * GET /r/e2740, m2740(java.lang.String), POLICY_0
 *     X-2740 from @HeaderParam of parameter x
 * GET /r/e2741, m2741(java.lang.String), POLICY_0
 *     X-2741 from @HeaderParam of parameter x
 * GET /r/e2742, m2742(java.lang.String), POLICY_0
 *     X-2742 from @HeaderParam of parameter x
 * GET /r/e2743, m2743(java.lang.String), POLICY_0
 *     X-2743 from @HeaderParam of parameter x
 * GET /r/e2744, m2744(java.lang.String), POLICY_0
 *     X-2744 from @HeaderParam of parameter x
 * GET /r/e2745, m2745(java.lang.String), POLICY_0
 *     X-2745 from @HeaderParam of parameter x
 * GET /r/e2746, m2746(java.lang.String), POLICY_0
 *     X-2746 from @HeaderParam of parameter x
 * GET /r/e2747, m2747(java.lang.String), POLICY_0
 *     X-2747 from @HeaderParam of parameter x
 * GET /r/e2748, m2748(java.lang.String), POLICY_0
 *     X-2748 from @HeaderParam of parameter x
 * GET /r/e2749, m2749(java.lang.String), POLICY_0
 *     X-2749 from @HeaderParam of parameter x
 * GET /r/e275, m275(java.lang.String), POLICY_0
 *     X-275 from @HeaderParam of parameter x
 * GET /r/e2750, m2750(java.lang.String), POLICY_0
 *     X-2750 from @HeaderParam of parameter x
 * GET /r/e2751, m2751(java.lang.String), POLICY_0
 *     X-2751 from @HeaderParam of parameter x
 * GET /r/e2752, m2752(java.lang.String), POLICY_0
 *     X-2752 from @HeaderParam of parameter x
 * GET /r/e2753, m2753(java.lang.String), POLICY_0
 *     X-2753 from @HeaderParam of parameter x
 * GET /r/e2754, m2754(java.lang.String), POLICY_0
 *     X-2754 from @HeaderParam of parameter x
 * GET /r/e2755, m2755(java.lang.String), POLICY_0
 *     X-2755 from @HeaderParam of parameter x
 * GET /r/e2756, m2756(java.lang.String), POLICY_0
 *     X-2756 from @HeaderParam of parameter x
 * GET /r/e2757, m2757(java.lang.String), POLICY_0
 *     X-2757 from @HeaderParam of parameter x
 * GET /r/e2758, m2758(java.lang.String), POLICY_0
 *     X-2758 from @HeaderParam of parameter x
 * GET /r/e2759, m2759(java.lang.String), POLICY_0
 *     X-2759 from @HeaderParam of parameter x
 * GET /r/e276, m276(java.lang.String), POLICY_0
 *     X-276 from @HeaderParam of parameter x
 * GET /r/e2760, m2760(java.lang.String), POLICY_0
 *     X-2760 from @HeaderParam of parameter x
 * GET /r/e2761, m2761(java.lang.String), POLICY_0
 *     X-2761 from @HeaderParam of parameter x
 * GET /r/e2762, m2762(java.lang.String), POLICY_0
 *     X-2762 from @HeaderParam of parameter x
 * GET /r/e2763, m2763(java.lang.String), POLICY_0
 *     X-2763 from @HeaderParam of parameter x
 * GET /r/e2764, m2764(java.lang.String), POLICY_0
 *     X-2764 from @HeaderParam of parameter x
 * GET /r/e2765, m2765(java.lang.String), POLICY_0
 *     X-2765 from @HeaderParam of parameter x
 * GET /r/e2766, m2766(java.lang.String), POLICY_0
 *     X-2766 from @HeaderParam of parameter x
 * GET /r/e2767, m2767(java.lang.String), POLICY_0
 *     X-2767 from @HeaderParam of parameter x
 * GET /r/e2768, m2768(java.lang.String), POLICY_0
 *     X-2768 from @HeaderParam of parameter x
 * GET /r/e2769, m2769(java.lang.String), POLICY_0
 *     X-2769 from @HeaderParam of parameter x
 * GET /r/e277, m277(java.lang.String), POLICY_0
 *     X-277 from @HeaderParam of parameter x
 * GET /r/e2770, m2770(java.lang.String), POLICY_0
 *     X-2770 from @HeaderParam of parameter x
 * GET /r/e2771, m2771(java.lang.String), POLICY_0
 *     X-2771 from @HeaderParam of parameter x
 * GET /r/e2772, m2772(java.lang.String), POLICY_0
 *     X-2772 from @HeaderParam of parameter x
 * GET /r/e2773, m2773(java.lang.String), POLICY_0
 *     X-2773 from @HeaderParam of parameter x
 * GET /r/e2774, m2774(java.lang.String), POLICY_0
 *     X-2774 from @HeaderParam of parameter x
 * GET /r/e2775, m2775(java.lang.String), POLICY_0
 *     X-2775 from @HeaderParam of parameter x
 * GET /r/e2776, m2776(java.lang.String), POLICY_0
 *     X-2776 from @HeaderParam of parameter x
 * GET /r/e2777, m2777(java.lang.String), POLICY_0
 *     X-2777 from @HeaderParam of parameter x
 * GET /r/e2778, m2778(java.lang.String), POLICY_0
 *     X-2778 from @HeaderParam of parameter x
 * GET /r/e2779, m2779(java.lang.String), POLICY_0
 *     X-2779 from @HeaderParam of parameter x
 * GET /r/e278, m278(java.lang.String), POLICY_0
 *     X-278 from @HeaderParam of parameter x
 * GET /r/e2780, m2780(java.lang.String), POLICY_0
 *     X-2780 from @HeaderParam of parameter x
 * GET /r/e2781, m2781(java.lang.String), POLICY_0
 *     X-2781 from @HeaderParam of parameter x
 * GET /r/e2782, m2782(java.lang.String), POLICY_0
 *     X-2782 from @HeaderParam of parameter x
 * GET /r/e2783, m2783(java.lang.String), POLICY_0
 *     X-2783 from @HeaderParam of parameter x
 * GET /r/e2784, m2784(java.lang.String), POLICY_0
 *     X-2784 from @HeaderParam of parameter x
 * GET /r/e2785, m2785(java.lang.String), POLICY_0
 *     X-2785 from @HeaderParam of parameter x
 * GET /r/e2786, m2786(java.lang.String), POLICY_0
 *     X-2786 from @HeaderParam of parameter x
 * GET /r/e2787, m2787(java.lang.String), POLICY_0
 *     X-2787 from @HeaderParam of parameter x
 * GET /r/e2788, m2788(java.lang.String), POLICY_0
 *     X-2788 from @HeaderParam of parameter x
 * GET /r/e2789, m2789(java.lang.String), POLICY_0
 *     X-2789 from @HeaderParam of parameter x
 * GET /r/e279, m279(java.lang.String), POLICY_0
 *     X-279 from @HeaderParam of parameter x
 * GET /r/e2790, m2790(java.lang.String), POLICY_0
 *     X-2790 from @HeaderParam of parameter x
 * GET /r/e2791, m2791(java.lang.String), POLICY_0
 *     X-2791 from @HeaderParam of parameter x
 * GET /r/e2792, m2792(java.lang.String), POLICY_0
 *     X-2792 from @HeaderParam of parameter x
 * GET /r/e2793, m2793(java.lang.String), POLICY_0
 *     X-2793 from @HeaderParam of parameter x
 * GET /r/e2794, m2794(java.lang.String), POLICY_0
 *     X-2794 from @HeaderParam of parameter x
 * GET /r/e2795, m2795(java.lang.String), POLICY_0
 *     X-2795 from @HeaderParam of parameter x
 * GET /r/e2796, m2796(java.lang.String), POLICY_0
 *     X-2796 from @HeaderParam of parameter x
 * GET /r/e2797, m2797(java.lang.String), POLICY_0
 *     X-2797 from @HeaderParam of parameter x
 * GET /r/e2798, m2798(java.lang.String), POLICY_0
 *     X-2798 from @HeaderParam of parameter x
 * GET /r/e2799, m2799(java.lang.String), POLICY_0
 *     X-2799 from @HeaderParam of parameter x
 * GET /r/e28, m28(java.lang.String), POLICY_0
 *     X-28 from @HeaderParam of parameter x
 * GET /r/e280, m280(java.lang.String), POLICY_0
 *     X-280 from @HeaderParam of parameter x
 * GET /r/e2800, m2800(java.lang.String), POLICY_0
 *     X-2800 from @HeaderParam of parameter x
 * GET /r/e2801, m2801(java.lang.String), POLICY_0
 *     X-2801 from @HeaderParam of parameter x
 * GET /r/e2802, m2802(java.lang.String), POLICY_0
 *     X-2802 from @HeaderParam of parameter x
 * GET /r/e2803, m2803(java.lang.String), POLICY_0
 *     X-2803 from @HeaderParam of parameter x
 * GET /r/e2804, m2804(java.lang.String), POLICY_0
 *     X-2804 from @HeaderParam of parameter x
 * GET /r/e2805, m2805(java.lang.String), POLICY_0
 *     X-2805 from @HeaderParam of parameter x
 * GET /r/e2806, m2806(java.lang.String), POLICY_0
 *     X-2806 from @HeaderParam of parameter x
 * GET /r/e2807, m2807(java.lang.String), POLICY_0
 *     X-2807 from @HeaderParam of parameter x
 * GET /r/e2808, m2808(java.lang.String), POLICY_0
 *     X-2808 from @HeaderParam of parameter x
 * GET /r/e2809, m2809(java.lang.String), POLICY_0
 *     X-2809 from @HeaderParam of parameter x
 * GET /r/e281, m281(java.lang.String), POLICY_0
 *     X-281 from @HeaderParam of parameter x
 * GET /r/e2810, m2810(java.lang.String), POLICY_0
 *     X-2810 from @HeaderParam of parameter x
 * GET /r/e2811, m2811(java.lang.String), POLICY_0
 *     X-2811 from @HeaderParam of parameter x
 * GET /r/e2812, m2812(java.lang.String), POLICY_0
 *     X-2812 from @HeaderParam of parameter x
 * GET /r/e2813, m2813(java.lang.String), POLICY_0
 *     X-2813 from @HeaderParam of parameter x
 * GET /r/e2814, m2814(java.lang.String), POLICY_0
 *     X-2814 from @HeaderParam of parameter x
 * GET /r/e2815, m2815(java.lang.String), POLICY_0
 *     X-2815 from @HeaderParam of parameter x
 * GET /r/e2816, m2816(java.lang.String), POLICY_0
 *     X-2816 from @HeaderParam of parameter x
 * GET /r/e2817, m2817(java.lang.String), POLICY_0
 *     X-2817 from @HeaderParam of parameter x
 * GET /r/e2818, m2818(java.lang.String), POLICY_0
 *     X-2818 from @HeaderParam of parameter x
 * GET /r/e2819, m2819(java.lang.String), POLICY_0
 *     X-2819 from @HeaderParam of parameter x
 * GET /r/e282, m282(java.lang.String), POLICY_0
 *     X-282 from @HeaderParam of parameter x
 * GET /r/e2820, m2820(java.lang.String), POLICY_0
 *     X-2820 from @HeaderParam of parameter x
 * GET /r/e2821, m2821(java.lang.String), POLICY_0
 *     X-2821 from @HeaderParam of parameter x
 * GET /r/e2822, m2822(java.lang.String), POLICY_0
 *     X-2822 from @HeaderParam of parameter x
 * GET /r/e2823, m2823(java.lang.String), POLICY_0
 *     X-2823 from @HeaderParam of parameter x
 * GET /r/e2824, m2824(java.lang.String), POLICY_0
 *     X-2824 from @HeaderParam of parameter x
 * GET /r/e2825, m2825(java.lang.String), POLICY_0
 *     X-2825 from @HeaderParam of parameter x
 * GET /r/e2826, m2826(java.lang.String), POLICY_0
 *     X-2826 from @HeaderParam of parameter x
 * GET /r/e2827, m2827(java.lang.String), POLICY_0
 *     X-2827 from @HeaderParam of parameter x
 * GET /r/e2828, m2828(java.lang.String), POLICY_0
 *     X-2828 from @HeaderParam of parameter x
 * GET /r/e2829, m2829(java.lang.String), POLICY_0
 *     X-2829 from @HeaderParam of parameter x
 * GET /r/e283, m283(java.lang.String), POLICY_0
 *     X-283 from @HeaderParam of parameter x
 * GET /r/e2830, m2830(java.lang.String), POLICY_0
 *     X-2830 from @HeaderParam of parameter x
 * GET /r/e2831, m2831(java.lang.String), POLICY_0
 *     X-2831 from @HeaderParam of parameter x
 * GET /r/e2832, m2832(java.lang.String), POLICY_0
 *     X-2832 from @HeaderParam of parameter x
 * GET /r/e2833, m2833(java.lang.String), POLICY_0
 *     X-2833 from @HeaderParam of parameter x
 * GET /r/e2834, m2834(java.lang.String), POLICY_0
 *     X-2834 from @HeaderParam of parameter x
 * GET /r/e2835, m2835(java.lang.String), POLICY_0
 *     X-2835 from @HeaderParam of parameter x
 * GET /r/e2836, m2836(java.lang.String), POLICY_0
 *     X-2836 from @HeaderParam of parameter x
 * GET /r/e2837, m2837(java.lang.String), POLICY_0
 *     X-2837 from @HeaderParam of parameter x
 * GET /r/e2838, m2838(java.lang.String), POLICY_0
 *     X-2838 from @HeaderParam of parameter x
 * GET /r/e2839, m2839(java.lang.String), POLICY_0
 *     X-2839 from @HeaderParam of parameter x
 * GET /r/e284, m284(java.lang.String), POLICY_0
 *     X-284 from @HeaderParam of parameter x
 * GET /r/e2840, m2840(java.lang.String), POLICY_0
 *     X-2840 from @HeaderParam of parameter x
 * GET /r/e2841, m2841(java.lang.String), POLICY_0
 *     X-2841 from @HeaderParam of parameter x
 * GET /r/e2842, m2842(java.lang.String), POLICY_0
 *     X-2842 from @HeaderParam of parameter x
 * GET /r/e2843, m2843(java.lang.String), POLICY_0
 *     X-2843 from @HeaderParam of parameter x
 * GET /r/e2844, m2844(java.lang.String), POLICY_0
 *     X-2844 from @HeaderParam of parameter x
 * GET /r/e2845, m2845(java.lang.String), POLICY_0
 *     X-2845 from @HeaderParam of parameter x
 * GET /r/e2846, m2846(java.lang.String), POLICY_0
 *     X-2846 from @HeaderParam of parameter x
 * GET /r/e2847, m2847(java.lang.String), POLICY_0
 *     X-2847 from @HeaderParam of parameter x
 * GET /r/e2848, m2848(java.lang.String), POLICY_0
 *     X-2848 from @HeaderParam of parameter x
 * GET /r/e2849, m2849(java.lang.String), POLICY_0
 *     X-2849 from @HeaderParam of parameter x
 * GET /r/e285, m285(java.lang.String), POLICY_0
 *     X-285 from @HeaderParam of parameter x
 * GET /r/e2850, m2850(java.lang.String), POLICY_0
 *     X-2850 from @HeaderParam of parameter x
 * GET /r/e2851, m2851(java.lang.String), POLICY_0
 *     X-2851 from @HeaderParam of parameter x
 * GET /r/e2852, m2852(java.lang.String), POLICY_0
 *     X-2852 from @HeaderParam of parameter x
 * GET /r/e2853, m2853(java.lang.String), POLICY_0
 *     X-2853 from @HeaderParam of parameter x
 * GET /r/e2854, m2854(java.lang.String), POLICY_0
 *     X-2854 from @HeaderParam of parameter x
 * GET /r/e2855, m2855(java.lang.String), POLICY_0
 *     X-2855 from @HeaderParam of parameter x
 * GET /r/e2856, m2856(java.lang.String), POLICY_0
 *     X-2856 from @HeaderParam of parameter x
 * GET /r/e2857, m2857(java.lang.String), POLICY_0
 *     X-2857 from @HeaderParam of parameter x
 * GET /r/e2858, m2858(java.lang.String), POLICY_0
 *     X-2858 from @HeaderParam of parameter x
 * GET /r/e2859, m2859(java.lang.String), POLICY_0
 *     X-2859 from @HeaderParam of parameter x
 * GET /r/e286, m286(java.lang.String), POLICY_0
 *     X-286 from @HeaderParam of parameter x
 * GET /r/e2860, m2860(java.lang.String), POLICY_0
 *     X-2860 from @HeaderParam of parameter x
 * GET /r/e2861, m2861(java.lang.String), POLICY_0
 *     X-2861 from @HeaderParam of parameter x
 * GET /r/e2862, m2862(java.lang.String), POLICY_0
 *     X-2862 from @HeaderParam of parameter x
 * GET /r/e2863, m2863(java.lang.String), POLICY_0
 *     X-2863 from @HeaderParam of parameter x
 * GET /r/e2864, m2864(java.lang.String), POLICY_0
 *     X-2864 from @HeaderParam of parameter x
 * GET /r/e2865, m2865(java.lang.String), POLICY_0
 *     X-2865 from @HeaderParam of parameter x
 * GET /r/e2866, m2866(java.lang.String), POLICY_0
 *     X-2866 from @HeaderParam of parameter x
 * GET /r/e2867, m2867(java.lang.String), POLICY_0
 *     X-2867 from @HeaderParam of parameter x
 * GET /r/e2868, m2868(java.lang.String), POLICY_0
 *     X-2868 from @HeaderParam of parameter x
 * GET /r/e2869, m2869(java.lang.String), POLICY_0
 *     X-2869 from @HeaderParam of parameter x
 * GET /r/e287, m287(java.lang.String), POLICY_0
 *     X-287 from @HeaderParam of parameter x
 * GET /r/e2870, m2870(java.lang.String), POLICY_0
 *     X-2870 from @HeaderParam of parameter x
 * GET /r/e2871, m2871(java.lang.String), POLICY_0
 *     X-2871 from @HeaderParam of parameter x
 * GET /r/e2872, m2872(java.lang.String), POLICY_0
 *     X-2872 from @HeaderParam of parameter x
 * GET /r/e2873, m2873(java.lang.String), POLICY_0
 *     X-2873 from @HeaderParam of parameter x
 * GET /r/e2874, m2874(java.lang.String), POLICY_0
 *     X-2874 from @HeaderParam of parameter x
 * GET /r/e2875, m2875(java.lang.String), POLICY_0
 *     X-2875 from @HeaderParam of parameter x
 * GET /r/e2876, m2876(java.lang.String), POLICY_0
 *     X-2876 from @HeaderParam of parameter x
 * GET /r/e2877, m2877(java.lang.String), POLICY_0
 *     X-2877 from @HeaderParam of parameter x
 * GET /r/e2878, m2878(java.lang.String), POLICY_0
 *     X-2878 from @HeaderParam of parameter x
 * GET /r/e2879, m2879(java.lang.String), POLICY_0
 *     X-2879 from @HeaderParam of parameter x
 * GET /r/e288, m288(java.lang.String), POLICY_0
 *     X-288 from @HeaderParam of parameter x
 * GET /r/e2880, m2880(java.lang.String), POLICY_0
 *     X-2880 from @HeaderParam of parameter x
 * GET /r/e2881, m2881(java.lang.String), POLICY_0
 *     X-2881 from @HeaderParam of parameter x
 * GET /r/e2882, m2882(java.lang.String), POLICY_0
 *     X-2882 from @HeaderParam of parameter x
 * GET /r/e2883, m2883(java.lang.String), POLICY_0
 *     X-2883 from @HeaderParam of parameter x
 * GET /r/e2884, m2884(java.lang.String), POLICY_0
 *     X-2884 from @HeaderParam of parameter x
 * GET /r/e2885, m2885(java.lang.String), POLICY_0
 *     X-2885 from @HeaderParam of parameter x
 * GET /r/e2886, m2886(java.lang.String), POLICY_0
 *     X-2886 from @HeaderParam of parameter x
 * GET /r/e2887, m2887(java.lang.String), POLICY_0
 *     X-2887 from @HeaderParam of parameter x
 * GET /r/e2888, m2888(java.lang.String), POLICY_0
 *     X-2888 from @HeaderParam of parameter x
 * GET /r/e2889, m2889(java.lang.String), POLICY_0
 *     X-2889 from @HeaderParam of parameter x
 * GET /r/e289, m289(java.lang.String), POLICY_0
 *     X-289 from @HeaderParam of parameter x
 * GET /r/e2890, m2890(java.lang.String), POLICY_0
 *     X-2890 from @HeaderParam of parameter x
 * GET /r/e2891, m2891(java.lang.String), POLICY_0
 *     X-2891 from @HeaderParam of parameter x
 * GET /r/e2892, m2892(java.lang.String), POLICY_0
 *     X-2892 from @HeaderParam of parameter x
 * GET /r/e2893, m2893(java.lang.String), POLICY_0
 *     X-2893 from @HeaderParam of parameter x
 * GET /r/e2894, m2894(java.lang.String), POLICY_0
 *     X-2894 from @HeaderParam of parameter x
 * GET /r/e2895, m2895(java.lang.String), POLICY_0
 *     X-2895 from @HeaderParam of parameter x
 * GET /r/e2896, m2896(java.lang.String), POLICY_0
 *     X-2896 from @HeaderParam of parameter x
 * GET /r/e2897, m2897(java.lang.String), POLICY_0
 *     X-2897 from @HeaderParam of parameter x
 * GET /r/e2898, m2898(java.lang.String), POLICY_0
 *     X-2898 from @HeaderParam of parameter x
 * GET /r/e2899, m2899(java.lang.String), POLICY_0
 *     X-2899 from @HeaderParam of parameter x
 * GET /r/e29, m29(java.lang.String), POLICY_0
 *     X-29 from @HeaderParam of parameter x
 * GET /r/e290, m290(java.lang.String), POLICY_0
 *     X-290 from @HeaderParam of parameter x
 * GET /r/e2900, m2900(java.lang.String), POLICY_0
 *     X-2900 from @HeaderParam of parameter x
 * GET /r/e2901, m2901(java.lang.String), POLICY_0
 *     X-2901 from @HeaderParam of parameter x
 * GET /r/e2902, m2902(java.lang.String), POLICY_0
 *     X-2902 from @HeaderParam of parameter x
 * GET /r/e2903, m2903(java.lang.String), POLICY_0
 *     X-2903 from @HeaderParam of parameter x
 * GET /r/e2904, m2904(java.lang.String), POLICY_0
 *     X-2904 from @HeaderParam of parameter x
 * GET /r/e2905, m2905(java.lang.String), POLICY_0
 *     X-2905 from @HeaderParam of parameter x
 * GET /r/e2906, m2906(java.lang.String), POLICY_0
 *     X-2906 from @HeaderParam of parameter x
 * GET /r/e2907, m2907(java.lang.String), POLICY_0
 *     X-2907 from @HeaderParam of parameter x
 * GET /r/e2908, m2908(java.lang.String), POLICY_0
 *     X-2908 from @HeaderParam of parameter x
 * GET /r/e2909, m2909(java.lang.String), POLICY_0
 *     X-2909 from @HeaderParam of parameter x
 * GET /r/e291, m291(java.lang.String), POLICY_0
 *     X-291 from @HeaderParam of parameter x
 * GET /r/e2910, m2910(java.lang.String), POLICY_0
 *     X-2910 from @HeaderParam of parameter x
 * GET /r/e2911, m2911(java.lang.String), POLICY_0
 *     X-2911 from @HeaderParam of parameter x
 * GET /r/e2912, m2912(java.lang.String), POLICY_0
 *     X-2912 from @HeaderParam of parameter x
 * GET /r/e2913, m2913(java.lang.String), POLICY_0
 *     X-2913 from @HeaderParam of parameter x
 * GET /r/e2914, m2914(java.lang.String), POLICY_0
 *     X-2914 from @HeaderParam of parameter x
 * GET /r/e2915, m2915(java.lang.String), POLICY_0
 *     X-2915 from @HeaderParam of parameter x
 * GET /r/e2916, m2916(java.lang.String), POLICY_0
 *     X-2916 from @HeaderParam of parameter x
 * GET /r/e2917, m2917(java.lang.String), POLICY_0
 *     X-2917 from @HeaderParam of parameter x
 * GET /r/e2918, m2918(java.lang.String), POLICY_0
 *     X-2918 from @HeaderParam of parameter x
 * GET /r/e2919, m2919(java.lang.String), POLICY_0
 *     X-2919 from @HeaderParam of parameter x
 * GET /r/e292, m292(java.lang.String), POLICY_0
 *     X-292 from @HeaderParam of parameter x
 * GET /r/e2920, m2920(java.lang.String), POLICY_0
 *     X-2920 from @HeaderParam of parameter x
 * GET /r/e2921, m2921(java.lang.String), POLICY_0
 *     X-2921 from @HeaderParam of parameter x
 * GET /r/e2922, m2922(java.lang.String), POLICY_0
 *     X-2922 from @HeaderParam of parameter x
 * GET /r/e2923, m2923(java.lang.String), POLICY_0
 *     X-2923 from @HeaderParam of parameter x
 * GET /r/e2924, m2924(java.lang.String), POLICY_0
 *     X-2924 from @HeaderParam of parameter x
 * GET /r/e2925, m2925(java.lang.String), POLICY_0
 *     X-2925 from @HeaderParam of parameter x
 * GET /r/e2926, m2926(java.lang.String), POLICY_0
 *     X-2926 from @HeaderParam of parameter x
 * GET /r/e2927, m2927(java.lang.String), POLICY_0
 *     X-2927 from @HeaderParam of parameter x
 * GET /r/e2928, m2928(java.lang.String), POLICY_0
 *     X-2928 from @HeaderParam of parameter x
 * GET /r/e2929, m2929(java.lang.String), POLICY_0
 *     X-2929 from @HeaderParam of parameter x
 * GET /r/e293, m293(java.lang.String), POLICY_0
 *     X-293 from @HeaderParam of parameter x
 * GET /r/e2930, m2930(java.lang.String), POLICY_0
 *     X-2930 from @HeaderParam of parameter x
 * GET /r/e2931, m2931(java.lang.String), POLICY_0
 *     X-2931 from @HeaderParam of parameter x
 * GET /r/e2932, m2932(java.lang.String), POLICY_0
 *     X-2932 from @HeaderParam of parameter x
 * GET /r/e2933, m2933(java.lang.String), POLICY_0
 *     X-2933 from @HeaderParam of parameter x
 * GET /r/e2934, m2934(java.lang.String), POLICY_0
 *     X-2934 from @HeaderParam of parameter x
 * GET /r/e2935, m2935(java.lang.String), POLICY_0
 *     X-2935 from @HeaderParam of parameter x
 * GET /r/e2936, m2936(java.lang.String), POLICY_0
 *     X-2936 from @HeaderParam of parameter x
 * GET /r/e2937, m2937(java.lang.String), POLICY_0
 *     X-2937 from @HeaderParam of parameter x
 * GET /r/e2938, m2938(java.lang.String), POLICY_0
 *     X-2938 from @HeaderParam of parameter x
 * GET /r/e2939, m2939(java.lang.String), POLICY_0
 *     X-2939 from @HeaderParam of parameter x
 * GET /r/e294, m294(java.lang.String), POLICY_0
 *     X-294 from @HeaderParam of parameter x
 * GET /r/e2940, m2940(java.lang.String), POLICY_0
 *     X-2940 from @HeaderParam of parameter x
 * GET /r/e2941, m2941(java.lang.String), POLICY_0
 *     X-2941 from @HeaderParam of parameter x
 * GET /r/e2942, m2942(java.lang.String), POLICY_0
 *     X-2942 from @HeaderParam of parameter x
 * GET /r/e2943, m2943(java.lang.String), POLICY_0
 *     X-2943 from @HeaderParam of parameter x
 * GET /r/e2944, m2944(java.lang.String), POLICY_0
 *     X-2944 from @HeaderParam of parameter x
 * GET /r/e2945, m2945(java.lang.String), POLICY_0
 *     X-2945 from @HeaderParam of parameter x
 * GET /r/e2946, m2946(java.lang.String), POLICY_0
 *     X-2946 from @HeaderParam of parameter x
 * GET /r/e2947, m2947(java.lang.String), POLICY_0
 *     X-2947 from @HeaderParam of parameter x
 * GET /r/e2948, m2948(java.lang.String), POLICY_0
 *     X-2948 from @HeaderParam of parameter x
 * GET /r/e2949, m2949(java.lang.String), POLICY_0
 *     X-2949 from @HeaderParam of parameter x
 * GET /r/e295, m295(java.lang.String), POLICY_0
 *     X-295 from @HeaderParam of parameter x
 * GET /r/e2950, m2950(java.lang.String), POLICY_0
 *     X-2950 from @HeaderParam of parameter x
 * GET /r/e2951, m2951(java.lang.String), POLICY_0
 *     X-2951 from @HeaderParam of parameter x
 * GET /r/e2952, m2952(java.lang.String), POLICY_0
 *     X-2952 from @HeaderParam of parameter x
 * GET /r/e2953, m2953(java.lang.String), POLICY_0
 *     X-2953 from @HeaderParam of parameter x
 * GET /r/e2954, m2954(java.lang.String), POLICY_0
 *     X-2954 from @HeaderParam of parameter x
 * GET /r/e2955, m2955(java.lang.String), POLICY_0
 *     X-2955 from @HeaderParam of parameter x
 * GET /r/e2956, m2956(java.lang.String), POLICY_0
 *     X-2956 from @HeaderParam of parameter x
 * GET /r/e2957, m2957(java.lang.String), POLICY_0
 *     X-2957 from @HeaderParam of parameter x
 * GET /r/e2958, m2958(java.lang.String), POLICY_0
 *     X-2958 from @HeaderParam of parameter x
 * GET /r/e2959, m2959(java.lang.String), POLICY_0
 *     X-2959 from @HeaderParam of parameter x
 * GET /r/e296, m296(java.lang.String), POLICY_0
 *     X-296 from @HeaderParam of parameter x
 * GET /r/e2960, m2960(java.lang.String), POLICY_0
 *     X-2960 from @HeaderParam of parameter x
 * GET /r/e2961, m2961(java.lang.String), POLICY_0
 *     X-2961 from @HeaderParam of parameter x
 * GET /r/e2962, m2962(java.lang.String), POLICY_0
 *     X-2962 from @HeaderParam of parameter x
 * GET /r/e2963, m2963(java.lang.String), POLICY_0
 *     X-2963 from @HeaderParam of parameter x
 * GET /r/e2964, m2964(java.lang.String), POLICY_0
 *     X-2964 from @HeaderParam of parameter x
 * GET /r/e2965, m2965(java.lang.String), POLICY_0
 *     X-2965 from @HeaderParam of parameter x
 * GET /r/e2966, m2966(java.lang.String), POLICY_0
 *     X-2966 from @HeaderParam of parameter x
 * GET /r/e2967, m2967(java.lang.String), POLICY_0
 *     X-2967 from @HeaderParam of parameter x
 * GET /r/e2968, m2968(java.lang.String), POLICY_0
 *     X-2968 from @HeaderParam of parameter x
 * GET /r/e2969, m2969(java.lang.String), POLICY_0
 *     X-2969 from @HeaderParam of parameter x
 * GET /r/e297, m297(java.lang.String), POLICY_0
 *     X-297 from @HeaderParam of parameter x
 * GET /r/e2970, m2970(java.lang.String), POLICY_0
 *     X-2970 from @HeaderParam of parameter x
 * GET /r/e2971, m2971(java.lang.String), POLICY_0
 *     X-2971 from @HeaderParam of parameter x
 * GET /r/e2972, m2972(java.lang.String), POLICY_0
 *     X-2972 from @HeaderParam of parameter x
 * GET /r/e2973, m2973(java.lang.String), POLICY_0
 *     X-2973 from @HeaderParam of parameter x
 * GET /r/e2974, m2974(java.lang.String), POLICY_0
 *     X-2974 from @HeaderParam of parameter x
 * GET /r/e2975, m2975(java.lang.String), POLICY_0
 *     X-2975 from @HeaderParam of parameter x
 * GET /r/e2976, m2976(java.lang.String), POLICY_0
 *     X-2976 from @HeaderParam of parameter x
 * GET /r/e2977, m2977(java.lang.String), POLICY_0
 *     X-2977 from @HeaderParam of parameter x
 * GET /r/e2978, m2978(java.lang.String), POLICY_0
 *     X-2978 from @HeaderParam of parameter x
 * GET /r/e2979, m2979(java.lang.String), POLICY_0
 *     X-2979 from @HeaderParam of parameter x
 * GET /r/e298, m298(java.lang.String), POLICY_0
 *     X-298 from @HeaderParam of parameter x
 * GET /r/e2980, m2980(java.lang.String), POLICY_0
 *     X-2980 from @HeaderParam of parameter x
 * GET /r/e2981, m2981(java.lang.String), POLICY_0
 *     X-2981 from @HeaderParam of parameter x
 * GET /r/e2982, m2982(java.lang.String), POLICY_0
 *     X-2982 from @HeaderParam of parameter x
 * GET /r/e2983, m2983(java.lang.String), POLICY_0
 *     X-2983 from @HeaderParam of parameter x
 * GET /r/e2984, m2984(java.lang.String), POLICY_0
 *     X-2984 from @HeaderParam of parameter x
 * GET /r/e2985, m2985(java.lang.String), POLICY_0
 *     X-2985 from @HeaderParam of parameter x
 * GET /r/e2986, m2986(java.lang.String), POLICY_0
 *     X-2986 from @HeaderParam of parameter x
 * GET /r/e2987, m2987(java.lang.String), POLICY_0
 *     X-2987 from @HeaderParam of parameter x
 * GET /r/e2988, m2988(java.lang.String), POLICY_0
 *     X-2988 from @HeaderParam of parameter x
 * GET /r/e2989, m2989(java.lang.String), POLICY_0
 *     X-2989 from @HeaderParam of parameter x
 * GET /r/e299, m299(java.lang.String), POLICY_0
 *     X-299 from @HeaderParam of parameter x
 * GET /r/e2990, m2990(java.lang.String), POLICY_0
 *     X-2990 from @HeaderParam of parameter x
 * GET /r/e2991, m2991(java.lang.String), POLICY_0
 *     X-2991 from @HeaderParam of parameter x
 * GET /r/e2992, m2992(java.lang.String), POLICY_0
 *     X-2992 from @HeaderParam of parameter x
 * GET /r/e2993, m2993(java.lang.String), POLICY_0
 *     X-2993 from @HeaderParam of parameter x
 * GET /r/e2994, m2994(java.lang.String), POLICY_0
 *     X-2994 from @HeaderParam of parameter x
 * GET /r/e2995, m2995(java.lang.String), POLICY_0
 *     X-2995 from @HeaderParam of parameter x
 * GET /r/e2996, m2996(java.lang.String), POLICY_0
 *     X-2996 from @HeaderParam of parameter x
 * GET /r/e2997, m2997(java.lang.String), POLICY_0
 *     X-2997 from @HeaderParam of parameter x
 * GET /r/e2998, m2998(java.lang.String), POLICY_0
 *     X-2998 from @HeaderParam of parameter x
 * GET /r/e2999, m2999(java.lang.String), POLICY_0
 *     X-2999 from @HeaderParam of parameter x
 * GET /r/e3, m3(java.lang.String), POLICY_0
 *     X-3 from @HeaderParam of parameter x
 * GET /r/e30, m30(java.lang.String), POLICY_0
 *     X-30 from @HeaderParam of parameter x
 * GET /r/e300, m300(java.lang.String), POLICY_0
 *     X-300 from @HeaderParam of parameter x
 * GET /r/e3000, m3000(java.lang.String), POLICY_0
 *     X-3000 from @HeaderParam of parameter x
 * GET /r/e3001, m3001(java.lang.String), POLICY_0
 *     X-3001 from @HeaderParam of parameter x
 * GET /r/e3002, m3002(java.lang.String), POLICY_0
 *     X-3002 from @HeaderParam of parameter x
 * GET /r/e3003, m3003(java.lang.String), POLICY_0
 *     X-3003 from @HeaderParam of parameter x
 * GET /r/e3004, m3004(java.lang.String), POLICY_0
 *     X-3004 from @HeaderParam of parameter x
 * GET /r/e3005, m3005(java.lang.String), POLICY_0
 *     X-3005 from @HeaderParam of parameter x
 * GET /r/e3006, m3006(java.lang.String), POLICY_0
 *     X-3006 from @HeaderParam of parameter x
 * GET /r/e3007, m3007(java.lang.String), POLICY_0
 *     X-3007 from @HeaderParam of parameter x
 * GET /r/e3008, m3008(java.lang.String), POLICY_0
 *     X-3008 from @HeaderParam of parameter x
 * GET /r/e3009, m3009(java.lang.String), POLICY_0
 *     X-3009 from @HeaderParam of parameter x
 * GET /r/e301, m301(java.lang.String), POLICY_0
 *     X-301 from @HeaderParam of parameter x
 * GET /r/e3010, m3010(java.lang.String), POLICY_0
 *     X-3010 from @HeaderParam of parameter x
 * GET /r/e3011, m3011(java.lang.String), POLICY_0
 *     X-3011 from @HeaderParam of parameter x
 * GET /r/e3012, m3012(java.lang.String), POLICY_0
 *     X-3012 from @HeaderParam of parameter x
 * GET /r/e3013, m3013(java.lang.String), POLICY_0
 *     X-3013 from @HeaderParam of parameter x
 * GET /r/e3014, m3014(java.lang.String), POLICY_0
 *     X-3014 from @HeaderParam of parameter x
 * GET /r/e3015, m3015(java.lang.String), POLICY_0
 *     X-3015 from @HeaderParam of parameter x
 * GET /r/e3016, m3016(java.lang.String), POLICY_0
 *     X-3016 from @HeaderParam of parameter x
 * GET /r/e3017, m3017(java.lang.String), POLICY_0
 *     X-3017 from @HeaderParam of parameter x
 * GET /r/e3018, m3018(java.lang.String), POLICY_0
 *     X-3018 from @HeaderParam of parameter x
 * GET /r/e3019, m3019(java.lang.String), POLICY_0
 *     X-3019 from @HeaderParam of parameter x
 * GET /r/e302, m302(java.lang.String), POLICY_0
 *     X-302 from @HeaderParam of parameter x
 * GET /r/e3020, m3020(java.lang.String), POLICY_0
 *     X-3020 from @HeaderParam of parameter x
 * GET /r/e3021, m3021(java.lang.String), POLICY_0
 *     X-3021 from @HeaderParam of parameter x
 * GET /r/e3022, m3022(java.lang.String), POLICY_0
 *     X-3022 from @HeaderParam of parameter x
 * GET /r/e3023, m3023(java.lang.String), POLICY_0
 *     X-3023 from @HeaderParam of parameter x
 * GET /r/e3024, m3024(java.lang.String), POLICY_0
 *     X-3024 from @HeaderParam of parameter x
 * GET /r/e3025, m3025(java.lang.String), POLICY_0
 *     X-3025 from @HeaderParam of parameter x
 * GET /r/e3026, m3026(java.lang.String), POLICY_0
 *     X-3026 from @HeaderParam of parameter x
 * GET /r/e3027, m3027(java.lang.String), POLICY_0
 *     X-3027 from @HeaderParam of parameter x
 * GET /r/e3028, m3028(java.lang.String), POLICY_0
 *     X-3028 from @HeaderParam of parameter x
 * GET /r/e3029, m3029(java.lang.String), POLICY_0
 *     X-3029 from @HeaderParam of parameter x
 * GET /r/e303, m303(java.lang.String), POLICY_0
 *     X-303 from @HeaderParam of parameter x
 * GET /r/e3030, m3030(java.lang.String), POLICY_0
 *     X-3030 from @HeaderParam of parameter x
 * GET /r/e3031, m3031(java.lang.String), POLICY_0
 *     X-3031 from @HeaderParam of parameter x
 * GET /r/e3032, m3032(java.lang.String), POLICY_0
 *     X-3032 from @HeaderParam of parameter x
 * GET /r/e3033, m3033(java.lang.String), POLICY_0
 *     X-3033 from @HeaderParam of parameter x
 * GET /r/e3034, m3034(java.lang.String), POLICY_0
 *     X-3034 from @HeaderParam of parameter x
 * GET /r/e3035, m3035(java.lang.String), POLICY_0
 *     X-3035 from @HeaderParam of parameter x
 * GET /r/e3036, m3036(java.lang.String), POLICY_0
 *     X-3036 from @HeaderParam of parameter x
 * GET /r/e3037, m3037(java.lang.String), POLICY_0
 *     X-3037 from @HeaderParam of parameter x
 * GET /r/e3038, m3038(java.lang.String), POLICY_0
 *     X-3038 from @HeaderParam of parameter x
 * GET /r/e3039, m3039(java.lang.String), POLICY_0
 *     X-3039 from @HeaderParam of parameter x
 * GET /r/e304, m304(java.lang.String), POLICY_0
 *     X-304 from @HeaderParam of parameter x
 * GET /r/e3040, m3040(java.lang.String), POLICY_0
 *     X-3040 from @HeaderParam of parameter x
 * GET /r/e3041, m3041(java.lang.String), POLICY_0
 *     X-3041 from @HeaderParam of parameter x
 * GET /r/e3042, m3042(java.lang.String), POLICY_0
 *     X-3042 from @HeaderParam of parameter x
 * GET /r/e3043, m3043(java.lang.String), POLICY_0
 *     X-3043 from @HeaderParam of parameter x
 * GET /r/e3044, m3044(java.lang.String), POLICY_0
 *     X-3044 from @HeaderParam of parameter x
 * GET /r/e3045, m3045(java.lang.String), POLICY_0
 *     X-3045 from @HeaderParam of parameter x
 * GET /r/e3046, m3046(java.lang.String), POLICY_0
 *     X-3046 from @HeaderParam of parameter x
 * GET /r/e3047, m3047(java.lang.String), POLICY_0
 *     X-3047 from @HeaderParam of parameter x
 * GET /r/e3048, m3048(java.lang.String), POLICY_0
 *     X-3048 from @HeaderParam of parameter x
 * GET /r/e3049, m3049(java.lang.String), POLICY_0
 *     X-3049 from @HeaderParam of parameter x
 * GET /r/e305, m305(java.lang.String), POLICY_0
 *     X-305 from @HeaderParam of parameter x
 * GET /r/e3050, m3050(java.lang.String), POLICY_0
 *     X-3050 from @HeaderParam of parameter x
 * GET /r/e3051, m3051(java.lang.String), POLICY_0
 *     X-3051 from @HeaderParam of parameter x
 * GET /r/e3052, m3052(java.lang.String), POLICY_0
 *     X-3052 from @HeaderParam of parameter x
 * GET /r/e3053, m3053(java.lang.String), POLICY_0
 *     X-3053 from @HeaderParam of parameter x
 * GET /r/e3054, m3054(java.lang.String), POLICY_0
 *     X-3054 from @HeaderParam of parameter x
 * GET /r/e3055, m3055(java.lang.String), POLICY_0
 *     X-3055 from @HeaderParam of parameter x
 * GET /r/e3056, m3056(java.lang.String), POLICY_0
 *     X-3056 from @HeaderParam of parameter x
 * GET /r/e3057, m3057(java.lang.String), POLICY_0
 *     X-3057 from @HeaderParam of parameter x
 * GET /r/e3058, m3058(java.lang.String), POLICY_0
 *     X-3058 from @HeaderParam of parameter x
 * GET /r/e3059, m3059(java.lang.String), POLICY_0
 *     X-3059 from @HeaderParam of parameter x
 * GET /r/e306, m306(java.lang.String), POLICY_0
 *     X-306 from @HeaderParam of parameter x
 * GET /r/e3060, m3060(java.lang.String), POLICY_0
 *     X-3060 from @HeaderParam of parameter x
 * GET /r/e3061, m3061(java.lang.String), POLICY_0
 *     X-3061 from @HeaderParam of parameter x
 * GET /r/e3062, m3062(java.lang.String), POLICY_0
 *     X-3062 from @HeaderParam of parameter x
 * GET /r/e3063, m3063(java.lang.String), POLICY_0
 *     X-3063 from @HeaderParam of parameter x
 * GET /r/e3064, m3064(java.lang.String), POLICY_0
 *     X-3064 from @HeaderParam of parameter x
 * GET /r/e3065, m3065(java.lang.String), POLICY_0
 *     X-3065 from @HeaderParam of parameter x
 * GET /r/e3066, m3066(java.lang.String), POLICY_0
 *     X-3066 from @HeaderParam of parameter x
 * GET /r/e3067, m3067(java.lang.String), POLICY_0
 *     X-3067 from @HeaderParam of parameter x
 * GET /r/e3068, m3068(java.lang.String), POLICY_0
 *     X-3068 from @HeaderParam of parameter x
 * GET /r/e3069, m3069(java.lang.String), POLICY_0
 *     X-3069 from @HeaderParam of parameter x
 * GET /r/e307, m307(java.lang.String), POLICY_0
 *     X-307 from @HeaderParam of parameter x
 * GET /r/e3070, m3070(java.lang.String), POLICY_0
 *     X-3070 from @HeaderParam of parameter x
 * GET /r/e3071, m3071(java.lang.String), POLICY_0
 *     X-3071 from @HeaderParam of parameter x
 * GET /r/e3072, m3072(java.lang.String), POLICY_0
 *     X-3072 from @HeaderParam of parameter x
 * GET /r/e3073, m3073(java.lang.String), POLICY_0
 *     X-3073 from @HeaderParam of parameter x
 * GET /r/e3074, m3074(java.lang.String), POLICY_0
 *     X-3074 from @HeaderParam of parameter x
 * GET /r/e3075, m3075(java.lang.String), POLICY_0
 *     X-3075 from @HeaderParam of parameter x
 * GET /r/e3076, m3076(java.lang.String), POLICY_0
 *     X-3076 from @HeaderParam of parameter x
 * GET /r/e3077, m3077(java.lang.String), POLICY_0
 *     X-3077 from @HeaderParam of parameter x
 * GET /r/e3078, m3078(java.lang.String), POLICY_0
 *     X-3078 from @HeaderParam of parameter x
 * GET /r/e3079, m3079(java.lang.String), POLICY_0
 *     X-3079 from @HeaderParam of parameter x
 * GET /r/e308, m308(java.lang.String), POLICY_0
 *     X-308 from @HeaderParam of parameter x
 * GET /r/e3080, m3080(java.lang.String), POLICY_0
 *     X-3080 from @HeaderParam of parameter x
 * GET /r/e3081, m3081(java.lang.String), POLICY_0
 *     X-3081 from @HeaderParam of parameter x
 * GET /r/e3082, m3082(java.lang.String), POLICY_0
 *     X-3082 from @HeaderParam of parameter x
 * GET /r/e3083, m3083(java.lang.String), POLICY_0
 *     X-3083 from @HeaderParam of parameter x
 * GET /r/e3084, m3084(java.lang.String), POLICY_0
 *     X-3084 from @HeaderParam of parameter x
 * GET /r/e3085, m3085(java.lang.String), POLICY_0
 *     X-3085 from @HeaderParam of parameter x
 * GET /r/e3086, m3086(java.lang.String), POLICY_0
 *     X-3086 from @HeaderParam of parameter x
 * GET /r/e3087, m3087(java.lang.String), POLICY_0
 *     X-3087 from @HeaderParam of parameter x
 * GET /r/e3088, m3088(java.lang.String), POLICY_0
 *     X-3088 from @HeaderParam of parameter x
 * GET /r/e3089, m3089(java.lang.String), POLICY_0
 *     X-3089 from @HeaderParam of parameter x
 * GET /r/e309, m309(java.lang.String), POLICY_0
 *     X-309 from @HeaderParam of parameter x
 * GET /r/e3090, m3090(java.lang.String), POLICY_0
 *     X-3090 from @HeaderParam of parameter x
 * GET /r/e3091, m3091(java.lang.String), POLICY_0
 *     X-3091 from @HeaderParam of parameter x
 * GET /r/e3092, m3092(java.lang.String), POLICY_0
 *     X-3092 from @HeaderParam of parameter x
 * GET /r/e3093, m3093(java.lang.String), POLICY_0
 *     X-3093 from @HeaderParam of parameter x
 * GET /r/e3094, m3094(java.lang.String), POLICY_0
 *     X-3094 from @HeaderParam of parameter x
 * GET /r/e3095, m3095(java.lang.String), POLICY_0
 *     X-3095 from @HeaderParam of parameter x
 * GET /r/e3096, m3096(java.lang.String), POLICY_0
 *     X-3096 from @HeaderParam of parameter x
 * GET /r/e3097, m3097(java.lang.String), POLICY_0
 *     X-3097 from @HeaderParam of parameter x
 * GET /r/e3098, m3098(java.lang.String), POLICY_0
 *     X-3098 from @HeaderParam of parameter x
 * GET /r/e3099, m3099(java.lang.String), POLICY_0
 *     X-3099 from @HeaderParam of parameter x
 * GET /r/e31, m31(java.lang.String), POLICY_0
 *     X-31 from @HeaderParam of parameter x
 * GET /r/e310, m310(java.lang.String), POLICY_0
 *     X-310 from @HeaderParam of parameter x
 * GET /r/e3100, m3100(java.lang.String), POLICY_0
 *     X-3100 from @HeaderParam of parameter x
 * GET /r/e3101, m3101(java.lang.String), POLICY_0
 *     X-3101 from @HeaderParam of parameter x
 * GET /r/e3102, m3102(java.lang.String), POLICY_0
 *     X-3102 from @HeaderParam of parameter x
 * GET /r/e3103, m3103(java.lang.String), POLICY_0
 *     X-3103 from @HeaderParam of parameter x
 * GET /r/e3104, m3104(java.lang.String), POLICY_0
 *     X-3104 from @HeaderParam of parameter x
 * GET /r/e3105, m3105(java.lang.String), POLICY_0
 *     X-3105 from @HeaderParam of parameter x
 * GET /r/e3106, m3106(java.lang.String), POLICY_0
 *     X-3106 from @HeaderParam of parameter x
 * GET /r/e3107, m3107(java.lang.String), POLICY_0
 *     X-3107 from @HeaderParam of parameter x
 * GET /r/e3108, m3108(java.lang.String), POLICY_0
 *     X-3108 from @HeaderParam of parameter x
 * GET /r/e3109, m3109(java.lang.String), POLICY_0
 *     X-3109 from @HeaderParam of parameter x
 * GET /r/e311, m311(java.lang.String), POLICY_0
 *     X-311 from @HeaderParam of parameter x
 * GET /r/e3110, m3110(java.lang.String), POLICY_0
 *     X-3110 from @HeaderParam of parameter x
 * GET /r/e3111, m3111(java.lang.String), POLICY_0
 *     X-3111 from @HeaderParam of parameter x
 * GET /r/e3112, m3112(java.lang.String), POLICY_0
 *     X-3112 from @HeaderParam of parameter x
 * GET /r/e3113, m3113(java.lang.String), POLICY_0
 *     X-3113 from @HeaderParam of parameter x
 * GET /r/e3114, m3114(java.lang.String), POLICY_0
 *     X-3114 from @HeaderParam of parameter x
 * GET /r/e3115, m3115(java.lang.String), POLICY_0
 *     X-3115 from @HeaderParam of parameter x
 * GET /r/e3116, m3116(java.lang.String), POLICY_0
 *     X-3116 from @HeaderParam of parameter x
 * GET /r/e3117, m3117(java.lang.String), POLICY_0
 *     X-3117 from @HeaderParam of parameter x
 * GET /r/e3118, m3118(java.lang.String), POLICY_0
 *     X-3118 from @HeaderParam of parameter x
 * GET /r/e3119, m3119(java.lang.String), POLICY_0
 *     X-3119 from @HeaderParam of parameter x
 * GET /r/e312, m312(java.lang.String), POLICY_0
 *     X-312 from @HeaderParam of parameter x
 * GET /r/e3120, m3120(java.lang.String), POLICY_0
 *     X-3120 from @HeaderParam of parameter x
 * GET /r/e3121, m3121(java.lang.String), POLICY_0
 *     X-3121 from @HeaderParam of parameter x
 * GET /r/e3122, m3122(java.lang.String), POLICY_0
 *     X-3122 from @HeaderParam of parameter x
 * GET /r/e3123, m3123(java.lang.String), POLICY_0
 *     X-3123 from @HeaderParam of parameter x
 * GET /r/e3124, m3124(java.lang.String), POLICY_0
 *     X-3124 from @HeaderParam of parameter x
 * GET /r/e3125, m3125(java.lang.String), POLICY_0
 *     X-3125 from @HeaderParam of parameter x
 * GET /r/e3126, m3126(java.lang.String), POLICY_0
 *     X-3126 from @HeaderParam of parameter x
 * GET /r/e3127, m3127(java.lang.String), POLICY_0
 *     X-3127 from @HeaderParam of parameter x
 * GET /r/e3128, m3128(java.lang.String), POLICY_0
 *     X-3128 from @HeaderParam of parameter x
 * GET /r/e3129, m3129(java.lang.String), POLICY_0
 *     X-3129 from @HeaderParam of parameter x
 * GET /r/e313, m313(java.lang.String), POLICY_0
 *     X-313 from @HeaderParam of parameter x
 * GET /r/e3130, m3130(java.lang.String), POLICY_0
 *     X-3130 from @HeaderParam of parameter x
 * GET /r/e3131, m3131(java.lang.String), POLICY_0
 *     X-3131 from @HeaderParam of parameter x
 * GET /r/e3132, m3132(java.lang.String), POLICY_0
 *     X-3132 from @HeaderParam of parameter x
 * GET /r/e3133, m3133(java.lang.String), POLICY_0
 *     X-3133 from @HeaderParam of parameter x
 * GET /r/e3134, m3134(java.lang.String), POLICY_0
 *     X-3134 from @HeaderParam of parameter x
 * GET /r/e3135, m3135(java.lang.String), POLICY_0
 *     X-3135 from @HeaderParam of parameter x
 * GET /r/e3136, m3136(java.lang.String), POLICY_0
 *     X-3136 from @HeaderParam of parameter x
 * GET /r/e3137, m3137(java.lang.String), POLICY_0
 *     X-3137 from @HeaderParam of parameter x
 * GET /r/e3138, m3138(java.lang.String), POLICY_0
 *     X-3138 from @HeaderParam of parameter x
 * GET /r/e3139, m3139(java.lang.String), POLICY_0
 *     X-3139 from @HeaderParam of parameter x
 * GET /r/e314, m314(java.lang.String), POLICY_0
 *     X-314 from @HeaderParam of parameter x
 * GET /r/e3140, m3140(java.lang.String), POLICY_0
 *     X-3140 from @HeaderParam of parameter x
 * GET /r/e3141, m3141(java.lang.String), POLICY_0
 *     X-3141 from @HeaderParam of parameter x
 * GET /r/e3142, m3142(java.lang.String), POLICY_0
 *     X-3142 from @HeaderParam of parameter x
 * GET /r/e3143, m3143(java.lang.String), POLICY_0
 *     X-3143 from @HeaderParam of parameter x
 * GET /r/e3144, m3144(java.lang.String), POLICY_0
 *     X-3144 from @HeaderParam of parameter x
 * GET /r/e3145, m3145(java.lang.String), POLICY_0
 *     X-3145 from @HeaderParam of parameter x
 * GET /r/e3146, m3146(java.lang.String), POLICY_0
 *     X-3146 from @HeaderParam of parameter x
 * GET /r/e3147, m3147(java.lang.String), POLICY_0
 *     X-3147 from @HeaderParam of parameter x
 * GET /r/e3148, m3148(java.lang.String), POLICY_0
 *     X-3148 from @HeaderParam of parameter x
 * GET /r/e3149, m3149(java.lang.String), POLICY_0
 *     X-3149 from @HeaderParam of parameter x
 * GET /r/e315, m315(java.lang.String), POLICY_0
 *     X-315 from @HeaderParam of parameter x
 * GET /r/e3150, m3150(java.lang.String), POLICY_0
 *     X-3150 from @HeaderParam of parameter x
 * GET /r/e3151, m3151(java.lang.String), POLICY_0
 *     X-3151 from @HeaderParam of parameter x
 * GET /r/e3152, m3152(java.lang.String), POLICY_0
 *     X-3152 from @HeaderParam of parameter x
 * GET /r/e3153, m3153(java.lang.String), POLICY_0
 *     X-3153 from @HeaderParam of parameter x
 * GET /r/e3154, m3154(java.lang.String), POLICY_0
 *     X-3154 from @HeaderParam of parameter x
 * GET /r/e3155, m3155(java.lang.String), POLICY_0
 *     X-3155 from @HeaderParam of parameter x
 * GET /r/e3156, m3156(java.lang.String), POLICY_0
 *     X-3156 from @HeaderParam of parameter x
 * GET /r/e3157, m3157(java.lang.String), POLICY_0
 *     X-3157 from @HeaderParam of parameter x
 * GET /r/e3158, m3158(java.lang.String), POLICY_0
 *     X-3158 from @HeaderParam of parameter x
 * GET /r/e3159, m3159(java.lang.String), POLICY_0
 *     X-3159 from @HeaderParam of parameter x
 * GET /r/e316, m316(java.lang.String), POLICY_0
 *     X-316 from @HeaderParam of parameter x
 * GET /r/e3160, m3160(java.lang.String), POLICY_0
 *     X-3160 from @HeaderParam of parameter x
 * GET /r/e3161, m3161(java.lang.String), POLICY_0
 *     X-3161 from @HeaderParam of parameter x
 * GET /r/e3162, m3162(java.lang.String), POLICY_0
 *     X-3162 from @HeaderParam of parameter x
 * GET /r/e3163, m3163(java.lang.String), POLICY_0
 *     X-3163 from @HeaderParam of parameter x
 * GET /r/e3164, m3164(java.lang.String), POLICY_0
 *     X-3164 from @HeaderParam of parameter x
 * GET /r/e3165, m3165(java.lang.String), POLICY_0
 *     X-3165 from @HeaderParam of parameter x
 * GET /r/e3166, m3166(java.lang.String), POLICY_0
 *     X-3166 from @HeaderParam of parameter x
 * GET /r/e3167, m3167(java.lang.String), POLICY_0
 *     X-3167 from @HeaderParam of parameter x
 * GET /r/e3168, m3168(java.lang.String), POLICY_0
 *     X-3168 from @HeaderParam of parameter x
 * GET /r/e3169, m3169(java.lang.String), POLICY_0
 *     X-3169 from @HeaderParam of parameter x
 * GET /r/e317, m317(java.lang.String), POLICY_0
 *     X-317 from @HeaderParam of parameter x
 * GET /r/e3170, m3170(java.lang.String), POLICY_0
 *     X-3170 from @HeaderParam of parameter x
 * GET /r/e3171, m3171(java.lang.String), POLICY_0
 *     X-3171 from @HeaderParam of parameter x
 * GET /r/e3172, m3172(java.lang.String), POLICY_0
 *     X-3172 from @HeaderParam of parameter x
 * GET /r/e3173, m3173(java.lang.String), POLICY_0
 *     X-3173 from @HeaderParam of parameter x
 * GET /r/e3174, m3174(java.lang.String), POLICY_0
 *     X-3174 from @HeaderParam of parameter x
 * GET /r/e3175, m3175(java.lang.String), POLICY_0
 *     X-3175 from @HeaderParam of parameter x
 * GET /r/e3176, m3176(java.lang.String), POLICY_0
 *     X-3176 from @HeaderParam of parameter x
 * GET /r/e3177, m3177(java.lang.String), POLICY_0
 *     X-3177 from @HeaderParam of parameter x
 * GET /r/e3178, m3178(java.lang.String), POLICY_0
 *     X-3178 from @HeaderParam of parameter x
 * GET /r/e3179, m3179(java.lang.String), POLICY_0
 *     X-3179 from @HeaderParam of parameter x
 * GET /r/e318, m318(java.lang.String), POLICY_0
 *     X-318 from @HeaderParam of parameter x
 * GET /r/e3180, m3180(java.lang.String), POLICY_0
 *     X-3180 from @HeaderParam of parameter x
 * GET /r/e3181, m3181(java.lang.String), POLICY_0
 *     X-3181 from @HeaderParam of parameter x
 * GET /r/e3182, m3182(java.lang.String), POLICY_0
 *     X-3182 from @HeaderParam of parameter x
 * GET /r/e3183, m3183(java.lang.String), POLICY_0
 *     X-3183 from @HeaderParam of parameter x
 * GET /r/e3184, m3184(java.lang.String), POLICY_0
 *     X-3184 from @HeaderParam of parameter x
 * GET /r/e3185, m3185(java.lang.String), POLICY_0
 *     X-3185 from @HeaderParam of parameter x
 * GET /r/e3186, m3186(java.lang.String), POLICY_0
 *     X-3186 from @HeaderParam of parameter x
 * GET /r/e3187, m3187(java.lang.String), POLICY_0
 *     X-3187 from @HeaderParam of parameter x
 * GET /r/e3188, m3188(java.lang.String), POLICY_0
 *     X-3188 from @HeaderParam of parameter x
 * GET /r/e3189, m3189(java.lang.String), POLICY_0
 *     X-3189 from @HeaderParam of parameter x
 * GET /r/e319, m319(java.lang.String), POLICY_0
 *     X-319 from @HeaderParam of parameter x
 * GET /r/e3190, m3190(java.lang.String), POLICY_0
 *     X-3190 from @HeaderParam of parameter x
 * GET /r/e3191, m3191(java.lang.String), POLICY_0
 *     X-3191 from @HeaderParam of parameter x
 * GET /r/e3192, m3192(java.lang.String), POLICY_0
 *     X-3192 from @HeaderParam of parameter x
 * GET /r/e3193, m3193(java.lang.String), POLICY_0
 *     X-3193 from @HeaderParam of parameter x
 * GET /r/e3194, m3194(java.lang.String), POLICY_0
 *     X-3194 from @HeaderParam of parameter x
 * GET /r/e3195, m3195(java.lang.String), POLICY_0
 *     X-3195 from @HeaderParam of parameter x
 * GET /r/e3196, m3196(java.lang.String), POLICY_0
 *     X-3196 from @HeaderParam of parameter x
 * GET /r/e3197, m3197(java.lang.String), POLICY_0
 *     X-3197 from @HeaderParam of parameter x
 * GET /r/e3198, m3198(java.lang.String), POLICY_0
 *     X-3198 from @HeaderParam of parameter x
 * GET /r/e3199, m3199(java.lang.String), POLICY_0
 *     X-3199 from @HeaderParam of parameter x
 * GET /r/e32, m32(java.lang.String), POLICY_0
 *     X-32 from @HeaderParam of parameter x
 * GET /r/e320, m320(java.lang.String), POLICY_0
 *     X-320 from @HeaderParam of parameter x
 * GET /r/e3200, m3200(java.lang.String), POLICY_0
 *     X-3200 from @HeaderParam of parameter x
 * GET /r/e3201, m3201(java.lang.String), POLICY_0
 *     X-3201 from @HeaderParam of parameter x
 * GET /r/e3202, m3202(java.lang.String), POLICY_0
 *     X-3202 from @HeaderParam of parameter x
 * GET /r/e3203, m3203(java.lang.String), POLICY_0
 *     X-3203 from @HeaderParam of parameter x
 * GET /r/e3204, m3204(java.lang.String), POLICY_0
 *     X-3204 from @HeaderParam of parameter x
 * GET /r/e3205, m3205(java.lang.String), POLICY_0
 *     X-3205 from @HeaderParam of parameter x
 * GET /r/e3206, m3206(java.lang.String), POLICY_0
 *     X-3206 from @HeaderParam of parameter x
 * GET /r/e3207, m3207(java.lang.String), POLICY_0
 *     X-3207 from @HeaderParam of parameter x
 * GET /r/e3208, m3208(java.lang.String), POLICY_0
 *     X-3208 from @HeaderParam of parameter x
 * GET /r/e3209, m3209(java.lang.String), POLICY_0
 *     X-3209 from @HeaderParam of parameter x
 * GET /r/e321, m321(java.lang.String), POLICY_0
 *     X-321 from @HeaderParam of parameter x
 * GET /r/e3210, m3210(java.lang.String), POLICY_0
 *     X-3210 from @HeaderParam of parameter x
 * GET /r/e3211, m3211(java.lang.String), POLICY_0
 *     X-3211 from @HeaderParam of parameter x
 * GET /r/e3212, m3212(java.lang.String), POLICY_0
 *     X-3212 from @HeaderParam of parameter x
 * GET /r/e3213, m3213(java.lang.String), POLICY_0
 *     X-3213 from @HeaderParam of parameter x
 * GET /r/e3214, m3214(java.lang.String), POLICY_0
 *     X-3214 from @HeaderParam of parameter x
 * GET /r/e3215, m3215(java.lang.String), POLICY_0
 *     X-3215 from @HeaderParam of parameter x
 * GET /r/e3216, m3216(java.lang.String), POLICY_0
 *     X-3216 from @HeaderParam of parameter x
 * GET /r/e3217, m3217(java.lang.String), POLICY_0
 *     X-3217 from @HeaderParam of parameter x
 * GET /r/e3218, m3218(java.lang.String), POLICY_0
 *     X-3218 from @HeaderParam of parameter x
 * GET /r/e3219, m3219(java.lang.String), POLICY_0
 *     X-3219 from @HeaderParam of parameter x
 * GET /r/e322, m322(java.lang.String), POLICY_0
 *     X-322 from @HeaderParam of parameter x
 * GET /r/e3220, m3220(java.lang.String), POLICY_0
 *     X-3220 from @HeaderParam of parameter x
 * GET /r/e3221, m3221(java.lang.String), POLICY_0
 *     X-3221 from @HeaderParam of parameter x
 * GET /r/e3222, m3222(java.lang.String), POLICY_0
 *     X-3222 from @HeaderParam of parameter x
 * GET /r/e3223, m3223(java.lang.String), POLICY_0
 *     X-3223 from @HeaderParam of parameter x
 * GET /r/e3224, m3224(java.lang.String), POLICY_0
 *     X-3224 from @HeaderParam of parameter x
 * GET /r/e3225, m3225(java.lang.String), POLICY_0
 *     X-3225 from @HeaderParam of parameter x
 * GET /r/e3226, m3226(java.lang.String), POLICY_0
 *     X-3226 from @HeaderParam of parameter x
 * GET /r/e3227, m3227(java.lang.String), POLICY_0
 *     X-3227 from @HeaderParam of parameter x
 * GET /r/e3228, m3228(java.lang.String), POLICY_0
 *     X-3228 from @HeaderParam of parameter x
 * GET /r/e3229, m3229(java.lang.String), POLICY_0
 *     X-3229 from @HeaderParam of parameter x
 * GET /r/e323, m323(java.lang.String), POLICY_0
 *     X-323 from @HeaderParam of parameter x
 * GET /r/e3230, m3230(java.lang.String), POLICY_0
 *     X-3230 from @HeaderParam of parameter x
 * GET /r/e3231, m3231(java.lang.String), POLICY_0
 *     X-3231 from @HeaderParam of parameter x
 * GET /r/e3232, m3232(java.lang.String), POLICY_0
 *     X-3232 from @HeaderParam of parameter x
 * GET /r/e3233, m3233(java.lang.String), POLICY_0
 *     X-3233 from @HeaderParam of parameter x
 * GET /r/e3234, m3234(java.lang.String), POLICY_0
 *     X-3234 from @HeaderParam of parameter x
 * GET /r/e3235, m3235(java.lang.String), POLICY_0
 *     X-3235 from @HeaderParam of parameter x
 * GET /r/e3236, m3236(java.lang.String), POLICY_0
 *     X-3236 from @HeaderParam of parameter x
 * GET /r/e3237, m3237(java.lang.String), POLICY_0
 *     X-3237 from @HeaderParam of parameter x
 * GET /r/e3238, m3238(java.lang.String), POLICY_0
 *     X-3238 from @HeaderParam of parameter x
 * GET /r/e3239, m3239(java.lang.String), POLICY_0
 *     X-3239 from @HeaderParam of parameter x
 * GET /r/e324, m324(java.lang.String), POLICY_0
 *     X-324 from @HeaderParam of parameter x
 * GET /r/e3240, m3240(java.lang.String), POLICY_0
 *     X-3240 from @HeaderParam of parameter x
 * GET /r/e3241, m3241(java.lang.String), POLICY_0
 *     X-3241 from @HeaderParam of parameter x
 * GET /r/e3242, m3242(java.lang.String), POLICY_0
 *     X-3242 from @HeaderParam of parameter x
 * GET /r/e3243, m3243(java.lang.String), POLICY_0
 *     X-3243 from @HeaderParam of parameter x
 * GET /r/e3244, m3244(java.lang.String), POLICY_0
 *     X-3244 from @HeaderParam of parameter x
 * GET /r/e3245, m3245(java.lang.String), POLICY_0
 *     X-3245 from @HeaderParam of parameter x
 * GET /r/e3246, m3246(java.lang.String), POLICY_0
 *     X-3246 from @HeaderParam of parameter x
 * GET /r/e3247, m3247(java.lang.String), POLICY_0
 *     X-3247 from @HeaderParam of parameter x
 * GET /r/e3248, m3248(java.lang.String), POLICY_0
 *     X-3248 from @HeaderParam of parameter x
 * GET /r/e3249, m3249(java.lang.String), POLICY_0
 *     X-3249 from @HeaderParam of parameter x
 * GET /r/e325, m325(java.lang.String), POLICY_0
 *     X-325 from @HeaderParam of parameter x
 * GET /r/e3250, m3250(java.lang.String), POLICY_0
 *     X-3250 from @HeaderParam of parameter x
 * GET /r/e3251, m3251(java.lang.String), POLICY_0
 *     X-3251 from @HeaderParam of parameter x
 * GET /r/e3252, m3252(java.lang.String), POLICY_0
 *     X-3252 from @HeaderParam of parameter x
 * GET /r/e3253, m3253(java.lang.String), POLICY_0
 *     X-3253 from @HeaderParam of parameter x
 * GET /r/e3254, m3254(java.lang.String), POLICY_0
 *     X-3254 from @HeaderParam of parameter x
 * GET /r/e3255, m3255(java.lang.String), POLICY_0
 *     X-3255 from @HeaderParam of parameter x
 * GET /r/e3256, m3256(java.lang.String), POLICY_0
 *     X-3256 from @HeaderParam of parameter x
 * GET /r/e3257, m3257(java.lang.String), POLICY_0
 *     X-3257 from @HeaderParam of parameter x
 * GET /r/e3258, m3258(java.lang.String), POLICY_0
 *     X-3258 from @HeaderParam of parameter x
 * GET /r/e3259, m3259(java.lang.String), POLICY_0
 *     X-3259 from @HeaderParam of parameter x
 * GET /r/e326, m326(java.lang.String), POLICY_0
 *     X-326 from @HeaderParam of parameter x
 * GET /r/e3260, m3260(java.lang.String), POLICY_0
 *     X-3260 from @HeaderParam of parameter x
 * GET /r/e3261, m3261(java.lang.String), POLICY_0
 *     X-3261 from @HeaderParam of parameter x
 * GET /r/e3262, m3262(java.lang.String), POLICY_0
 *     X-3262 from @HeaderParam of parameter x
 * GET /r/e3263, m3263(java.lang.String), POLICY_0
 *     X-3263 from @HeaderParam of parameter x
 * GET /r/e3264, m3264(java.lang.String), POLICY_0
 *     X-3264 from @HeaderParam of parameter x
 * GET /r/e3265, m3265(java.lang.String), POLICY_0
 *     X-3265 from @HeaderParam of parameter x
 * GET /r/e3266, m3266(java.lang.String), POLICY_0
 *     X-3266 from @HeaderParam of parameter x
 * GET /r/e3267, m3267(java.lang.String), POLICY_0
 *     X-3267 from @HeaderParam of parameter x
 * GET /r/e3268, m3268(java.lang.String), POLICY_0
 *     X-3268 from @HeaderParam of parameter x
 * GET /r/e3269, m3269(java.lang.String), POLICY_0
 *     X-3269 from @HeaderParam of parameter x
 * GET /r/e327, m327(java.lang.String), POLICY_0
 *     X-327 from @HeaderParam of parameter x
 * GET /r/e3270, m3270(java.lang.String), POLICY_0
 *     X-3270 from @HeaderParam of parameter x
 * GET /r/e3271, m3271(java.lang.String), POLICY_0
 *     X-3271 from @HeaderParam of parameter x
 * GET /r/e3272, m3272(java.lang.String), POLICY_0
 *     X-3272 from @HeaderParam of parameter x
 * GET /r/e3273, m3273(java.lang.String), POLICY_0
 *     X-3273 from @HeaderParam of parameter x
 * GET /r/e3274, m3274(java.lang.String), POLICY_0
 *     X-3274 from @HeaderParam of parameter x
 * GET /r/e3275, m3275(java.lang.String), POLICY_0
 *     X-3275 from @HeaderParam of parameter x
 * GET /r/e3276, m3276(java.lang.String), POLICY_0
 *     X-3276 from @HeaderParam of parameter x
 * GET /r/e3277, m3277(java.lang.String), POLICY_0
 *     X-3277 from @HeaderParam of parameter x
 * GET /r/e3278, m3278(java.lang.String), POLICY_0
 *     X-3278 from @HeaderParam of parameter x
 * GET /r/e3279, m3279(java.lang.String), POLICY_0
 *     X-3279 from @HeaderParam of parameter x
 * GET /r/e328, m328(java.lang.String), POLICY_0
 *     X-328 from @HeaderParam of parameter x
 * GET /r/e3280, m3280(java.lang.String), POLICY_0
 *     X-3280 from @HeaderParam of parameter x
 * GET /r/e3281, m3281(java.lang.String), POLICY_0
 *     X-3281 from @HeaderParam of parameter x
 * GET /r/e3282, m3282(java.lang.String), POLICY_0
 *     X-3282 from @HeaderParam of parameter x
 * GET /r/e3283, m3283(java.lang.String), POLICY_0
 *     X-3283 from @HeaderParam of parameter x
 * GET /r/e3284, m3284(java.lang.String), POLICY_0
 *     X-3284 from @HeaderParam of parameter x
 * GET /r/e3285, m3285(java.lang.String), POLICY_0
 *     X-3285 from @HeaderParam of parameter x
 * GET /r/e3286, m3286(java.lang.String), POLICY_0
 *     X-3286 from @HeaderParam of parameter x
 * GET /r/e3287, m3287(java.lang.String), POLICY_0
 *     X-3287 from @HeaderParam of parameter x
 * GET /r/e3288, m3288(java.lang.String), POLICY_0
 *     X-3288 from @HeaderParam of parameter x
 * GET /r/e3289, m3289(java.lang.String), POLICY_0
 *     X-3289 from @HeaderParam of parameter x
 * GET /r/e329, m329(java.lang.String), POLICY_0
 *     X-329 from @HeaderParam of parameter x
 * GET /r/e3290, m3290(java.lang.String), POLICY_0
 *     X-3290 from @HeaderParam of parameter x
 * GET /r/e3291, m3291(java.lang.String), POLICY_0
 *     X-3291 from @HeaderParam of parameter x
 * GET /r/e3292, m3292(java.lang.String), POLICY_0
 *     X-3292 from @HeaderParam of parameter x
 * GET /r/e3293, m3293(java.lang.String), POLICY_0
 *     X-3293 from @HeaderParam of parameter x
 * GET /r/e3294, m3294(java.lang.String), POLICY_0
 *     X-3294 from @HeaderParam of parameter x
 * GET /r/e3295, m3295(java.lang.String), POLICY_0
 *     X-3295 from @HeaderParam of parameter x
 * GET /r/e3296, m3296(java.lang.String), POLICY_0
 *     X-3296 from @HeaderParam of parameter x
 * GET /r/e3297, m3297(java.lang.String), POLICY_0
 *     X-3297 from @HeaderParam of parameter x
 * GET /r/e3298, m3298(java.lang.String), POLICY_0
 *     X-3298 from @HeaderParam of parameter x
 * GET /r/e3299, m3299(java.lang.String), POLICY_0
 *     X-3299 from @HeaderParam of parameter x
 * GET /r/e33, m33(java.lang.String), POLICY_0
 *     X-33 from @HeaderParam of parameter x
 * GET /r/e330, m330(java.lang.String), POLICY_0
 *     X-330 from @HeaderParam of parameter x
 * GET /r/e3300, m3300(java.lang.String), POLICY_0
 *     X-3300 from @HeaderParam of parameter x
 * GET /r/e3301, m3301(java.lang.String), POLICY_0
 *     X-3301 from @HeaderParam of parameter x
 * GET /r/e3302, m3302(java.lang.String), POLICY_0
 *     X-3302 from @HeaderParam of parameter x
 * GET /r/e3303, m3303(java.lang.String), POLICY_0
 *     X-3303 from @HeaderParam of parameter x
 * GET /r/e3304, m3304(java.lang.String), POLICY_0
 *     X-3304 from @HeaderParam of parameter x
 * GET /r/e3305, m3305(java.lang.String), POLICY_0
 *     X-3305 from @HeaderParam of parameter x
 * GET /r/e3306, m3306(java.lang.String), POLICY_0
 *     X-3306 from @HeaderParam of parameter x
 * GET /r/e3307, m3307(java.lang.String), POLICY_0
 *     X-3307 from @HeaderParam of parameter x
 * GET /r/e3308, m3308(java.lang.String), POLICY_0
 *     X-3308 from @HeaderParam of parameter x
 * GET /r/e3309, m3309(java.lang.String), POLICY_0
 *     X-3309 from @HeaderParam of parameter x
 * GET /r/e331, m331(java.lang.String), POLICY_0
 *     X-331 from @HeaderParam of parameter x
 * GET /r/e3310, m3310(java.lang.String), POLICY_0
 *     X-3310 from @HeaderParam of parameter x
 * GET /r/e3311, m3311(java.lang.String), POLICY_0
 *     X-3311 from @HeaderParam of parameter x
 * GET /r/e3312, m3312(java.lang.String), POLICY_0
 *     X-3312 from @HeaderParam of parameter x
 * GET /r/e3313, m3313(java.lang.String), POLICY_0
 *     X-3313 from @HeaderParam of parameter x
 * GET /r/e3314, m3314(java.lang.String), POLICY_0
 *     X-3314 from @HeaderParam of parameter x
 * GET /r/e3315, m3315(java.lang.String), POLICY_0
 *     X-3315 from @HeaderParam of parameter x
 * GET /r/e3316, m3316(java.lang.String), POLICY_0
 *     X-3316 from @HeaderParam of parameter x
 * GET /r/e3317, m3317(java.lang.String), POLICY_0
 *     X-3317 from @HeaderParam of parameter x
 * GET /r/e3318, m3318(java.lang.String), POLICY_0
 *     X-3318 from @HeaderParam of parameter x
 * GET /r/e3319, m3319(java.lang.String), POLICY_0
 *     X-3319 from @HeaderParam of parameter x
 * GET /r/e332, m332(java.lang.String), POLICY_0
 *     X-332 from @HeaderParam of parameter x
 * GET /r/e3320, m3320(java.lang.String), POLICY_0
 *     X-3320 from @HeaderParam of parameter x
 * GET /r/e3321, m3321(java.lang.String), POLICY_0
 *     X-3321 from @HeaderParam of parameter x
 * GET /r/e3322, m3322(java.lang.String), POLICY_0
 *     X-3322 from @HeaderParam of parameter x
 * GET /r/e3323, m3323(java.lang.String), POLICY_0
 *     X-3323 from @HeaderParam of parameter x
 * GET /r/e3324, m3324(java.lang.String), POLICY_0
 *     X-3324 from @HeaderParam of parameter x
 * GET /r/e3325, m3325(java.lang.String), POLICY_0
 *     X-3325 from @HeaderParam of parameter x
 * GET /r/e3326, m3326(java.lang.String), POLICY_0
 *     X-3326 from @HeaderParam of parameter x
 * GET /r/e3327, m3327(java.lang.String), POLICY_0
 *     X-3327 from @HeaderParam of parameter x
 * GET /r/e3328, m3328(java.lang.String), POLICY_0
 *     X-3328 from @HeaderParam of parameter x
 * GET /r/e3329, m3329(java.lang.String), POLICY_0
 *     X-3329 from @HeaderParam of parameter x
 * GET /r/e333, m333(java.lang.String), POLICY_0
 *     X-333 from @HeaderParam of parameter x
 * GET /r/e3330, m3330(java.lang.String), POLICY_0
 *     X-3330 from @HeaderParam of parameter x
 * GET /r/e3331, m3331(java.lang.String), POLICY_0
 *     X-3331 from @HeaderParam of parameter x
 * GET /r/e3332, m3332(java.lang.String), POLICY_0
 *     X-3332 from @HeaderParam of parameter x
 * GET /r/e3333, m3333(java.lang.String), POLICY_0
 *     X-3333 from @HeaderParam of parameter x
 * GET /r/e3334, m3334(java.lang.String), POLICY_0
 *     X-3334 from @HeaderParam of parameter x
 * GET /r/e3335, m3335(java.lang.String), POLICY_0
 *     X-3335 from @HeaderParam of parameter x
 * GET /r/e3336, m3336(java.lang.String), POLICY_0
 *     X-3336 from @HeaderParam of parameter x
 * GET /r/e3337, m3337(java.lang.String), POLICY_0
 *     X-3337 from @HeaderParam of parameter x
 * GET /r/e3338, m3338(java.lang.String), POLICY_0
 *     X-3338 from @HeaderParam of parameter x
 * GET /r/e3339, m3339(java.lang.String), POLICY_0
 *     X-3339 from @HeaderParam of parameter x
 * GET /r/e334, m334(java.lang.String), POLICY_0
 *     X-334 from @HeaderParam of parameter x
 * GET /r/e3340, m3340(java.lang.String), POLICY_0
 *     X-3340 from @HeaderParam of parameter x
 * GET /r/e3341, m3341(java.lang.String), POLICY_0
 *     X-3341 from @HeaderParam of parameter x
 * GET /r/e3342, m3342(java.lang.String), POLICY_0
 *     X-3342 from @HeaderParam of parameter x
 * GET /r/e3343, m3343(java.lang.String), POLICY_0
 *     X-3343 from @HeaderParam of parameter x
 * GET /r/e3344, m3344(java.lang.String), POLICY_0
 *     X-3344 from @HeaderParam of parameter x
 * GET /r/e3345, m3345(java.lang.String), POLICY_0
 *     X-3345 from @HeaderParam of parameter x
 * GET /r/e3346, m3346(java.lang.String), POLICY_0
 *     X-3346 from @HeaderParam of parameter x
 * GET /r/e3347, m3347(java.lang.String), POLICY_0
 *     X-3347 from @HeaderParam of parameter x
 * GET /r/e3348, m3348(java.lang.String), POLICY_0
 *     X-3348 from @HeaderParam of parameter x
 * GET /r/e3349, m3349(java.lang.String), POLICY_0
 *     X-3349 from @HeaderParam of parameter x
 * GET /r/e335, m335(java.lang.String), POLICY_0
 *     X-335 from @HeaderParam of parameter x
 * GET /r/e3350, m3350(java.lang.String), POLICY_0
 *     X-3350 from @HeaderParam of parameter x
 * GET /r/e3351, m3351(java.lang.String), POLICY_0
 *     X-3351 from @HeaderParam of parameter x
 * GET /r/e3352, m3352(java.lang.String), POLICY_0
 *     X-3352 from @HeaderParam of parameter x
 * GET /r/e3353, m3353(java.lang.String), POLICY_0
 *     X-3353 from @HeaderParam of parameter x
 * GET /r/e3354, m3354(java.lang.String), POLICY_0
 *     X-3354 from @HeaderParam of parameter x
 * GET /r/e3355, m3355(java.lang.String), POLICY_0
 *     X-3355 from @HeaderParam of parameter x
 * GET /r/e3356, m3356(java.lang.String), POLICY_0
 *     X-3356 from @HeaderParam of parameter x
 * GET /r/e3357, m3357(java.lang.String), POLICY_0
 *     X-3357 from @HeaderParam of parameter x
 * GET /r/e3358, m3358(java.lang.String), POLICY_0
 *     X-3358 from @HeaderParam of parameter x
 * GET /r/e3359, m3359(java.lang.String), POLICY_0
 *     X-3359 from @HeaderParam of parameter x
 * GET /r/e336, m336(java.lang.String), POLICY_0
 *     X-336 from @HeaderParam of parameter x
 * GET /r/e3360, m3360(java.lang.String), POLICY_0
 *     X-3360 from @HeaderParam of parameter x
 * GET /r/e3361, m3361(java.lang.String), POLICY_0
 *     X-3361 from @HeaderParam of parameter x
 * GET /r/e3362, m3362(java.lang.String), POLICY_0
 *     X-3362 from @HeaderParam of parameter x
 * GET /r/e3363, m3363(java.lang.String), POLICY_0
 *     X-3363 from @HeaderParam of parameter x
 * GET /r/e3364, m3364(java.lang.String), POLICY_0
 *     X-3364 from @HeaderParam of parameter x
 * GET /r/e3365, m3365(java.lang.String), POLICY_0
 *     X-3365 from @HeaderParam of parameter x
 * GET /r/e3366, m3366(java.lang.String), POLICY_0
 *     X-3366 from @HeaderParam of parameter x
 * GET /r/e3367, m3367(java.lang.String), POLICY_0
 *     X-3367 from @HeaderParam of parameter x
 * GET /r/e3368, m3368(java.lang.String), POLICY_0
 *     X-3368 from @HeaderParam of parameter x
 * GET /r/e3369, m3369(java.lang.String), POLICY_0
 *     X-3369 from @HeaderParam of parameter x
 * GET /r/e337, m337(java.lang.String), POLICY_0
 *     X-337 from @HeaderParam of parameter x
 * GET /r/e3370, m3370(java.lang.String), POLICY_0
 *     X-3370 from @HeaderParam of parameter x
 * GET /r/e3371, m3371(java.lang.String), POLICY_0
 *     X-3371 from @HeaderParam of parameter x
 * GET /r/e3372, m3372(java.lang.String), POLICY_0
 *     X-3372 from @HeaderParam of parameter x
 * GET /r/e3373, m3373(java.lang.String), POLICY_0
 *     X-3373 from @HeaderParam of parameter x
 * GET /r/e3374, m3374(java.lang.String), POLICY_0
 *     X-3374 from @HeaderParam of parameter x
 * GET /r/e3375, m3375(java.lang.String), POLICY_0
 *     X-3375 from @HeaderParam of parameter x
 * GET /r/e3376, m3376(java.lang.String), POLICY_0
 *     X-3376 from @HeaderParam of parameter x
 * GET /r/e3377, m3377(java.lang.String), POLICY_0
 *     X-3377 from @HeaderParam of parameter x
 * GET /r/e3378, m3378(java.lang.String), POLICY_0
 *     X-3378 from @HeaderParam of parameter x
 * GET /r/e3379, m3379(java.lang.String), POLICY_0
 *     X-3379 from @HeaderParam of parameter x
 * GET /r/e338, m338(java.lang.String), POLICY_0
 *     X-338 from @HeaderParam of parameter x
 * GET /r/e3380, m3380(java.lang.String), POLICY_0
 *     X-3380 from @HeaderParam of parameter x
 * GET /r/e3381, m3381(java.lang.String), POLICY_0
 *     X-3381 from @HeaderParam of parameter x
 * GET /r/e3382, m3382(java.lang.String), POLICY_0
 *     X-3382 from @HeaderParam of parameter x
 * GET /r/e3383, m3383(java.lang.String), POLICY_0
 *     X-3383 from @HeaderParam of parameter x
 * GET /r/e3384, m3384(java.lang.String), POLICY_0
 *     X-3384 from @HeaderParam of parameter x
 * GET /r/e3385, m3385(java.lang.String), POLICY_0
 *     X-3385 from @HeaderParam of parameter x
 * GET /r/e3386, m3386(java.lang.String), POLICY_0
 *     X-3386 from @HeaderParam of parameter x
 * GET /r/e3387, m3387(java.lang.String), POLICY_0
 *     X-3387 from @HeaderParam of parameter x
 * GET /r/e3388, m3388(java.lang.String), POLICY_0
 *     X-3388 from @HeaderParam of parameter x
 * GET /r/e3389, m3389(java.lang.String), POLICY_0
 *     X-3389 from @HeaderParam of parameter x
 * GET /r/e339, m339(java.lang.String), POLICY_0
 *     X-339 from @HeaderParam of parameter x
 * GET /r/e3390, m3390(java.lang.String), POLICY_0
 *     X-3390 from @HeaderParam of parameter x
 * GET /r/e3391, m3391(java.lang.String), POLICY_0
 *     X-3391 from @HeaderParam of parameter x
 * GET /r/e3392, m3392(java.lang.String), POLICY_0
 *     X-3392 from @HeaderParam of parameter x
 * GET /r/e3393, m3393(java.lang.String), POLICY_0
 *     X-3393 from @HeaderParam of parameter x
 * GET /r/e3394, m3394(java.lang.String), POLICY_0
 *     X-3394 from @HeaderParam of parameter x
 * GET /r/e3395, m3395(java.lang.String), POLICY_0
 *     X-3395 from @HeaderParam of parameter x
 * GET /r/e3396, m3396(java.lang.String), POLICY_0
 *     X-3396 from @HeaderParam of parameter x
 * GET /r/e3397, m3397(java.lang.String), POLICY_0
 *     X-3397 from @HeaderParam of parameter x
 * GET /r/e3398, m3398(java.lang.String), POLICY_0
 *     X-3398 from @HeaderParam of parameter x
 * GET /r/e3399, m3399(java.lang.String), POLICY_0
 *     X-3399 from @HeaderParam of parameter x
 * GET /r/e34, m34(java.lang.String), POLICY_0
 *     X-34 from @HeaderParam of parameter x
 * GET /r/e340, m340(java.lang.String), POLICY_0
 *     X-340 from @HeaderParam of parameter x
 * GET /r/e3400, m3400(java.lang.String), POLICY_0
 *     X-3400 from @HeaderParam of parameter x
 * GET /r/e3401, m3401(java.lang.String), POLICY_0
 *     X-3401 from @HeaderParam of parameter x
 * GET /r/e3402, m3402(java.lang.String), POLICY_0
 *     X-3402 from @HeaderParam of parameter x
 * GET /r/e3403, m3403(java.lang.String), POLICY_0
 *     X-3403 from @HeaderParam of parameter x
 * GET /r/e3404, m3404(java.lang.String), POLICY_0
 *     X-3404 from @HeaderParam of parameter x
 * GET /r/e3405, m3405(java.lang.String), POLICY_0
 *     X-3405 from @HeaderParam of parameter x
 * GET /r/e3406, m3406(java.lang.String), POLICY_0
 *     X-3406 from @HeaderParam of parameter x
 * GET /r/e3407, m3407(java.lang.String), POLICY_0
 *     X-3407 from @HeaderParam of parameter x
 * GET /r/e3408, m3408(java.lang.String), POLICY_0
 *     X-3408 from @HeaderParam of parameter x
 * GET /r/e3409, m3409(java.lang.String), POLICY_0
 *     X-3409 from @HeaderParam of parameter x
 * GET /r/e341, m341(java.lang.String), POLICY_0
 *     X-341 from @HeaderParam of parameter x
 * GET /r/e3410, m3410(java.lang.String), POLICY_0
 *     X-3410 from @HeaderParam of parameter x
 * GET /r/e3411, m3411(java.lang.String), POLICY_0
 *     X-3411 from @HeaderParam of parameter x
 * GET /r/e3412, m3412(java.lang.String), POLICY_0
 *     X-3412 from @HeaderParam of parameter x
 * GET /r/e3413, m3413(java.lang.String), POLICY_0
 *     X-3413 from @HeaderParam of parameter x
 * GET /r/e3414, m3414(java.lang.String), POLICY_0
 *     X-3414 from @HeaderParam of parameter x
 * GET /r/e3415, m3415(java.lang.String), POLICY_0
 *     X-3415 from @HeaderParam of parameter x
 * GET /r/e3416, m3416(java.lang.String), POLICY_0
 *     X-3416 from @HeaderParam of parameter x
 * GET /r/e3417, m3417(java.lang.String), POLICY_0
 *     X-3417 from @HeaderParam of parameter x
 * GET /r/e3418, m3418(java.lang.String), POLICY_0
 *     X-3418 from @HeaderParam of parameter x
 * GET /r/e3419, m3419(java.lang.String), POLICY_0
 *     X-3419 from @HeaderParam of parameter x
 * GET /r/e342, m342(java.lang.String), POLICY_0
 *     X-342 from @HeaderParam of parameter x
 * GET /r/e3420, m3420(java.lang.String), POLICY_0
 *     X-3420 from @HeaderParam of parameter x
 * GET /r/e3421, m3421(java.lang.String), POLICY_0
 *     X-3421 from @HeaderParam of parameter x
 * GET /r/e3422, m3422(java.lang.String), POLICY_0
 *     X-3422 from @HeaderParam of parameter x
 * GET /r/e3423, m3423(java.lang.String), POLICY_0
 *     X-3423 from @HeaderParam of parameter x
 * GET /r/e3424, m3424(java.lang.String), POLICY_0
 *     X-3424 from @HeaderParam of parameter x
 * GET /r/e3425, m3425(java.lang.String), POLICY_0
 *     X-3425 from @HeaderParam of parameter x
 * GET /r/e3426, m3426(java.lang.String), POLICY_0
 *     X-3426 from @HeaderParam of parameter x
 * GET /r/e3427, m3427(java.lang.String), POLICY_0
 *     X-3427 from @HeaderParam of parameter x
 * GET /r/e3428, m3428(java.lang.String), POLICY_0
 *     X-3428 from @HeaderParam of parameter x
 * GET /r/e3429, m3429(java.lang.String), POLICY_0
 *     X-3429 from @HeaderParam of parameter x
 * GET /r/e343, m343(java.lang.String), POLICY_0
 *     X-343 from @HeaderParam of parameter x
 * GET /r/e3430, m3430(java.lang.String), POLICY_0
 *     X-3430 from @HeaderParam of parameter x
 * GET /r/e3431, m3431(java.lang.String), POLICY_0
 *     X-3431 from @HeaderParam of parameter x
 * GET /r/e3432, m3432(java.lang.String), POLICY_0
 *     X-3432 from @HeaderParam of parameter x
 * GET /r/e3433, m3433(java.lang.String), POLICY_0
 *     X-3433 from @HeaderParam of parameter x
 * GET /r/e3434, m3434(java.lang.String), POLICY_0
 *     X-3434 from @HeaderParam of parameter x
 * GET /r/e3435, m3435(java.lang.String), POLICY_0
 *     X-3435 from @HeaderParam of parameter x
 * GET /r/e3436, m3436(java.lang.String), POLICY_0
 *     X-3436 from @HeaderParam of parameter x
 * GET /r/e3437, m3437(java.lang.String), POLICY_0
 *     X-3437 from @HeaderParam of parameter x
 * GET /r/e3438, m3438(java.lang.String), POLICY_0
 *     X-3438 from @HeaderParam of parameter x
 * GET /r/e3439, m3439(java.lang.String), POLICY_0
 *     X-3439 from @HeaderParam of parameter x
 * GET /r/e344, m344(java.lang.String), POLICY_0
 *     X-344 from @HeaderParam of parameter x
 * GET /r/e3440, m3440(java.lang.String), POLICY_0
 *     X-3440 from @HeaderParam of parameter x
 * GET /r/e3441, m3441(java.lang.String), POLICY_0
 *     X-3441 from @HeaderParam of parameter x
 * GET /r/e3442, m3442(java.lang.String), POLICY_0
 *     X-3442 from @HeaderParam of parameter x
 * GET /r/e3443, m3443(java.lang.String), POLICY_0
 *     X-3443 from @HeaderParam of parameter x
 * GET /r/e3444, m3444(java.lang.String), POLICY_0
 *     X-3444 from @HeaderParam of parameter x
 * GET /r/e3445, m3445(java.lang.String), POLICY_0
 *     X-3445 from @HeaderParam of parameter x
 * GET /r/e3446, m3446(java.lang.String), POLICY_0
 *     X-3446 from @HeaderParam of parameter x
 * GET /r/e3447, m3447(java.lang.String), POLICY_0
 *     X-3447 from @HeaderParam of parameter x
 * GET /r/e3448, m3448(java.lang.String), POLICY_0
 *     X-3448 from @HeaderParam of parameter x
 * GET /r/e3449, m3449(java.lang.String), POLICY_0
 *     X-3449 from @HeaderParam of parameter x
 * GET /r/e345, m345(java.lang.String), POLICY_0
 *     X-345 from @HeaderParam of parameter x
 * GET /r/e3450, m3450(java.lang.String), POLICY_0
 *     X-3450 from @HeaderParam of parameter x
 * GET /r/e3451, m3451(java.lang.String), POLICY_0
 *     X-3451 from @HeaderParam of parameter x
 * GET /r/e3452, m3452(java.lang.String), POLICY_0
 *     X-3452 from @HeaderParam of parameter x
 * GET /r/e3453, m3453(java.lang.String), POLICY_0
 *     X-3453 from @HeaderParam of parameter x
 * GET /r/e3454, m3454(java.lang.String), POLICY_0
 *     X-3454 from @HeaderParam of parameter x
 * GET /r/e3455, m3455(java.lang.String), POLICY_0
 *     X-3455 from @HeaderParam of parameter x
 * GET /r/e3456, m3456(java.lang.String), POLICY_0
 *     X-3456 from @HeaderParam of parameter x
 * GET /r/e3457, m3457(java.lang.String), POLICY_0
 *     X-3457 from @HeaderParam of parameter x
 * GET /r/e3458, m3458(java.lang.String), POLICY_0
 *     X-3458 from @HeaderParam of parameter x
 * GET /r/e3459, m3459(java.lang.String), POLICY_0
 *     X-3459 from @HeaderParam of parameter x
 * GET /r/e346, m346(java.lang.String), POLICY_0
 *     X-346 from @HeaderParam of parameter x
 * GET /r/e3460, m3460(java.lang.String), POLICY_0
 *     X-3460 from @HeaderParam of parameter x
 * GET /r/e3461, m3461(java.lang.String), POLICY_0
 *     X-3461 from @HeaderParam of parameter x
 * GET /r/e3462, m3462(java.lang.String), POLICY_0
 *     X-3462 from @HeaderParam of parameter x
 * GET /r/e3463, m3463(java.lang.String), POLICY_0
 *     X-3463 from @HeaderParam of parameter x
 * GET /r/e3464, m3464(java.lang.String), POLICY_0
 *     X-3464 from @HeaderParam of parameter x
 * GET /r/e3465, m3465(java.lang.String), POLICY_0
 *     X-3465 from @HeaderParam of parameter x
 * GET /r/e3466, m3466(java.lang.String), POLICY_0
 *     X-3466 from @HeaderParam of parameter x
 * GET /r/e3467, m3467(java.lang.String), POLICY_0
 *     X-3467 from @HeaderParam of parameter x
 * GET /r/e3468, m3468(java.lang.String), POLICY_0
 *     X-3468 from @HeaderParam of parameter x
 * GET /r/e3469, m3469(java.lang.String), POLICY_0
 *     X-3469 from @HeaderParam of parameter x
 * GET /r/e347, m347(java.lang.String), POLICY_0
 *     X-347 from @HeaderParam of parameter x
 * GET /r/e3470, m3470(java.lang.String), POLICY_0
 *     X-3470 from @HeaderParam of parameter x
 * GET /r/e3471, m3471(java.lang.String), POLICY_0
 *     X-3471 from @HeaderParam of parameter x
 * GET /r/e3472, m3472(java.lang.String), POLICY_0
 *     X-3472 from @HeaderParam of parameter x
 * GET /r/e3473, m3473(java.lang.String), POLICY_0
 *     X-3473 from @HeaderParam of parameter x
 * GET /r/e3474, m3474(java.lang.String), POLICY_0
 *     X-3474 from @HeaderParam of parameter x
 * GET /r/e3475, m3475(java.lang.String), POLICY_0
 *     X-3475 from @HeaderParam of parameter x
 * GET /r/e3476, m3476(java.lang.String), POLICY_0
 *     X-3476 from @HeaderParam of parameter x
 * GET /r/e3477, m3477(java.lang.String), POLICY_0
 *     X-3477 from @HeaderParam of parameter x
 * GET /r/e3478, m3478(java.lang.String), POLICY_0
 *     X-3478 from @HeaderParam of parameter x
 * GET /r/e3479, m3479(java.lang.String), POLICY_0
 *     X-3479 from @HeaderParam of parameter x
 * GET /r/e348, m348(java.lang.String), POLICY_0
 *     X-348 from @HeaderParam of parameter x
 * GET /r/e3480, m3480(java.lang.String), POLICY_0
 *     X-3480 from @HeaderParam of parameter x
 * GET /r/e3481, m3481(java.lang.String), POLICY_0
 *     X-3481 from @HeaderParam of parameter x
 * GET /r/e3482, m3482(java.lang.String), POLICY_0
 *     X-3482 from @HeaderParam of parameter x
 * GET /r/e3483, m3483(java.lang.String), POLICY_0
 *     X-3483 from @HeaderParam of parameter x
 * GET /r/e3484, m3484(java.lang.String), POLICY_0
 *     X-3484 from @HeaderParam of parameter x
 * GET /r/e3485, m3485(java.lang.String), POLICY_0
 *     X-3485 from @HeaderParam of parameter x
 * GET /r/e3486, m3486(java.lang.String), POLICY_0
 *     X-3486 from @HeaderParam of parameter x
 * GET /r/e3487, m3487(java.lang.String), POLICY_0
 *     X-3487 from @HeaderParam of parameter x
 * GET /r/e3488, m3488(java.lang.String), POLICY_0
 *     X-3488 from @HeaderParam of parameter x
 * GET /r/e3489, m3489(java.lang.String), POLICY_0
 *     X-3489 from @HeaderParam of parameter x
 * GET /r/e349, m349(java.lang.String), POLICY_0
 *     X-349 from @HeaderParam of parameter x
 * GET /r/e3490, m3490(java.lang.String), POLICY_0
 *     X-3490 from @HeaderParam of parameter x
 * GET /r/e3491, m3491(java.lang.String), POLICY_0
 *     X-3491 from @HeaderParam of parameter x
 * GET /r/e3492, m3492(java.lang.String), POLICY_0
 *     X-3492 from @HeaderParam of parameter x
 * GET /r/e3493, m3493(java.lang.String), POLICY_0
 *     X-3493 from @HeaderParam of parameter x
 * GET /r/e3494, m3494(java.lang.String), POLICY_0
 *     X-3494 from @HeaderParam of parameter x
 * GET /r/e3495, m3495(java.lang.String), POLICY_0
 *     X-3495 from @HeaderParam of parameter x
 * GET /r/e3496, m3496(java.lang.String), POLICY_0
 *     X-3496 from @HeaderParam of parameter x
 * GET /r/e3497, m3497(java.lang.String), POLICY_0
 *     X-3497 from @HeaderParam of parameter x
 * GET /r/e3498, m3498(java.lang.String), POLICY_0
 *     X-3498 from @HeaderParam of parameter x
 * GET /r/e3499, m3499(java.lang.String), POLICY_0
 *     X-3499 from @HeaderParam of parameter x
 * GET /r/e35, m35(java.lang.String), POLICY_0
 *     X-35 from @HeaderParam of parameter x
 * GET /r/e350, m350(java.lang.String), POLICY_0
 *     X-350 from @HeaderParam of parameter x
 * GET /r/e3500, m3500(java.lang.String), POLICY_0
 *     X-3500 from @HeaderParam of parameter x
 * GET /r/e3501, m3501(java.lang.String), POLICY_0
 *     X-3501 from @HeaderParam of parameter x
 * GET /r/e3502, m3502(java.lang.String), POLICY_0
 *     X-3502 from @HeaderParam of parameter x
 * GET /r/e3503, m3503(java.lang.String), POLICY_0
 *     X-3503 from @HeaderParam of parameter x
 * GET /r/e3504, m3504(java.lang.String), POLICY_0
 *     X-3504 from @HeaderParam of parameter x
 * GET /r/e3505, m3505(java.lang.String), POLICY_0
 *     X-3505 from @HeaderParam of parameter x
 * GET /r/e3506, m3506(java.lang.String), POLICY_0
 *     X-3506 from @HeaderParam of parameter x
 * GET /r/e3507, m3507(java.lang.String), POLICY_0
 *     X-3507 from @HeaderParam of parameter x
 * GET /r/e3508, m3508(java.lang.String), POLICY_0
 *     X-3508 from @HeaderParam of parameter x
 * GET /r/e3509, m3509(java.lang.String), POLICY_0
 *     X-3509 from @HeaderParam of parameter x
 * GET /r/e351, m351(java.lang.String), POLICY_0
 *     X-351 from @HeaderParam of parameter x
 * GET /r/e3510, m3510(java.lang.String), POLICY_0
 *     X-3510 from @HeaderParam of parameter x
 * GET /r/e3511, m3511(java.lang.String), POLICY_0
 *     X-3511 from @HeaderParam of parameter x
 * GET /r/e3512, m3512(java.lang.String), POLICY_0
 *     X-3512 from @HeaderParam of parameter x
 * GET /r/e3513, m3513(java.lang.String), POLICY_0
 *     X-3513 from @HeaderParam of parameter x
 * GET /r/e3514, m3514(java.lang.String), POLICY_0
 *     X-3514 from @HeaderParam of parameter x
 * GET /r/e3515, m3515(java.lang.String), POLICY_0
 *     X-3515 from @HeaderParam of parameter x
 * GET /r/e3516, m3516(java.lang.String), POLICY_0
 *     X-3516 from @HeaderParam of parameter x
 * GET /r/e3517, m3517(java.lang.String), POLICY_0
 *     X-3517 from @HeaderParam of parameter x
 * GET /r/e3518, m3518(java.lang.String), POLICY_0
 *     X-3518 from @HeaderParam of parameter x
 * GET /r/e3519, m3519(java.lang.String), POLICY_0
 *     X-3519 from @HeaderParam of parameter x
 * GET /r/e352, m352(java.lang.String), POLICY_0
 *     X-352 from @HeaderParam of parameter x
 * GET /r/e3520, m3520(java.lang.String), POLICY_0
 *     X-3520 from @HeaderParam of parameter x
 * GET /r/e3521, m3521(java.lang.String), POLICY_0
 *     X-3521 from @HeaderParam of parameter x
 * GET /r/e3522, m3522(java.lang.String), POLICY_0
 *     X-3522 from @HeaderParam of parameter x
 * GET /r/e3523, m3523(java.lang.String), POLICY_0
 *     X-3523 from @HeaderParam of parameter x
 * GET /r/e3524, m3524(java.lang.String), POLICY_0
 *     X-3524 from @HeaderParam of parameter x
 * GET /r/e3525, m3525(java.lang.String), POLICY_0
 *     X-3525 from @HeaderParam of parameter x
 * GET /r/e3526, m3526(java.lang.String), POLICY_0
 *     X-3526 from @HeaderParam of parameter x
 * GET /r/e3527, m3527(java.lang.String), POLICY_0
 *     X-3527 from @HeaderParam of parameter x
 * GET /r/e3528, m3528(java.lang.String), POLICY_0
 *     X-3528 from @HeaderParam of parameter x
 * GET /r/e3529, m3529(java.lang.String), POLICY_0
 *     X-3529 from @HeaderParam of parameter x
 * GET /r/e353, m353(java.lang.String), POLICY_0
 *     X-353 from @HeaderParam of parameter x
 * GET /r/e3530, m3530(java.lang.String), POLICY_0
 *     X-3530 from @HeaderParam of parameter x
 * GET /r/e3531, m3531(java.lang.String), POLICY_0
 *     X-3531 from @HeaderParam of parameter x
 * GET /r/e3532, m3532(java.lang.String), POLICY_0
 *     X-3532 from @HeaderParam of parameter x
 * GET /r/e3533, m3533(java.lang.String), POLICY_0
 *     X-3533 from @HeaderParam of parameter x
 * GET /r/e3534, m3534(java.lang.String), POLICY_0
 *     X-3534 from @HeaderParam of parameter x
 * GET /r/e3535, m3535(java.lang.String), POLICY_0
 *     X-3535 from @HeaderParam of parameter x
 * GET /r/e3536, m3536(java.lang.String), POLICY_0
 *     X-3536 from @HeaderParam of parameter x
 * GET /r/e3537, m3537(java.lang.String), POLICY_0
 *     X-3537 from @HeaderParam of parameter x
 * GET /r/e3538, m3538(java.lang.String), POLICY_0
 *     X-3538 from @HeaderParam of parameter x
 * GET /r/e3539, m3539(java.lang.String), POLICY_0
 *     X-3539 from @HeaderParam of parameter x
 * GET /r/e354, m354(java.lang.String), POLICY_0
 *     X-354 from @HeaderParam of parameter x
 * GET /r/e3540, m3540(java.lang.String), POLICY_0
 *     X-3540 from @HeaderParam of parameter x
 * GET /r/e3541, m3541(java.lang.String), POLICY_0
 *     X-3541 from @HeaderParam of parameter x
 * GET /r/e3542, m3542(java.lang.String), POLICY_0
 *     X-3542 from @HeaderParam of parameter x
 * GET /r/e3543, m3543(java.lang.String), POLICY_0
 *     X-3543 from @HeaderParam of parameter x
 * GET /r/e3544, m3544(java.lang.String), POLICY_0
 *     X-3544 from @HeaderParam of parameter x
 * GET /r/e3545, m3545(java.lang.String), POLICY_0
 *     X-3545 from @HeaderParam of parameter x
 * GET /r/e3546, m3546(java.lang.String), POLICY_0
 *     X-3546 from @HeaderParam of parameter x
 * GET /r/e3547, m3547(java.lang.String), POLICY_0
 *     X-3547 from @HeaderParam of parameter x
 * GET /r/e3548, m3548(java.lang.String), POLICY_0
 *     X-3548 from @HeaderParam of parameter x
 * GET /r/e3549, m3549(java.lang.String), POLICY_0
 *     X-3549 from @HeaderParam of parameter x
 * GET /r/e355, m355(java.lang.String), POLICY_0
 *     X-355 from @HeaderParam of parameter x
 * GET /r/e3550, m3550(java.lang.String), POLICY_0
 *     X-3550 from @HeaderParam of parameter x
 * GET /r/e3551, m3551(java.lang.String), POLICY_0
 *     X-3551 from @HeaderParam of parameter x
 * GET /r/e3552, m3552(java.lang.String), POLICY_0
 *     X-3552 from @HeaderParam of parameter x
 * GET /r/e3553, m3553(java.lang.String), POLICY_0
 *     X-3553 from @HeaderParam of parameter x
 * GET /r/e3554, m3554(java.lang.String), POLICY_0
 *     X-3554 from @HeaderParam of parameter x
 * GET /r/e3555, m3555(java.lang.String), POLICY_0
 *     X-3555 from @HeaderParam of parameter x
 * GET /r/e3556, m3556(java.lang.String), POLICY_0
 *     X-3556 from @HeaderParam of parameter x
 * GET /r/e3557, m3557(java.lang.String), POLICY_0
 *     X-3557 from @HeaderParam of parameter x
 * GET /r/e3558, m3558(java.lang.String), POLICY_0
 *     X-3558 from @HeaderParam of parameter x
 * GET /r/e3559, m3559(java.lang.String), POLICY_0
 *     X-3559 from @HeaderParam of parameter x
 * GET /r/e356, m356(java.lang.String), POLICY_0
 *     X-356 from @HeaderParam of parameter x
 * GET /r/e3560, m3560(java.lang.String), POLICY_0
 *     X-3560 from @HeaderParam of parameter x
 * GET /r/e3561, m3561(java.lang.String), POLICY_0
 *     X-3561 from @HeaderParam of parameter x
 * GET /r/e3562, m3562(java.lang.String), POLICY_0
 *     X-3562 from @HeaderParam of parameter x
 * GET /r/e3563, m3563(java.lang.String), POLICY_0
 *     X-3563 from @HeaderParam of parameter x
 * GET /r/e3564, m3564(java.lang.String), POLICY_0
 *     X-3564 from @HeaderParam of parameter x
 * GET /r/e3565, m3565(java.lang.String), POLICY_0
 *     X-3565 from @HeaderParam of parameter x
 * GET /r/e3566, m3566(java.lang.String), POLICY_0
 *     X-3566 from @HeaderParam of parameter x
 * GET /r/e3567, m3567(java.lang.String), POLICY_0
 *     X-3567 from @HeaderParam of parameter x
 * GET /r/e3568, m3568(java.lang.String), POLICY_0
 *     X-3568 from @HeaderParam of parameter x
 * GET /r/e3569, m3569(java.lang.String), POLICY_0
 *     X-3569 from @HeaderParam of parameter x
 * GET /r/e357, m357(java.lang.String), POLICY_0
 *     X-357 from @HeaderParam of parameter x
 * GET /r/e3570, m3570(java.lang.String), POLICY_0
 *     X-3570 from @HeaderParam of parameter x
 * GET /r/e3571, m3571(java.lang.String), POLICY_0
 *     X-3571 from @HeaderParam of parameter x
 * GET /r/e3572, m3572(java.lang.String), POLICY_0
 *     X-3572 from @HeaderParam of parameter x
 * GET /r/e3573, m3573(java.lang.String), POLICY_0
 *     X-3573 from @HeaderParam of parameter x
 * GET /r/e3574, m3574(java.lang.String), POLICY_0
 *     X-3574 from @HeaderParam of parameter x
 * GET /r/e3575, m3575(java.lang.String), POLICY_0
 *     X-3575 from @HeaderParam of parameter x
 * GET /r/e3576, m3576(java.lang.String), POLICY_0
 *     X-3576 from @HeaderParam of parameter x
 * GET /r/e3577, m3577(java.lang.String), POLICY_0
 *     X-3577 from @HeaderParam of parameter x
 * GET /r/e3578, m3578(java.lang.String), POLICY_0
 *     X-3578 from @HeaderParam of parameter x
 * GET /r/e3579, m3579(java.lang.String), POLICY_0
 *     X-3579 from @HeaderParam of parameter x
 * GET /r/e358, m358(java.lang.String), POLICY_0
 *     X-358 from @HeaderParam of parameter x
 * GET /r/e3580, m3580(java.lang.String), POLICY_0
 *     X-3580 from @HeaderParam of parameter x
 * GET /r/e3581, m3581(java.lang.String), POLICY_0
 *     X-3581 from @HeaderParam of parameter x
 * GET /r/e3582, m3582(java.lang.String), POLICY_0
 *     X-3582 from @HeaderParam of parameter x
 * GET /r/e3583, m3583(java.lang.String), POLICY_0
 *     X-3583 from @HeaderParam of parameter x
 * GET /r/e3584, m3584(java.lang.String), POLICY_0
 *     X-3584 from @HeaderParam of parameter x
 * GET /r/e3585, m3585(java.lang.String), POLICY_0
 *     X-3585 from @HeaderParam of parameter x
 * GET /r/e3586, m3586(java.lang.String), POLICY_0
 *     X-3586 from @HeaderParam of parameter x
 * GET /r/e3587, m3587(java.lang.String), POLICY_0
 *     X-3587 from @HeaderParam of parameter x
 * GET /r/e3588, m3588(java.lang.String), POLICY_0
 *     X-3588 from @HeaderParam of parameter x
 * GET /r/e3589, m3589(java.lang.String), POLICY_0
 *     X-3589 from @HeaderParam of parameter x
 * GET /r/e359, m359(java.lang.String), POLICY_0
 *     X-359 from @HeaderParam of parameter x
 * GET /r/e3590, m3590(java.lang.String), POLICY_0
 *     X-3590 from @HeaderParam of parameter x
 * GET /r/e3591, m3591(java.lang.String), POLICY_0
 *     X-3591 from @HeaderParam of parameter x
 * GET /r/e3592, m3592(java.lang.String), POLICY_0
 *     X-3592 from @HeaderParam of parameter x
 * GET /r/e3593, m3593(java.lang.String), POLICY_0
 *     X-3593 from @HeaderParam of parameter x
 * GET /r/e3594, m3594(java.lang.String), POLICY_0
 *     X-3594 from @HeaderParam of parameter x
 * GET /r/e3595, m3595(java.lang.String), POLICY_0
 *     X-3595 from @HeaderParam of parameter x
 * GET /r/e3596, m3596(java.lang.String), POLICY_0
 *     X-3596 from @HeaderParam of parameter x
 * GET /r/e3597, m3597(java.lang.String), POLICY_0
 *     X-3597 from @HeaderParam of parameter x
 * GET /r/e3598, m3598(java.lang.String), POLICY_0
 *     X-3598 from @HeaderParam of parameter x
 * GET /r/e3599, m3599(java.lang.String), POLICY_0
 *     X-3599 from @HeaderParam of parameter x
 * GET /r/e36, m36(java.lang.String), POLICY_0
 *     X-36 from @HeaderParam of parameter x
 * GET /r/e360, m360(java.lang.String), POLICY_0
 *     X-360 from @HeaderParam of parameter x
 * GET /r/e3600, m3600(java.lang.String), POLICY_0
 *     X-3600 from @HeaderParam of parameter x
 * GET /r/e3601, m3601(java.lang.String), POLICY_0
 *     X-3601 from @HeaderParam of parameter x
 * GET /r/e3602, m3602(java.lang.String), POLICY_0
 *     X-3602 from @HeaderParam of parameter x
 * GET /r/e3603, m3603(java.lang.String), POLICY_0
 *     X-3603 from @HeaderParam of parameter x
 * GET /r/e3604, m3604(java.lang.String), POLICY_0
 *     X-3604 from @HeaderParam of parameter x
 * GET /r/e3605, m3605(java.lang.String), POLICY_0
 *     X-3605 from @HeaderParam of parameter x
 * GET /r/e3606, m3606(java.lang.String), POLICY_0
 *     X-3606 from @HeaderParam of parameter x
 * GET /r/e3607, m3607(java.lang.String), POLICY_0
 *     X-3607 from @HeaderParam of parameter x
 * GET /r/e3608, m3608(java.lang.String), POLICY_0
 *     X-3608 from @HeaderParam of parameter x
 * GET /r/e3609, m3609(java.lang.String), POLICY_0
 *     X-3609 from @HeaderParam of parameter x
 * GET /r/e361, m361(java.lang.String), POLICY_0
 *     X-361 from @HeaderParam of parameter x
 * GET /r/e3610, m3610(java.lang.String), POLICY_0
 *     X-3610 from @HeaderParam of parameter x
 * GET /r/e3611, m3611(java.lang.String), POLICY_0
 *     X-3611 from @HeaderParam of parameter x
 * GET /r/e3612, m3612(java.lang.String), POLICY_0
 *     X-3612 from @HeaderParam of parameter x
 * GET /r/e3613, m3613(java.lang.String), POLICY_0
 *     X-3613 from @HeaderParam of parameter x
 * GET /r/e3614, m3614(java.lang.String), POLICY_0
 *     X-3614 from @HeaderParam of parameter x
 * GET /r/e3615, m3615(java.lang.String), POLICY_0
 *     X-3615 from @HeaderParam of parameter x
 * GET /r/e3616, m3616(java.lang.String), POLICY_0
 *     X-3616 from @HeaderParam of parameter x
 * GET /r/e3617, m3617(java.lang.String), POLICY_0
 *     X-3617 from @HeaderParam of parameter x
 * GET /r/e3618, m3618(java.lang.String), POLICY_0
 *     X-3618 from @HeaderParam of parameter x
 * GET /r/e3619, m3619(java.lang.String), POLICY_0
 *     X-3619 from @HeaderParam of parameter x
 * GET /r/e362, m362(java.lang.String), POLICY_0
 *     X-362 from @HeaderParam of parameter x
 * GET /r/e3620, m3620(java.lang.String), POLICY_0
 *     X-3620 from @HeaderParam of parameter x
 * GET /r/e3621, m3621(java.lang.String), POLICY_0
 *     X-3621 from @HeaderParam of parameter x
 * GET /r/e3622, m3622(java.lang.String), POLICY_0
 *     X-3622 from @HeaderParam of parameter x
 * GET /r/e3623, m3623(java.lang.String), POLICY_0
 *     X-3623 from @HeaderParam of parameter x
 * GET /r/e3624, m3624(java.lang.String), POLICY_0
 *     X-3624 from @HeaderParam of parameter x
 * GET /r/e3625, m3625(java.lang.String), POLICY_0
 *     X-3625 from @HeaderParam of parameter x
 * GET /r/e3626, m3626(java.lang.String), POLICY_0
 *     X-3626 from @HeaderParam of parameter x
 * GET /r/e3627, m3627(java.lang.String), POLICY_0
 *     X-3627 from @HeaderParam of parameter x
 * GET /r/e3628, m3628(java.lang.String), POLICY_0
 *     X-3628 from @HeaderParam of parameter x
 * GET /r/e3629, m3629(java.lang.String), POLICY_0
 *     X-3629 from @HeaderParam of parameter x
 * GET /r/e363, m363(java.lang.String), POLICY_0
 *     X-363 from @HeaderParam of parameter x
 * GET /r/e3630, m3630(java.lang.String), POLICY_0
 *     X-3630 from @HeaderParam of parameter x
 * GET /r/e3631, m3631(java.lang.String), POLICY_0
 *     X-3631 from @HeaderParam of parameter x
 * GET /r/e3632, m3632(java.lang.String), POLICY_0
 *     X-3632 from @HeaderParam of parameter x
 * GET /r/e3633, m3633(java.lang.String), POLICY_0
 *     X-3633 from @HeaderParam of parameter x
 * GET /r/e3634, m3634(java.lang.String), POLICY_0
 *     X-3634 from @HeaderParam of parameter x
 * GET /r/e3635, m3635(java.lang.String), POLICY_0
 *     X-3635 from @HeaderParam of parameter x
 * GET /r/e3636, m3636(java.lang.String), POLICY_0
 *     X-3636 from @HeaderParam of parameter x
 * GET /r/e3637, m3637(java.lang.String), POLICY_0
 *     X-3637 from @HeaderParam of parameter x
 * GET /r/e3638, m3638(java.lang.String), POLICY_0
 *     X-3638 from @HeaderParam of parameter x
 * GET /r/e3639, m3639(java.lang.String), POLICY_0
 *     X-3639 from @HeaderParam of parameter x
 * GET /r/e364, m364(java.lang.String), POLICY_0
 *     X-364 from @HeaderParam of parameter x
 * GET /r/e3640, m3640(java.lang.String), POLICY_0
 *     X-3640 from @HeaderParam of parameter x
 * GET /r/e3641, m3641(java.lang.String), POLICY_0
 *     X-3641 from @HeaderParam of parameter x
 * GET /r/e3642, m3642(java.lang.String), POLICY_0
 *     X-3642 from @HeaderParam of parameter x
 * GET /r/e3643, m3643(java.lang.String), POLICY_0
 *     X-3643 from @HeaderParam of parameter x
 * GET /r/e3644, m3644(java.lang.String), POLICY_0
 *     X-3644 from @HeaderParam of parameter x
 * GET /r/e3645, m3645(java.lang.String), POLICY_0
 *     X-3645 from @HeaderParam of parameter x
 * GET /r/e3646, m3646(java.lang.String), POLICY_0
 *     X-3646 from @HeaderParam of parameter x
 * GET /r/e3647, m3647(java.lang.String), POLICY_0
 *     X-3647 from @HeaderParam of parameter x
 * GET /r/e3648, m3648(java.lang.String), POLICY_0
 *     X-3648 from @HeaderParam of parameter x
 * GET /r/e3649, m3649(java.lang.String), POLICY_0
 *     X-3649 from @HeaderParam of parameter x
 * GET /r/e365, m365(java.lang.String), POLICY_0
 *     X-365 from @HeaderParam of parameter x
 * GET /r/e3650, m3650(java.lang.String), POLICY_0
 *     X-3650 from @HeaderParam of parameter x
 * GET /r/e3651, m3651(java.lang.String), POLICY_0
 *     X-3651 from @HeaderParam of parameter x
 * GET /r/e3652, m3652(java.lang.String), POLICY_0
 *     X-3652 from @HeaderParam of parameter x
 * GET /r/e3653, m3653(java.lang.String), POLICY_0
 *     X-3653 from @HeaderParam of parameter x
 * GET /r/e3654, m3654(java.lang.String), POLICY_0
 *     X-3654 from @HeaderParam of parameter x
 * GET /r/e3655, m3655(java.lang.String), POLICY_0
 *     X-3655 from @HeaderParam of parameter x
 * GET /r/e3656, m3656(java.lang.String), POLICY_0
 *     X-3656 from @HeaderParam of parameter x
 * GET /r/e3657, m3657(java.lang.String), POLICY_0
 *     X-3657 from @HeaderParam of parameter x
 * GET /r/e3658, m3658(java.lang.String), POLICY_0
 *     X-3658 from @HeaderParam of parameter x
 * GET /r/e3659, m3659(java.lang.String), POLICY_0
 *     X-3659 from @HeaderParam of parameter x
 * GET /r/e366, m366(java.lang.String), POLICY_0
 *     X-366 from @HeaderParam of parameter x
 * GET /r/e3660, m3660(java.lang.String), POLICY_0
 *     X-3660 from @HeaderParam of parameter x
 * GET /r/e3661, m3661(java.lang.String), POLICY_0
 *     X-3661 from @HeaderParam of parameter x
 * GET /r/e3662, m3662(java.lang.String), POLICY_0
 *     X-3662 from @HeaderParam of parameter x
 * GET /r/e3663, m3663(java.lang.String), POLICY_0
 *     X-3663 from @HeaderParam of parameter x
 * GET /r/e3664, m3664(java.lang.String), POLICY_0
 *     X-3664 from @HeaderParam of parameter x
 * GET /r/e3665, m3665(java.lang.String), POLICY_0
 *     X-3665 from @HeaderParam of parameter x
 * GET /r/e3666, m3666(java.lang.String), POLICY_0
 *     X-3666 from @HeaderParam of parameter x
 * GET /r/e3667, m3667(java.lang.String), POLICY_0
 *     X-3667 from @HeaderParam of parameter x
 * GET /r/e3668, m3668(java.lang.String), POLICY_0
 *     X-3668 from @HeaderParam of parameter x
 * GET /r/e3669, m3669(java.lang.String), POLICY_0
 *     X-3669 from @HeaderParam of parameter x
 * GET /r/e367, m367(java.lang.String), POLICY_0
 *     X-367 from @HeaderParam of parameter x
 * GET /r/e3670, m3670(java.lang.String), POLICY_0
 *     X-3670 from @HeaderParam of parameter x
 * GET /r/e3671, m3671(java.lang.String), POLICY_0
 *     X-3671 from @HeaderParam of parameter x
 * GET /r/e3672, m3672(java.lang.String), POLICY_0
 *     X-3672 from @HeaderParam of parameter x
 * GET /r/e3673, m3673(java.lang.String), POLICY_0
 *     X-3673 from @HeaderParam of parameter x
 * GET /r/e3674, m3674(java.lang.String), POLICY_0
 *     X-3674 from @HeaderParam of parameter x
 * GET /r/e3675, m3675(java.lang.String), POLICY_0
 *     X-3675 from @HeaderParam of parameter x
 * GET /r/e3676, m3676(java.lang.String), POLICY_0
 *     X-3676 from @HeaderParam of parameter x
 * GET /r/e3677, m3677(java.lang.String), POLICY_0
 *     X-3677 from @HeaderParam of parameter x
 * GET /r/e3678, m3678(java.lang.String), POLICY_0
 *     X-3678 from @HeaderParam of parameter x
 * GET /r/e3679, m3679(java.lang.String), POLICY_0
 *     X-3679 from @HeaderParam of parameter x
 * GET /r/e368, m368(java.lang.String), POLICY_0
 *     X-368 from @HeaderParam of parameter x
 * GET /r/e3680, m3680(java.lang.String), POLICY_0
 *     X-3680 from @HeaderParam of parameter x
 * GET /r/e3681, m3681(java.lang.String), POLICY_0
 *     X-3681 from @HeaderParam of parameter x
 * GET /r/e3682, m3682(java.lang.String), POLICY_0
 *     X-3682 from @HeaderParam of parameter x
 * GET /r/e3683, m3683(java.lang.String), POLICY_0
 *     X-3683 from @HeaderParam of parameter x
 * GET /r/e3684, m3684(java.lang.String), POLICY_0
 *     X-3684 from @HeaderParam of parameter x
 * GET /r/e3685, m3685(java.lang.String), POLICY_0
 *     X-3685 from @HeaderParam of parameter x
 * GET /r/e3686, m3686(java.lang.String), POLICY_0
 *     X-3686 from @HeaderParam of parameter x
 * GET /r/e3687, m3687(java.lang.String), POLICY_0
 *     X-3687 from @HeaderParam of parameter x
 * GET /r/e3688, m3688(java.lang.String), POLICY_0
 *     X-3688 from @HeaderParam of parameter x
 * GET /r/e3689, m3689(java.lang.String), POLICY_0
 *     X-3689 from @HeaderParam of parameter x
 * GET /r/e369, m369(java.lang.String), POLICY_0
 *     X-369 from @HeaderParam of parameter x
 * GET /r/e3690, m3690(java.lang.String), POLICY_0
 *     X-3690 from @HeaderParam of parameter x
 * GET /r/e3691, m3691(java.lang.String), POLICY_0
 *     X-3691 from @HeaderParam of parameter x
 * GET /r/e3692, m3692(java.lang.String), POLICY_0
 *     X-3692 from @HeaderParam of parameter x
 * GET /r/e3693, m3693(java.lang.String), POLICY_0
 *     X-3693 from @HeaderParam of parameter x
 * GET /r/e3694, m3694(java.lang.String), POLICY_0
 *     X-3694 from @HeaderParam of parameter x
 * GET /r/e3695, m3695(java.lang.String), POLICY_0
 *     X-3695 from @HeaderParam of parameter x
 * GET /r/e3696, m3696(java.lang.String), POLICY_0
 *     X-3696 from @HeaderParam of parameter x
 * GET /r/e3697, m3697(java.lang.String), POLICY_0
 *     X-3697 from @HeaderParam of parameter x
 * GET /r/e3698, m3698(java.lang.String), POLICY_0
 *     X-3698 from @HeaderParam of parameter x
 * GET /r/e3699, m3699(java.lang.String), POLICY_0
 *     X-3699 from @HeaderParam of parameter x
 * GET /r/e37, m37(java.lang.String), POLICY_0
 *     X-37 from @HeaderParam of parameter x
 * GET /r/e370, m370(java.lang.String), POLICY_0
 *     X-370 from @HeaderParam of parameter x
 * GET /r/e3700, m3700(java.lang.String), POLICY_0
 *     X-3700 from @HeaderParam of parameter x
 * GET /r/e3701, m3701(java.lang.String), POLICY_0
 *     X-3701 from @HeaderParam of parameter x
 * GET /r/e3702, m3702(java.lang.String), POLICY_0
 *     X-3702 from @HeaderParam of parameter x
 * GET /r/e3703, m3703(java.lang.String), POLICY_0
 *     X-3703 from @HeaderParam of parameter x
 * GET /r/e3704, m3704(java.lang.String), POLICY_0
 *     X-3704 from @HeaderParam of parameter x
 * GET /r/e3705, m3705(java.lang.String), POLICY_0
 *     X-3705 from @HeaderParam of parameter x
 * GET /r/e3706, m3706(java.lang.String), POLICY_0
 *     X-3706 from @HeaderParam of parameter x
 * GET /r/e3707, m3707(java.lang.String), POLICY_0
 *     X-3707 from @HeaderParam of parameter x
 * GET /r/e3708, m3708(java.lang.String), POLICY_0
 *     X-3708 from @HeaderParam of parameter x
 * GET /r/e3709, m3709(java.lang.String), POLICY_0
 *     X-3709 from @HeaderParam of parameter x
 * GET /r/e371, m371(java.lang.String), POLICY_0
 *     X-371 from @HeaderParam of parameter x
 * GET /r/e3710, m3710(java.lang.String), POLICY_0
 *     X-3710 from @HeaderParam of parameter x
 * GET /r/e3711, m3711(java.lang.String), POLICY_0
 *     X-3711 from @HeaderParam of parameter x
 * GET /r/e3712, m3712(java.lang.String), POLICY_0
 *     X-3712 from @HeaderParam of parameter x
 * GET /r/e3713, m3713(java.lang.String), POLICY_0
 *     X-3713 from @HeaderParam of parameter x
 * GET /r/e3714, m3714(java.lang.String), POLICY_0
 *     X-3714 from @HeaderParam of parameter x
 * GET /r/e3715, m3715(java.lang.String), POLICY_0
 *     X-3715 from @HeaderParam of parameter x
 * GET /r/e3716, m3716(java.lang.String), POLICY_0
 *     X-3716 from @HeaderParam of parameter x
 * GET /r/e3717, m3717(java.lang.String), POLICY_0
 *     X-3717 from @HeaderParam of parameter x
 * GET /r/e3718, m3718(java.lang.String), POLICY_0
 *     X-3718 from @HeaderParam of parameter x
 * GET /r/e3719, m3719(java.lang.String), POLICY_0
 *     X-3719 from @HeaderParam of parameter x
 * GET /r/e372, m372(java.lang.String), POLICY_0
 *     X-372 from @HeaderParam of parameter x
 * GET /r/e3720, m3720(java.lang.String), POLICY_0
 *     X-3720 from @HeaderParam of parameter x
 * GET /r/e3721, m3721(java.lang.String), POLICY_0
 *     X-3721 from @HeaderParam of parameter x
 * GET /r/e3722, m3722(java.lang.String), POLICY_0
 *     X-3722 from @HeaderParam of parameter x
 * GET /r/e3723, m3723(java.lang.String), POLICY_0
 *     X-3723 from @HeaderParam of parameter x
 * GET /r/e3724, m3724(java.lang.String), POLICY_0
 *     X-3724 from @HeaderParam of parameter x
 * GET /r/e3725, m3725(java.lang.String), POLICY_0
 *     X-3725 from @HeaderParam of parameter x
 * GET /r/e3726, m3726(java.lang.String), POLICY_0
 *     X-3726 from @HeaderParam of parameter x
 * GET /r/e3727, m3727(java.lang.String), POLICY_0
 *     X-3727 from @HeaderParam of parameter x
 * GET /r/e3728, m3728(java.lang.String), POLICY_0
 *     X-3728 from @HeaderParam of parameter x
 * GET /r/e3729, m3729(java.lang.String), POLICY_0
 *     X-3729 from @HeaderParam of parameter x
 * GET /r/e373, m373(java.lang.String), POLICY_0
 *     X-373 from @HeaderParam of parameter x
 * GET /r/e3730, m3730(java.lang.String), POLICY_0
 *     X-3730 from @HeaderParam of parameter x
 * GET /r/e3731, m3731(java.lang.String), POLICY_0
 *     X-3731 from @HeaderParam of parameter x
 * GET /r/e3732, m3732(java.lang.String), POLICY_0
 *     X-3732 from @HeaderParam of parameter x
 * GET /r/e3733, m3733(java.lang.String), POLICY_0
 *     X-3733 from @HeaderParam of parameter x
 * GET /r/e3734, m3734(java.lang.String), POLICY_0
 *     X-3734 from @HeaderParam of parameter x
 * GET /r/e3735, m3735(java.lang.String), POLICY_0
 *     X-3735 from @HeaderParam of parameter x
 * GET /r/e3736, m3736(java.lang.String), POLICY_0
 *     X-3736 from @HeaderParam of parameter x
 * GET /r/e3737, m3737(java.lang.String), POLICY_0
 *     X-3737 from @HeaderParam of parameter x
 * GET /r/e3738, m3738(java.lang.String), POLICY_0
 *     X-3738 from @HeaderParam of parameter x
 * GET /r/e3739, m3739(java.lang.String), POLICY_0
 *     X-3739 from @HeaderParam of parameter x
 * GET /r/e374, m374(java.lang.String), POLICY_0
 *     X-374 from @HeaderParam of parameter x
 * GET /r/e3740, m3740(java.lang.String), POLICY_0
 *     X-3740 from @HeaderParam of parameter x
 * GET /r/e3741, m3741(java.lang.String), POLICY_0
 *     X-3741 from @HeaderParam of parameter x
 * GET /r/e3742, m3742(java.lang.String), POLICY_0
 *     X-3742 from @HeaderParam of parameter x
 * GET /r/e3743, m3743(java.lang.String), POLICY_0
 *     X-3743 from @HeaderParam of parameter x
 * GET /r/e3744, m3744(java.lang.String), POLICY_0
 *     X-3744 from @HeaderParam of parameter x
 * GET /r/e3745, m3745(java.lang.String), POLICY_0
 *     X-3745 from @HeaderParam of parameter x
 * GET /r/e3746, m3746(java.lang.String), POLICY_0
 *     X-3746 from @HeaderParam of parameter x
 * GET /r/e3747, m3747(java.lang.String), POLICY_0
 *     X-3747 from @HeaderParam of parameter x
 * GET /r/e3748, m3748(java.lang.String), POLICY_0
 *     X-3748 from @HeaderParam of parameter x
 * GET /r/e3749, m3749(java.lang.String), POLICY_0
 *     X-3749 from @HeaderParam of parameter x
 * GET /r/e375, m375(java.lang.String), POLICY_0
 *     X-375 from @HeaderParam of parameter x
 * GET /r/e3750, m3750(java.lang.String), POLICY_0
 *     X-3750 from @HeaderParam of parameter x
 * GET /r/e3751, m3751(java.lang.String), POLICY_0
 *     X-3751 from @HeaderParam of parameter x
 * GET /r/e3752, m3752(java.lang.String), POLICY_0
 *     X-3752 from @HeaderParam of parameter x
 * GET /r/e3753, m3753(java.lang.String), POLICY_0
 *     X-3753 from @HeaderParam of parameter x
 * GET /r/e3754, m3754(java.lang.String), POLICY_0
 *     X-3754 from @HeaderParam of parameter x
 * GET /r/e3755, m3755(java.lang.String), POLICY_0
 *     X-3755 from @HeaderParam of parameter x
 * GET /r/e3756, m3756(java.lang.String), POLICY_0
 *     X-3756 from @HeaderParam of parameter x
 * GET /r/e3757, m3757(java.lang.String), POLICY_0
 *     X-3757 from @HeaderParam of parameter x
 * GET /r/e3758, m3758(java.lang.String), POLICY_0
 *     X-3758 from @HeaderParam of parameter x
 * GET /r/e3759, m3759(java.lang.String), POLICY_0
 *     X-3759 from @HeaderParam of parameter x
 * GET /r/e376, m376(java.lang.String), POLICY_0
 *     X-376 from @HeaderParam of parameter x
 * GET /r/e3760, m3760(java.lang.String), POLICY_0
 *     X-3760 from @HeaderParam of parameter x
 * GET /r/e3761, m3761(java.lang.String), POLICY_0
 *     X-3761 from @HeaderParam of parameter x
 * GET /r/e3762, m3762(java.lang.String), POLICY_0
 *     X-3762 from @HeaderParam of parameter x
 * GET /r/e3763, m3763(java.lang.String), POLICY_0
 *     X-3763 from @HeaderParam of parameter x
 * GET /r/e3764, m3764(java.lang.String), POLICY_0
 *     X-3764 from @HeaderParam of parameter x
 * GET /r/e3765, m3765(java.lang.String), POLICY_0
 *     X-3765 from @HeaderParam of parameter x
 * GET /r/e3766, m3766(java.lang.String), POLICY_0
 *     X-3766 from @HeaderParam of parameter x
 * GET /r/e3767, m3767(java.lang.String), POLICY_0
 *     X-3767 from @HeaderParam of parameter x
 * GET /r/e3768, m3768(java.lang.String), POLICY_0
 *     X-3768 from @HeaderParam of parameter x
 * GET /r/e3769, m3769(java.lang.String), POLICY_0
 *     X-3769 from @HeaderParam of parameter x
 * GET /r/e377, m377(java.lang.String), POLICY_0
 *     X-377 from @HeaderParam of parameter x
 * GET /r/e3770, m3770(java.lang.String), POLICY_0
 *     X-3770 from @HeaderParam of parameter x
 * GET /r/e3771, m3771(java.lang.String), POLICY_0
 *     X-3771 from @HeaderParam of parameter x
 * GET /r/e3772, m3772(java.lang.String), POLICY_0
 *     X-3772 from @HeaderParam of parameter x
 * GET /r/e3773, m3773(java.lang.String), POLICY_0
 *     X-3773 from @HeaderParam of parameter x
 * GET /r/e3774, m3774(java.lang.String), POLICY_0
 *     X-3774 from @HeaderParam of parameter x
 * GET /r/e3775, m3775(java.lang.String), POLICY_0
 *     X-3775 from @HeaderParam of parameter x
 * GET /r/e3776, m3776(java.lang.String), POLICY_0
 *     X-3776 from @HeaderParam of parameter x
 * GET /r/e3777, m3777(java.lang.String), POLICY_0
 *     X-3777 from @HeaderParam of parameter x
 * GET /r/e3778, m3778(java.lang.String), POLICY_0
 *     X-3778 from @HeaderParam of parameter x
 * GET /r/e3779, m3779(java.lang.String), POLICY_0
 *     X-3779 from @HeaderParam of parameter x
 * GET /r/e378, m378(java.lang.String), POLICY_0
 *     X-378 from @HeaderParam of parameter x
 * GET /r/e3780, m3780(java.lang.String), POLICY_0
 *     X-3780 from @HeaderParam of parameter x
 * GET /r/e3781, m3781(java.lang.String), POLICY_0
 *     X-3781 from @HeaderParam of parameter x
 * GET /r/e3782, m3782(java.lang.String), POLICY_0
 *     X-3782 from @HeaderParam of parameter x
 * GET /r/e3783, m3783(java.lang.String), POLICY_0
 *     X-3783 from @HeaderParam of parameter x
 * GET /r/e3784, m3784(java.lang.String), POLICY_0
 *     X-3784 from @HeaderParam of parameter x
 * GET /r/e3785, m3785(java.lang.String), POLICY_0
 *     X-3785 from @HeaderParam of parameter x
 * GET /r/e3786, m3786(java.lang.String), POLICY_0
 *     X-3786 from @HeaderParam of parameter x
 * GET /r/e3787, m3787(java.lang.String), POLICY_0
 *     X-3787 from @HeaderParam of parameter x
 * GET /r/e3788, m3788(java.lang.String), POLICY_0
 *     X-3788 from @HeaderParam of parameter x
 * GET /r/e3789, m3789(java.lang.String), POLICY_0
 *     X-3789 from @HeaderParam of parameter x
 * GET /r/e379, m379(java.lang.String), POLICY_0
 *     X-379 from @HeaderParam of parameter x
 * GET /r/e3790, m3790(java.lang.String), POLICY_0
 *     X-3790 from @HeaderParam of parameter x
 * GET /r/e3791, m3791(java.lang.String), POLICY_0
 *     X-3791 from @HeaderParam of parameter x
 * GET /r/e3792, m3792(java.lang.String), POLICY_0
 *     X-3792 from @HeaderParam of parameter x
 * GET /r/e3793, m3793(java.lang.String), POLICY_0
 *     X-3793 from @HeaderParam of parameter x
 * GET /r/e3794, m3794(java.lang.String), POLICY_0
 *     X-3794 from @HeaderParam of parameter x
 * GET /r/e3795, m3795(java.lang.String), POLICY_0
 *     X-3795 from @HeaderParam of parameter x
 * GET /r/e3796, m3796(java.lang.String), POLICY_0
 *     X-3796 from @HeaderParam of parameter x
 * GET /r/e3797, m3797(java.lang.String), POLICY_0
 *     X-3797 from @HeaderParam of parameter x
 * GET /r/e3798, m3798(java.lang.String), POLICY_0
 *     X-3798 from @HeaderParam of parameter x
 * GET /r/e3799, m3799(java.lang.String), POLICY_0
 *     X-3799 from @HeaderParam of parameter x
 * GET /r/e38, m38(java.lang.String), POLICY_0
 *     X-38 from @HeaderParam of parameter x
 * GET /r/e380, m380(java.lang.String), POLICY_0
 *     X-380 from @HeaderParam of parameter x
 * GET /r/e3800, m3800(java.lang.String), POLICY_0
 *     X-3800 from @HeaderParam of parameter x
 * GET /r/e3801, m3801(java.lang.String), POLICY_0
 *     X-3801 from @HeaderParam of parameter x
 * GET /r/e3802, m3802(java.lang.String), POLICY_0
 *     X-3802 from @HeaderParam of parameter x
 * GET /r/e3803, m3803(java.lang.String), POLICY_0
 *     X-3803 from @HeaderParam of parameter x
 * GET /r/e3804, m3804(java.lang.String), POLICY_0
 *     X-3804 from @HeaderParam of parameter x
 * GET /r/e3805, m3805(java.lang.String), POLICY_0
 *     X-3805 from @HeaderParam of parameter x
 * GET /r/e3806, m3806(java.lang.String), POLICY_0
 *     X-3806 from @HeaderParam of parameter x
 * GET /r/e3807, m3807(java.lang.String), POLICY_0
 *     X-3807 from @HeaderParam of parameter x
 * GET /r/e3808, m3808(java.lang.String), POLICY_0
 *     X-3808 from @HeaderParam of parameter x
 * GET /r/e3809, m3809(java.lang.String), POLICY_0
 *     X-3809 from @HeaderParam of parameter x
 * GET /r/e381, m381(java.lang.String), POLICY_0
 *     X-381 from @HeaderParam of parameter x
 * GET /r/e3810, m3810(java.lang.String), POLICY_0
 *     X-3810 from @HeaderParam of parameter x
 * GET /r/e3811, m3811(java.lang.String), POLICY_0
 *     X-3811 from @HeaderParam of parameter x
 * GET /r/e3812, m3812(java.lang.String), POLICY_0
 *     X-3812 from @HeaderParam of parameter x
 * GET /r/e3813, m3813(java.lang.String), POLICY_0
 *     X-3813 from @HeaderParam of parameter x
 * GET /r/e3814, m3814(java.lang.String), POLICY_0
 *     X-3814 from @HeaderParam of parameter x
 * GET /r/e3815, m3815(java.lang.String), POLICY_0
 *     X-3815 from @HeaderParam of parameter x
 * GET /r/e3816, m3816(java.lang.String), POLICY_0
 *     X-3816 from @HeaderParam of parameter x
 * GET /r/e3817, m3817(java.lang.String), POLICY_0
 *     X-3817 from @HeaderParam of parameter x
 * GET /r/e3818, m3818(java.lang.String), POLICY_0
 *     X-3818 from @HeaderParam of parameter x
 * GET /r/e3819, m3819(java.lang.String), POLICY_0
 *     X-3819 from @HeaderParam of parameter x
 * GET /r/e382, m382(java.lang.String), POLICY_0
 *     X-382 from @HeaderParam of parameter x
 * GET /r/e3820, m3820(java.lang.String), POLICY_0
 *     X-3820 from @HeaderParam of parameter x
 * GET /r/e3821, m3821(java.lang.String), POLICY_0
 *     X-3821 from @HeaderParam of parameter x
 * GET /r/e3822, m3822(java.lang.String), POLICY_0
 *     X-3822 from @HeaderParam of parameter x
 * GET /r/e3823, m3823(java.lang.String), POLICY_0
 *     X-3823 from @HeaderParam of parameter x
 * GET /r/e3824, m3824(java.lang.String), POLICY_0
 *     X-3824 from @HeaderParam of parameter x
 * GET /r/e3825, m3825(java.lang.String), POLICY_0
 *     X-3825 from @HeaderParam of parameter x
 * GET /r/e3826, m3826(java.lang.String), POLICY_0
 *     X-3826 from @HeaderParam of parameter x
 * GET /r/e3827, m3827(java.lang.String), POLICY_0
 *     X-3827 from @HeaderParam of parameter x
 * GET /r/e3828, m3828(java.lang.String), POLICY_0
 *     X-3828 from @HeaderParam of parameter x
 * GET /r/e3829, m3829(java.lang.String), POLICY_0
 *     X-3829 from @HeaderParam of parameter x
 * GET /r/e383, m383(java.lang.String), POLICY_0
 *     X-383 from @HeaderParam of parameter x
 * GET /r/e3830, m3830(java.lang.String), POLICY_0
 *     X-3830 from @HeaderParam of parameter x
 * GET /r/e3831, m3831(java.lang.String), POLICY_0
 *     X-3831 from @HeaderParam of parameter x
 * GET /r/e3832, m3832(java.lang.String), POLICY_0
 *     X-3832 from @HeaderParam of parameter x
 * GET /r/e3833, m3833(java.lang.String), POLICY_0
 *     X-3833 from @HeaderParam of parameter x
 * GET /r/e3834, m3834(java.lang.String), POLICY_0
 *     X-3834 from @HeaderParam of parameter x
 * GET /r/e3835, m3835(java.lang.String), POLICY_0
 *     X-3835 from @HeaderParam of parameter x
 * GET /r/e3836, m3836(java.lang.String), POLICY_0
 *     X-3836 from @HeaderParam of parameter x
 * GET /r/e3837, m3837(java.lang.String), POLICY_0
 *     X-3837 from @HeaderParam of parameter x
 * GET /r/e3838, m3838(java.lang.String), POLICY_0
 *     X-3838 from @HeaderParam of parameter x
 * GET /r/e3839, m3839(java.lang.String), POLICY_0
 *     X-3839 from @HeaderParam of parameter x
 * GET /r/e384, m384(java.lang.String), POLICY_0
 *     X-384 from @HeaderParam of parameter x
 * GET /r/e3840, m3840(java.lang.String), POLICY_0
 *     X-3840 from @HeaderParam of parameter x
 * GET /r/e3841, m3841(java.lang.String), POLICY_0
 *     X-3841 from @HeaderParam of parameter x
 * GET /r/e3842, m3842(java.lang.String), POLICY_0
 *     X-3842 from @HeaderParam of parameter x
 * GET /r/e3843, m3843(java.lang.String), POLICY_0
 *     X-3843 from @HeaderParam of parameter x
 * GET /r/e3844, m3844(java.lang.String), POLICY_0
 *     X-3844 from @HeaderParam of parameter x
 * GET /r/e3845, m3845(java.lang.String), POLICY_0
 *     X-3845 from @HeaderParam of parameter x
 * GET /r/e3846, m3846(java.lang.String), POLICY_0
 *     X-3846 from @HeaderParam of parameter x
 * GET /r/e3847, m3847(java.lang.String), POLICY_0
 *     X-3847 from @HeaderParam of parameter x
 * GET /r/e3848, m3848(java.lang.String), POLICY_0
 *     X-3848 from @HeaderParam of parameter x
 * GET /r/e3849, m3849(java.lang.String), POLICY_0
 *     X-3849 from @HeaderParam of parameter x
 * GET /r/e385, m385(java.lang.String), POLICY_0
 *     X-385 from @HeaderParam of parameter x
 * GET /r/e3850, m3850(java.lang.String), POLICY_0
 *     X-3850 from @HeaderParam of parameter x
 * GET /r/e3851, m3851(java.lang.String), POLICY_0
 *     X-3851 from @HeaderParam of parameter x
 * GET /r/e3852, m3852(java.lang.String), POLICY_0
 *     X-3852 from @HeaderParam of parameter x
 * GET /r/e3853, m3853(java.lang.String), POLICY_0
 *     X-3853 from @HeaderParam of parameter x
 * GET /r/e3854, m3854(java.lang.String), POLICY_0
 *     X-3854 from @HeaderParam of parameter x
 * GET /r/e3855, m3855(java.lang.String), POLICY_0
 *     X-3855 from @HeaderParam of parameter x
 * GET /r/e3856, m3856(java.lang.String), POLICY_0
 *     X-3856 from @HeaderParam of parameter x
 * GET /r/e3857, m3857(java.lang.String), POLICY_0
 *     X-3857 from @HeaderParam of parameter x
 * GET /r/e3858, m3858(java.lang.String), POLICY_0
 *     X-3858 from @HeaderParam of parameter x
 * GET /r/e3859, m3859(java.lang.String), POLICY_0
 *     X-3859 from @HeaderParam of parameter x
 * GET /r/e386, m386(java.lang.String), POLICY_0
 *     X-386 from @HeaderParam of parameter x
 * GET /r/e3860, m3860(java.lang.String), POLICY_0
 *     X-3860 from @HeaderParam of parameter x
 * GET /r/e3861, m3861(java.lang.String), POLICY_0
 *     X-3861 from @HeaderParam of parameter x
 * GET /r/e3862, m3862(java.lang.String), POLICY_0
 *     X-3862 from @HeaderParam of parameter x
 * GET /r/e3863, m3863(java.lang.String), POLICY_0
 *     X-3863 from @HeaderParam of parameter x
 * GET /r/e3864, m3864(java.lang.String), POLICY_0
 *     X-3864 from @HeaderParam of parameter x
 * GET /r/e3865, m3865(java.lang.String), POLICY_0
 *     X-3865 from @HeaderParam of parameter x
 * GET /r/e3866, m3866(java.lang.String), POLICY_0
 *     X-3866 from @HeaderParam of parameter x
 * GET /r/e3867, m3867(java.lang.String), POLICY_0
 *     X-3867 from @HeaderParam of parameter x
 * GET /r/e3868, m3868(java.lang.String), POLICY_0
 *     X-3868 from @HeaderParam of parameter x
 * GET /r/e3869, m3869(java.lang.String), POLICY_0
 *     X-3869 from @HeaderParam of parameter x
 * GET /r/e387, m387(java.lang.String), POLICY_0
 *     X-387 from @HeaderParam of parameter x
 * GET /r/e3870, m3870(java.lang.String), POLICY_0
 *     X-3870 from @HeaderParam of parameter x
 * GET /r/e3871, m3871(java.lang.String), POLICY_0
 *     X-3871 from @HeaderParam of parameter x
 * GET /r/e3872, m3872(java.lang.String), POLICY_0
 *     X-3872 from @HeaderParam of parameter x
 * GET /r/e3873, m3873(java.lang.String), POLICY_0
 *     X-3873 from @HeaderParam of parameter x
 * GET /r/e3874, m3874(java.lang.String), POLICY_0
 *     X-3874 from @HeaderParam of parameter x
 * GET /r/e3875, m3875(java.lang.String), POLICY_0
 *     X-3875 from @HeaderParam of parameter x
 * GET /r/e3876, m3876(java.lang.String), POLICY_0
 *     X-3876 from @HeaderParam of parameter x
 * GET /r/e3877, m3877(java.lang.String), POLICY_0
 *     X-3877 from @HeaderParam of parameter x
 * GET /r/e3878, m3878(java.lang.String), POLICY_0
 *     X-3878 from @HeaderParam of parameter x
 * GET /r/e3879, m3879(java.lang.String), POLICY_0
 *     X-3879 from @HeaderParam of parameter x
 * GET /r/e388, m388(java.lang.String), POLICY_0
 *     X-388 from @HeaderParam of parameter x
 * GET /r/e3880, m3880(java.lang.String), POLICY_0
 *     X-3880 from @HeaderParam of parameter x
 * GET /r/e3881, m3881(java.lang.String), POLICY_0
 *     X-3881 from @HeaderParam of parameter x
 * GET /r/e3882, m3882(java.lang.String), POLICY_0
 *     X-3882 from @HeaderParam of parameter x
 * GET /r/e3883, m3883(java.lang.String), POLICY_0
 *     X-3883 from @HeaderParam of parameter x
 * GET /r/e3884, m3884(java.lang.String), POLICY_0
 *     X-3884 from @HeaderParam of parameter x
 * GET /r/e3885, m3885(java.lang.String), POLICY_0
 *     X-3885 from @HeaderParam of parameter x
 * GET /r/e3886, m3886(java.lang.String), POLICY_0
 *     X-3886 from @HeaderParam of parameter x
 * GET /r/e3887, m3887(java.lang.String), POLICY_0
 *     X-3887 from @HeaderParam of parameter x
 * GET /r/e3888, m3888(java.lang.String), POLICY_0
 *     X-3888 from @HeaderParam of parameter x
 * GET /r/e3889, m3889(java.lang.String), POLICY_0
 *     X-3889 from @HeaderParam of parameter x
 * GET /r/e389, m389(java.lang.String), POLICY_0
 *     X-389 from @HeaderParam of parameter x
 * GET /r/e3890, m3890(java.lang.String), POLICY_0
 *     X-3890 from @HeaderParam of parameter x
 * GET /r/e3891, m3891(java.lang.String), POLICY_0
 *     X-3891 from @HeaderParam of parameter x
 * GET /r/e3892, m3892(java.lang.String), POLICY_0
 *     X-3892 from @HeaderParam of parameter x
 * GET /r/e3893, m3893(java.lang.String), POLICY_0
 *     X-3893 from @HeaderParam of parameter x
 * GET /r/e3894, m3894(java.lang.String), POLICY_0
 *     X-3894 from @HeaderParam of parameter x
 * GET /r/e3895, m3895(java.lang.String), POLICY_0
 *     X-3895 from @HeaderParam of parameter x
 * GET /r/e3896, m3896(java.lang.String), POLICY_0
 *     X-3896 from @HeaderParam of parameter x
 * GET /r/e3897, m3897(java.lang.String), POLICY_0
 *     X-3897 from @HeaderParam of parameter x
 * GET /r/e3898, m3898(java.lang.String), POLICY_0
 *     X-3898 from @HeaderParam of parameter x
 * GET /r/e3899, m3899(java.lang.String), POLICY_0
 *     X-3899 from @HeaderParam of parameter x
 * GET /r/e39, m39(java.lang.String), POLICY_0
 *     X-39 from @HeaderParam of parameter x
 * GET /r/e390, m390(java.lang.String), POLICY_0
 *     X-390 from @HeaderParam of parameter x
 * GET /r/e3900, m3900(java.lang.String), POLICY_0
 *     X-3900 from @HeaderParam of parameter x
 * GET /r/e3901, m3901(java.lang.String), POLICY_0
 *     X-3901 from @HeaderParam of parameter x
 * GET /r/e3902, m3902(java.lang.String), POLICY_0
 *     X-3902 from @HeaderParam of parameter x
 * GET /r/e3903, m3903(java.lang.String), POLICY_0
 *     X-3903 from @HeaderParam of parameter x
 * GET /r/e3904, m3904(java.lang.String), POLICY_0
 *     X-3904 from @HeaderParam of parameter x
 * GET /r/e3905, m3905(java.lang.String), POLICY_0
 *     X-3905 from @HeaderParam of parameter x
 * GET /r/e3906, m3906(java.lang.String), POLICY_0
 *     X-3906 from @HeaderParam of parameter x
 * GET /r/e3907, m3907(java.lang.String), POLICY_0
 *     X-3907 from @HeaderParam of parameter x
 * GET /r/e3908, m3908(java.lang.String), POLICY_0
 *     X-3908 from @HeaderParam of parameter x
 * GET /r/e3909, m3909(java.lang.String), POLICY_0
 *     X-3909 from @HeaderParam of parameter x
 * GET /r/e391, m391(java.lang.String), POLICY_0
 *     X-391 from @HeaderParam of parameter x
 * GET /r/e3910, m3910(java.lang.String), POLICY_0
 *     X-3910 from @HeaderParam of parameter x
 * GET /r/e3911, m3911(java.lang.String), POLICY_0
 *     X-3911 from @HeaderParam of parameter x
 * GET /r/e3912, m3912(java.lang.String), POLICY_0
 *     X-3912 from @HeaderParam of parameter x
 * GET /r/e3913, m3913(java.lang.String), POLICY_0
 *     X-3913 from @HeaderParam of parameter x
 * GET /r/e3914, m3914(java.lang.String), POLICY_0
 *     X-3914 from @HeaderParam of parameter x
 * GET /r/e3915, m3915(java.lang.String), POLICY_0
 *     X-3915 from @HeaderParam of parameter x
 * GET /r/e3916, m3916(java.lang.String), POLICY_0
 *     X-3916 from @HeaderParam of parameter x
 * GET /r/e3917, m3917(java.lang.String), POLICY_0
 *     X-3917 from @HeaderParam of parameter x
 * GET /r/e3918, m3918(java.lang.String), POLICY_0
 *     X-3918 from @HeaderParam of parameter x
 * GET /r/e3919, m3919(java.lang.String), POLICY_0
 *     X-3919 from @HeaderParam of parameter x
 * GET /r/e392, m392(java.lang.String), POLICY_0
 *     X-392 from @HeaderParam of parameter x
 * GET /r/e3920, m3920(java.lang.String), POLICY_0
 *     X-3920 from @HeaderParam of parameter x
 * GET /r/e3921, m3921(java.lang.String), POLICY_0
 *     X-3921 from @HeaderParam of parameter x
 * GET /r/e3922, m3922(java.lang.String), POLICY_0
 *     X-3922 from @HeaderParam of parameter x
 * GET /r/e3923, m3923(java.lang.String), POLICY_0
 *     X-3923 from @HeaderParam of parameter x
 * GET /r/e3924, m3924(java.lang.String), POLICY_0
 *     X-3924 from @HeaderParam of parameter x
 * GET /r/e3925, m3925(java.lang.String), POLICY_0
 *     X-3925 from @HeaderParam of parameter x
 * GET /r/e3926, m3926(java.lang.String), POLICY_0
 *     X-3926 from @HeaderParam of parameter x
 * GET /r/e3927, m3927(java.lang.String), POLICY_0
 *     X-3927 from @HeaderParam of parameter x
 * GET /r/e3928, m3928(java.lang.String), POLICY_0
 *     X-3928 from @HeaderParam of parameter x
 * GET /r/e3929, m3929(java.lang.String), POLICY_0
 *     X-3929 from @HeaderParam of parameter x
 * GET /r/e393, m393(java.lang.String), POLICY_0
 *     X-393 from @HeaderParam of parameter x
 * GET /r/e3930, m3930(java.lang.String), POLICY_0
 *     X-3930 from @HeaderParam of parameter x
 * GET /r/e3931, m3931(java.lang.String), POLICY_0
 *     X-3931 from @HeaderParam of parameter x
 * GET /r/e3932, m3932(java.lang.String), POLICY_0
 *     X-3932 from @HeaderParam of parameter x
 * GET /r/e3933, m3933(java.lang.String), POLICY_0
 *     X-3933 from @HeaderParam of parameter x
 * GET /r/e3934, m3934(java.lang.String), POLICY_0
 *     X-3934 from @HeaderParam of parameter x
 * GET /r/e3935, m3935(java.lang.String), POLICY_0
 *     X-3935 from @HeaderParam of parameter x
 * GET /r/e3936, m3936(java.lang.String), POLICY_0
 *     X-3936 from @HeaderParam of parameter x
 * GET /r/e3937, m3937(java.lang.String), POLICY_0
 *     X-3937 from @HeaderParam of parameter x
 * GET /r/e3938, m3938(java.lang.String), POLICY_0
 *     X-3938 from @HeaderParam of parameter x
 * GET /r/e3939, m3939(java.lang.String), POLICY_0
 *     X-3939 from @HeaderParam of parameter x
 * GET /r/e394, m394(java.lang.String), POLICY_0
 *     X-394 from @HeaderParam of parameter x
 * GET /r/e3940, m3940(java.lang.String), POLICY_0
 *     X-3940 from @HeaderParam of parameter x
 * GET /r/e3941, m3941(java.lang.String), POLICY_0
 *     X-3941 from @HeaderParam of parameter x
 * GET /r/e3942, m3942(java.lang.String), POLICY_0
 *     X-3942 from @HeaderParam of parameter x
 * GET /r/e3943, m3943(java.lang.String), POLICY_0
 *     X-3943 from @HeaderParam of parameter x
 * GET /r/e3944, m3944(java.lang.String), POLICY_0
 *     X-3944 from @HeaderParam of parameter x
 * GET /r/e3945, m3945(java.lang.String), POLICY_0
 *     X-3945 from @HeaderParam of parameter x
 * GET /r/e3946, m3946(java.lang.String), POLICY_0
 *     X-3946 from @HeaderParam of parameter x
 * GET /r/e3947, m3947(java.lang.String), POLICY_0
 *     X-3947 from @HeaderParam of parameter x
 * GET /r/e3948, m3948(java.lang.String), POLICY_0
 *     X-3948 from @HeaderParam of parameter x
 * GET /r/e3949, m3949(java.lang.String), POLICY_0
 *     X-3949 from @HeaderParam of parameter x
 * GET /r/e395, m395(java.lang.String), POLICY_0
 *     X-395 from @HeaderParam of parameter x
 * GET /r/e3950, m3950(java.lang.String), POLICY_0
 *     X-3950 from @HeaderParam of parameter x
 * GET /r/e3951, m3951(java.lang.String), POLICY_0
 *     X-3951 from @HeaderParam of parameter x
 * GET /r/e3952, m3952(java.lang.String), POLICY_0
 *     X-3952 from @HeaderParam of parameter x
 * GET /r/e3953, m3953(java.lang.String), POLICY_0
 *     X-3953 from @HeaderParam of parameter x
 * GET /r/e3954, m3954(java.lang.String), POLICY_0
 *     X-3954 from @HeaderParam of parameter x
 * GET /r/e3955, m3955(java.lang.String), POLICY_0
 *     X-3955 from @HeaderParam of parameter x
 * GET /r/e3956, m3956(java.lang.String), POLICY_0
 *     X-3956 from @HeaderParam of parameter x
 * GET /r/e3957, m3957(java.lang.String), POLICY_0
 *     X-3957 from @HeaderParam of parameter x
 * GET /r/e3958, m3958(java.lang.String), POLICY_0
 *     X-3958 from @HeaderParam of parameter x
 * GET /r/e3959, m3959(java.lang.String), POLICY_0
 *     X-3959 from @HeaderParam of parameter x
 * GET /r/e396, m396(java.lang.String), POLICY_0
 *     X-396 from @HeaderParam of parameter x
 * GET /r/e3960, m3960(java.lang.String), POLICY_0
 *     X-3960 from @HeaderParam of parameter x
 * GET /r/e3961, m3961(java.lang.String), POLICY_0
 *     X-3961 from @HeaderParam of parameter x
 * GET /r/e3962, m3962(java.lang.String), POLICY_0
 *     X-3962 from @HeaderParam of parameter x
 * GET /r/e3963, m3963(java.lang.String), POLICY_0
 *     X-3963 from @HeaderParam of parameter x
 * GET /r/e3964, m3964(java.lang.String), POLICY_0
 *     X-3964 from @HeaderParam of parameter x
 * GET /r/e3965, m3965(java.lang.String), POLICY_0
 *     X-3965 from @HeaderParam of parameter x
 * GET /r/e3966, m3966(java.lang.String), POLICY_0
 *     X-3966 from @HeaderParam of parameter x
 * GET /r/e3967, m3967(java.lang.String), POLICY_0
 *     X-3967 from @HeaderParam of parameter x
 * GET /r/e3968, m3968(java.lang.String), POLICY_0
 *     X-3968 from @HeaderParam of parameter x
 * GET /r/e3969, m3969(java.lang.String), POLICY_0
 *     X-3969 from @HeaderParam of parameter x
 * GET /r/e397, m397(java.lang.String), POLICY_0
 *     X-397 from @HeaderParam of parameter x
 * GET /r/e3970, m3970(java.lang.String), POLICY_0
 *     X-3970 from @HeaderParam of parameter x
 * GET /r/e3971, m3971(java.lang.String), POLICY_0
 *     X-3971 from @HeaderParam of parameter x
 * GET /r/e3972, m3972(java.lang.String), POLICY_0
 *     X-3972 from @HeaderParam of parameter x
 * GET /r/e3973, m3973(java.lang.String), POLICY_0
 *     X-3973 from @HeaderParam of parameter x
 * GET /r/e3974, m3974(java.lang.String), POLICY_0
 *     X-3974 from @HeaderParam of parameter x
 * GET /r/e3975, m3975(java.lang.String), POLICY_0
 *     X-3975 from @HeaderParam of parameter x
 * GET /r/e3976, m3976(java.lang.String), POLICY_0
 *     X-3976 from @HeaderParam of parameter x
 * GET /r/e3977, m3977(java.lang.String), POLICY_0
 *     X-3977 from @HeaderParam of parameter x
 * GET /r/e3978, m3978(java.lang.String), POLICY_0
 *     X-3978 from @HeaderParam of parameter x
 * GET /r/e3979, m3979(java.lang.String), POLICY_0
 *     X-3979 from @HeaderParam of parameter x
 * GET /r/e398, m398(java.lang.String), POLICY_0
 *     X-398 from @HeaderParam of parameter x
 * GET /r/e3980, m3980(java.lang.String), POLICY_0
 *     X-3980 from @HeaderParam of parameter x
 * GET /r/e3981, m3981(java.lang.String), POLICY_0
 *     X-3981 from @HeaderParam of parameter x
 * GET /r/e3982, m3982(java.lang.String), POLICY_0
 *     X-3982 from @HeaderParam of parameter x
 * GET /r/e3983, m3983(java.lang.String), POLICY_0
 *     X-3983 from @HeaderParam of parameter x
 * GET /r/e3984, m3984(java.lang.String), POLICY_0
 *     X-3984 from @HeaderParam of parameter x
 * GET /r/e3985, m3985(java.lang.String), POLICY_0
 *     X-3985 from @HeaderParam of parameter x
 * GET /r/e3986, m3986(java.lang.String), POLICY_0
 *     X-3986 from @HeaderParam of parameter x
 * GET /r/e3987, m3987(java.lang.String), POLICY_0
 *     X-3987 from @HeaderParam of parameter x
 * GET /r/e3988, m3988(java.lang.String), POLICY_0
 *     X-3988 from @HeaderParam of parameter x
 * GET /r/e3989, m3989(java.lang.String), POLICY_0
 *     X-3989 from @HeaderParam of parameter x
 * GET /r/e399, m399(java.lang.String), POLICY_0
 *     X-399 from @HeaderParam of parameter x
 * GET /r/e3990, m3990(java.lang.String), POLICY_0
 *     X-3990 from @HeaderParam of parameter x
 * GET /r/e3991, m3991(java.lang.String), POLICY_0
 *     X-3991 from @HeaderParam of parameter x
 * GET /r/e3992, m3992(java.lang.String), POLICY_0
 *     X-3992 from @HeaderParam of parameter x
 * GET /r/e3993, m3993(java.lang.String), POLICY_0
 *     X-3993 from @HeaderParam of parameter x
 * GET /r/e3994, m3994(java.lang.String), POLICY_0
 *     X-3994 from @HeaderParam of parameter x
 * GET /r/e3995, m3995(java.lang.String), POLICY_0
 *     X-3995 from @HeaderParam of parameter x
 * GET /r/e3996, m3996(java.lang.String), POLICY_0
 *     X-3996 from @HeaderParam of parameter x
 * GET /r/e3997, m3997(java.lang.String), POLICY_0
 *     X-3997 from @HeaderParam of parameter x
 * GET /r/e3998, m3998(java.lang.String), POLICY_0
 *     X-3998 from @HeaderParam of parameter x
 * GET /r/e3999, m3999(java.lang.String), POLICY_0
 *     X-3999 from @HeaderParam of parameter x
 * GET /r/e4, m4(java.lang.String), POLICY_0
 *     X-4 from @HeaderParam of parameter x
 * GET /r/e40, m40(java.lang.String), POLICY_0
 *     X-40 from @HeaderParam of parameter x
 * GET /r/e400, m400(java.lang.String), POLICY_0
 *     X-400 from @HeaderParam of parameter x
 * GET /r/e4000, m4000(java.lang.String), POLICY_0
 *     X-4000 from @HeaderParam of parameter x
 * GET /r/e4001, m4001(java.lang.String), POLICY_0
 *     X-4001 from @HeaderParam of parameter x
 * GET /r/e4002, m4002(java.lang.String), POLICY_0
 *     X-4002 from @HeaderParam of parameter x
 * GET /r/e4003, m4003(java.lang.String), POLICY_0
 *     X-4003 from @HeaderParam of parameter x
 * GET /r/e4004, m4004(java.lang.String), POLICY_0
 *     X-4004 from @HeaderParam of parameter x
 * GET /r/e4005, m4005(java.lang.String), POLICY_0
 *     X-4005 from @HeaderParam of parameter x
 * GET /r/e4006, m4006(java.lang.String), POLICY_0
 *     X-4006 from @HeaderParam of parameter x
 * GET /r/e4007, m4007(java.lang.String), POLICY_0
 *     X-4007 from @HeaderParam of parameter x
 * GET /r/e4008, m4008(java.lang.String), POLICY_0
 *     X-4008 from @HeaderParam of parameter x
 * GET /r/e4009, m4009(java.lang.String), POLICY_0
 *     X-4009 from @HeaderParam of parameter x
 * GET /r/e401, m401(java.lang.String), POLICY_0
 *     X-401 from @HeaderParam of parameter x
 * GET /r/e4010, m4010(java.lang.String), POLICY_0
 *     X-4010 from @HeaderParam of parameter x
 * GET /r/e4011, m4011(java.lang.String), POLICY_0
 *     X-4011 from @HeaderParam of parameter x
 * GET /r/e4012, m4012(java.lang.String), POLICY_0
 *     X-4012 from @HeaderParam of parameter x
 * GET /r/e4013, m4013(java.lang.String), POLICY_0
 *     X-4013 from @HeaderParam of parameter x
 * GET /r/e4014, m4014(java.lang.String), POLICY_0
 *     X-4014 from @HeaderParam of parameter x
 * GET /r/e4015, m4015(java.lang.String), POLICY_0
 *     X-4015 from @HeaderParam of parameter x
 * GET /r/e4016, m4016(java.lang.String), POLICY_0
 *     X-4016 from @HeaderParam of parameter x
 * GET /r/e4017, m4017(java.lang.String), POLICY_0
 *     X-4017 from @HeaderParam of parameter x
 * GET /r/e4018, m4018(java.lang.String), POLICY_0
 *     X-4018 from @HeaderParam of parameter x
 * GET /r/e4019, m4019(java.lang.String), POLICY_0
 *     X-4019 from @HeaderParam of parameter x
 * GET /r/e402, m402(java.lang.String), POLICY_0
 *     X-402 from @HeaderParam of parameter x
 * GET /r/e4020, m4020(java.lang.String), POLICY_0
 *     X-4020 from @HeaderParam of parameter x
 * GET /r/e4021, m4021(java.lang.String), POLICY_0
 *     X-4021 from @HeaderParam of parameter x
 * GET /r/e4022, m4022(java.lang.String), POLICY_0
 *     X-4022 from @HeaderParam of parameter x
 * GET /r/e4023, m4023(java.lang.String), POLICY_0
 *     X-4023 from @HeaderParam of parameter x
 * GET /r/e4024, m4024(java.lang.String), POLICY_0
 *     X-4024 from @HeaderParam of parameter x
 * GET /r/e4025, m4025(java.lang.String), POLICY_0
 *     X-4025 from @HeaderParam of parameter x
 * GET /r/e4026, m4026(java.lang.String), POLICY_0
 *     X-4026 from @HeaderParam of parameter x
 * GET /r/e4027, m4027(java.lang.String), POLICY_0
 *     X-4027 from @HeaderParam of parameter x
 * GET /r/e4028, m4028(java.lang.String), POLICY_0
 *     X-4028 from @HeaderParam of parameter x
 * GET /r/e4029, m4029(java.lang.String), POLICY_0
 *     X-4029 from @HeaderParam of parameter x
 * GET /r/e403, m403(java.lang.String), POLICY_0
 *     X-403 from @HeaderParam of parameter x
 * GET /r/e4030, m4030(java.lang.String), POLICY_0
 *     X-4030 from @HeaderParam of parameter x
 * GET /r/e4031, m4031(java.lang.String), POLICY_0
 *     X-4031 from @HeaderParam of parameter x
 * GET /r/e4032, m4032(java.lang.String), POLICY_0
 *     X-4032 from @HeaderParam of parameter x
 * GET /r/e4033, m4033(java.lang.String), POLICY_0
 *     X-4033 from @HeaderParam of parameter x
 * GET /r/e4034, m4034(java.lang.String), POLICY_0
 *     X-4034 from @HeaderParam of parameter x
 * GET /r/e4035, m4035(java.lang.String), POLICY_0
 *     X-4035 from @HeaderParam of parameter x
 * GET /r/e4036, m4036(java.lang.String), POLICY_0
 *     X-4036 from @HeaderParam of parameter x
 * GET /r/e4037, m4037(java.lang.String), POLICY_0
 *     X-4037 from @HeaderParam of parameter x
 * GET /r/e4038, m4038(java.lang.String), POLICY_0
 *     X-4038 from @HeaderParam of parameter x
 * GET /r/e4039, m4039(java.lang.String), POLICY_0
 *     X-4039 from @HeaderParam of parameter x
 * GET /r/e404, m404(java.lang.String), POLICY_0
 *     X-404 from @HeaderParam of parameter x
 * GET /r/e4040, m4040(java.lang.String), POLICY_0
 *     X-4040 from @HeaderParam of parameter x
 * GET /r/e4041, m4041(java.lang.String), POLICY_0
 *     X-4041 from @HeaderParam of parameter x
 * GET /r/e4042, m4042(java.lang.String), POLICY_0
 *     X-4042 from @HeaderParam of parameter x
 * GET /r/e4043, m4043(java.lang.String), POLICY_0
 *     X-4043 from @HeaderParam of parameter x
 * GET /r/e4044, m4044(java.lang.String), POLICY_0
 *     X-4044 from @HeaderParam of parameter x
 * GET /r/e4045, m4045(java.lang.String), POLICY_0
 *     X-4045 from @HeaderParam of parameter x
 * GET /r/e4046, m4046(java.lang.String), POLICY_0
 *     X-4046 from @HeaderParam of parameter x
 * GET /r/e4047, m4047(java.lang.String), POLICY_0
 *     X-4047 from @HeaderParam of parameter x
 * GET /r/e4048, m4048(java.lang.String), POLICY_0
 *     X-4048 from @HeaderParam of parameter x
 * GET /r/e4049, m4049(java.lang.String), POLICY_0
 *     X-4049 from @HeaderParam of parameter x
 * GET /r/e405, m405(java.lang.String), POLICY_0
 *     X-405 from @HeaderParam of parameter x
 * GET /r/e4050, m4050(java.lang.String), POLICY_0
 *     X-4050 from @HeaderParam of parameter x
 * GET /r/e4051, m4051(java.lang.String), POLICY_0
 *     X-4051 from @HeaderParam of parameter x
 * GET /r/e4052, m4052(java.lang.String), POLICY_0
 *     X-4052 from @HeaderParam of parameter x
 * GET /r/e4053, m4053(java.lang.String), POLICY_0
 *     X-4053 from @HeaderParam of parameter x
 * GET /r/e4054, m4054(java.lang.String), POLICY_0
 *     X-4054 from @HeaderParam of parameter x
 * GET /r/e4055, m4055(java.lang.String), POLICY_0
 *     X-4055 from @HeaderParam of parameter x
 * GET /r/e4056, m4056(java.lang.String), POLICY_0
 *     X-4056 from @HeaderParam of parameter x
 * GET /r/e4057, m4057(java.lang.String), POLICY_0
 *     X-4057 from @HeaderParam of parameter x
 * GET /r/e4058, m4058(java.lang.String), POLICY_0
 *     X-4058 from @HeaderParam of parameter x
 * GET /r/e4059, m4059(java.lang.String), POLICY_0
 *     X-4059 from @HeaderParam of parameter x
 * GET /r/e406, m406(java.lang.String), POLICY_0
 *     X-406 from @HeaderParam of parameter x
 * GET /r/e4060, m4060(java.lang.String), POLICY_0
 *     X-4060 from @HeaderParam of parameter x
 * GET /r/e4061, m4061(java.lang.String), POLICY_0
 *     X-4061 from @HeaderParam of parameter x
 * GET /r/e4062, m4062(java.lang.String), POLICY_0
 *     X-4062 from @HeaderParam of parameter x
 * GET /r/e4063, m4063(java.lang.String), POLICY_0
 *     X-4063 from @HeaderParam of parameter x
 * GET /r/e4064, m4064(java.lang.String), POLICY_0
 *     X-4064 from @HeaderParam of parameter x
 * GET /r/e4065, m4065(java.lang.String), POLICY_0
 *     X-4065 from @HeaderParam of parameter x
 * GET /r/e4066, m4066(java.lang.String), POLICY_0
 *     X-4066 from @HeaderParam of parameter x
 * GET /r/e4067, m4067(java.lang.String), POLICY_0
 *     X-4067 from @HeaderParam of parameter x
 * GET /r/e4068, m4068(java.lang.String), POLICY_0
 *     X-4068 from @HeaderParam of parameter x
 * GET /r/e4069, m4069(java.lang.String), POLICY_0
 *     X-4069 from @HeaderParam of parameter x
 * GET /r/e407, m407(java.lang.String), POLICY_0
 *     X-407 from @HeaderParam of parameter x
 * GET /r/e4070, m4070(java.lang.String), POLICY_0
 *     X-4070 from @HeaderParam of parameter x
 * GET /r/e4071, m4071(java.lang.String), POLICY_0
 *     X-4071 from @HeaderParam of parameter x
 * GET /r/e4072, m4072(java.lang.String), POLICY_0
 *     X-4072 from @HeaderParam of parameter x
 * GET /r/e4073, m4073(java.lang.String), POLICY_0
 *     X-4073 from @HeaderParam of parameter x
 * GET /r/e4074, m4074(java.lang.String), POLICY_0
 *     X-4074 from @HeaderParam of parameter x
 * GET /r/e4075, m4075(java.lang.String), POLICY_0
 *     X-4075 from @HeaderParam of parameter x
 * GET /r/e4076, m4076(java.lang.String), POLICY_0
 *     X-4076 from @HeaderParam of parameter x
 * GET /r/e4077, m4077(java.lang.String), POLICY_0
 *     X-4077 from @HeaderParam of parameter x
 * GET /r/e4078, m4078(java.lang.String), POLICY_0
 *     X-4078 from @HeaderParam of parameter x
 * GET /r/e4079, m4079(java.lang.String), POLICY_0
 *     X-4079 from @HeaderParam of parameter x
 * GET /r/e408, m408(java.lang.String), POLICY_0
 *     X-408 from @HeaderParam of parameter x
 * GET /r/e4080, m4080(java.lang.String), POLICY_0
 *     X-4080 from @HeaderParam of parameter x
 * GET /r/e4081, m4081(java.lang.String), POLICY_0
 *     X-4081 from @HeaderParam of parameter x
 * GET /r/e4082, m4082(java.lang.String), POLICY_0
 *     X-4082 from @HeaderParam of parameter x
 * GET /r/e4083, m4083(java.lang.String), POLICY_0
 *     X-4083 from @HeaderParam of parameter x
 * GET /r/e4084, m4084(java.lang.String), POLICY_0
 *     X-4084 from @HeaderParam of parameter x
 * GET /r/e4085, m4085(java.lang.String), POLICY_0
 *     X-4085 from @HeaderParam of parameter x
 * GET /r/e4086, m4086(java.lang.String), POLICY_0
 *     X-4086 from @HeaderParam of parameter x
 * GET /r/e4087, m4087(java.lang.String), POLICY_0
 *     X-4087 from @HeaderParam of parameter x
 * GET /r/e4088, m4088(java.lang.String), POLICY_0
 *     X-4088 from @HeaderParam of parameter x
 * GET /r/e4089, m4089(java.lang.String), POLICY_0
 *     X-4089 from @HeaderParam of parameter x
 * GET /r/e409, m409(java.lang.String), POLICY_0
 *     X-409 from @HeaderParam of parameter x
 * GET /r/e4090, m4090(java.lang.String), POLICY_0
 *     X-4090 from @HeaderParam of parameter x
 * GET /r/e4091, m4091(java.lang.String), POLICY_0
 *     X-4091 from @HeaderParam of parameter x
 * GET /r/e4092, m4092(java.lang.String), POLICY_0
 *     X-4092 from @HeaderParam of parameter x
 * GET /r/e4093, m4093(java.lang.String), POLICY_0
 *     X-4093 from @HeaderParam of parameter x
 * GET /r/e4094, m4094(java.lang.String), POLICY_0
 *     X-4094 from @HeaderParam of parameter x
 * GET /r/e4095, m4095(java.lang.String), POLICY_0
 *     X-4095 from @HeaderParam of parameter x
 * GET /r/e4096, m4096(java.lang.String), POLICY_0
 *     X-4096 from @HeaderParam of parameter x
 * GET /r/e4097, m4097(java.lang.String), POLICY_0
 *     X-4097 from @HeaderParam of parameter x
 * GET /r/e4098, m4098(java.lang.String), POLICY_0
 *     X-4098 from @HeaderParam of parameter x
 * GET /r/e4099, m4099(java.lang.String), POLICY_0
 *     X-4099 from @HeaderParam of parameter x
 * GET /r/e41, m41(java.lang.String), POLICY_0
 *     X-41 from @HeaderParam of parameter x
 * GET /r/e410, m410(java.lang.String), POLICY_0
 *     X-410 from @HeaderParam of parameter x
 * GET /r/e4100, m4100(java.lang.String), POLICY_0
 *     X-4100 from @HeaderParam of parameter x
 * GET /r/e4101, m4101(java.lang.String), POLICY_0
 *     X-4101 from @HeaderParam of parameter x
 * GET /r/e4102, m4102(java.lang.String), POLICY_0
 *     X-4102 from @HeaderParam of parameter x
 * GET /r/e4103, m4103(java.lang.String), POLICY_0
 *     X-4103 from @HeaderParam of parameter x
 * GET /r/e4104, m4104(java.lang.String), POLICY_0
 *     X-4104 from @HeaderParam of parameter x
 * GET /r/e4105, m4105(java.lang.String), POLICY_0
 *     X-4105 from @HeaderParam of parameter x
 * GET /r/e4106, m4106(java.lang.String), POLICY_0
 *     X-4106 from @HeaderParam of parameter x
 * GET /r/e4107, m4107(java.lang.String), POLICY_0
 *     X-4107 from @HeaderParam of parameter x
 * GET /r/e4108, m4108(java.lang.String), POLICY_0
 *     X-4108 from @HeaderParam of parameter x
 * GET /r/e4109, m4109(java.lang.String), POLICY_0
 *     X-4109 from @HeaderParam of parameter x
 * GET /r/e411, m411(java.lang.String), POLICY_0
 *     X-411 from @HeaderParam of parameter x
 * GET /r/e4110, m4110(java.lang.String), POLICY_0
 *     X-4110 from @HeaderParam of parameter x
 * GET /r/e4111, m4111(java.lang.String), POLICY_0
 *     X-4111 from @HeaderParam of parameter x
 * GET /r/e4112, m4112(java.lang.String), POLICY_0
 *     X-4112 from @HeaderParam of parameter x
 * GET /r/e4113, m4113(java.lang.String), POLICY_0
 *     X-4113 from @HeaderParam of parameter x
 * GET /r/e4114, m4114(java.lang.String), POLICY_0
 *     X-4114 from @HeaderParam of parameter x
 * GET /r/e4115, m4115(java.lang.String), POLICY_0
 *     X-4115 from @HeaderParam of parameter x
 * GET /r/e4116, m4116(java.lang.String), POLICY_0
 *     X-4116 from @HeaderParam of parameter x
 * GET /r/e4117, m4117(java.lang.String), POLICY_0
 *     X-4117 from @HeaderParam of parameter x
 * GET /r/e4118, m4118(java.lang.String), POLICY_0
 *     X-4118 from @HeaderParam of parameter x
 * GET /r/e4119, m4119(java.lang.String), POLICY_0
 *     X-4119 from @HeaderParam of parameter x
 * GET /r/e412, m412(java.lang.String), POLICY_0
 *     X-412 from @HeaderParam of parameter x
 * GET /r/e4120, m4120(java.lang.String), POLICY_0
 *     X-4120 from @HeaderParam of parameter x
 * GET /r/e4121, m4121(java.lang.String), POLICY_0
 *     X-4121 from @HeaderParam of parameter x
 * GET /r/e4122, m4122(java.lang.String), POLICY_0
 *     X-4122 from @HeaderParam of parameter x
 * GET /r/e4123, m4123(java.lang.String), POLICY_0
 *     X-4123 from @HeaderParam of parameter x
 * GET /r/e4124, m4124(java.lang.String), POLICY_0
 *     X-4124 from @HeaderParam of parameter x
 * GET /r/e4125, m4125(java.lang.String), POLICY_0
 *     X-4125 from @HeaderParam of parameter x
 * GET /r/e4126, m4126(java.lang.String), POLICY_0
 *     X-4126 from @HeaderParam of parameter x
 * GET /r/e4127, m4127(java.lang.String), POLICY_0
 *     X-4127 from @HeaderParam of parameter x
 * GET /r/e4128, m4128(java.lang.String), POLICY_0
 *     X-4128 from @HeaderParam of parameter x
 * GET /r/e4129, m4129(java.lang.String), POLICY_0
 *     X-4129 from @HeaderParam of parameter x
 * GET /r/e413, m413(java.lang.String), POLICY_0
 *     X-413 from @HeaderParam of parameter x
 * GET /r/e4130, m4130(java.lang.String), POLICY_0
 *     X-4130 from @HeaderParam of parameter x
 * GET /r/e4131, m4131(java.lang.String), POLICY_0
 *     X-4131 from @HeaderParam of parameter x
 * GET /r/e4132, m4132(java.lang.String), POLICY_0
 *     X-4132 from @HeaderParam of parameter x
 * GET /r/e4133, m4133(java.lang.String), POLICY_0
 *     X-4133 from @HeaderParam of parameter x
 * GET /r/e4134, m4134(java.lang.String), POLICY_0
 *     X-4134 from @HeaderParam of parameter x
 * GET /r/e4135, m4135(java.lang.String), POLICY_0
 *     X-4135 from @HeaderParam of parameter x
 * GET /r/e4136, m4136(java.lang.String), POLICY_0
 *     X-4136 from @HeaderParam of parameter x
 * GET /r/e4137, m4137(java.lang.String), POLICY_0
 *     X-4137 from @HeaderParam of parameter x
 * GET /r/e4138, m4138(java.lang.String), POLICY_0
 *     X-4138 from @HeaderParam of parameter x
 * GET /r/e4139, m4139(java.lang.String), POLICY_0
 *     X-4139 from @HeaderParam of parameter x
 * GET /r/e414, m414(java.lang.String), POLICY_0
 *     X-414 from @HeaderParam of parameter x
 * GET /r/e4140, m4140(java.lang.String), POLICY_0
 *     X-4140 from @HeaderParam of parameter x
 * GET /r/e4141, m4141(java.lang.String), POLICY_0
 *     X-4141 from @HeaderParam of parameter x
 * GET /r/e4142, m4142(java.lang.String), POLICY_0
 *     X-4142 from @HeaderParam of parameter x
 * GET /r/e4143, m4143(java.lang.String), POLICY_0
 *     X-4143 from @HeaderParam of parameter x
 * GET /r/e4144, m4144(java.lang.String), POLICY_0
 *     X-4144 from @HeaderParam of parameter x
 * GET /r/e4145, m4145(java.lang.String), POLICY_0
 *     X-4145 from @HeaderParam of parameter x
 * GET /r/e4146, m4146(java.lang.String), POLICY_0
 *     X-4146 from @HeaderParam of parameter x
 * GET /r/e4147, m4147(java.lang.String), POLICY_0
 *     X-4147 from @HeaderParam of parameter x
 * GET /r/e4148, m4148(java.lang.String), POLICY_0
 *     X-4148 from @HeaderParam of parameter x
 * GET /r/e4149, m4149(java.lang.String), POLICY_0
 *     X-4149 from @HeaderParam of parameter x
 * GET /r/e415, m415(java.lang.String), POLICY_0
 *     X-415 from @HeaderParam of parameter x
 * GET /r/e4150, m4150(java.lang.String), POLICY_0
 *     X-4150 from @HeaderParam of parameter x
 * GET /r/e4151, m4151(java.lang.String), POLICY_0
 *     X-4151 from @HeaderParam of parameter x
 * GET /r/e4152, m4152(java.lang.String), POLICY_0
 *     X-4152 from @HeaderParam of parameter x
 * GET /r/e4153, m4153(java.lang.String), POLICY_0
 *     X-4153 from @HeaderParam of parameter x
 * GET /r/e4154, m4154(java.lang.String), POLICY_0
 *     X-4154 from @HeaderParam of parameter x
 * GET /r/e4155, m4155(java.lang.String), POLICY_0
 *     X-4155 from @HeaderParam of parameter x
 * GET /r/e4156, m4156(java.lang.String), POLICY_0
 *     X-4156 from @HeaderParam of parameter x
 * GET /r/e4157, m4157(java.lang.String), POLICY_0
 *     X-4157 from @HeaderParam of parameter x
 * GET /r/e4158, m4158(java.lang.String), POLICY_0
 *     X-4158 from @HeaderParam of parameter x
 * GET /r/e4159, m4159(java.lang.String), POLICY_0
 *     X-4159 from @HeaderParam of parameter x
 * GET /r/e416, m416(java.lang.String), POLICY_0
 *     X-416 from @HeaderParam of parameter x
 * GET /r/e4160, m4160(java.lang.String), POLICY_0
 *     X-4160 from @HeaderParam of parameter x
 * GET /r/e4161, m4161(java.lang.String), POLICY_0
 *     X-4161 from @HeaderParam of parameter x
 * GET /r/e4162, m4162(java.lang.String), POLICY_0
 *     X-4162 from @HeaderParam of parameter x
 * GET /r/e4163, m4163(java.lang.String), POLICY_0
 *     X-4163 from @HeaderParam of parameter x
 * GET /r/e4164, m4164(java.lang.String), POLICY_0
 *     X-4164 from @HeaderParam of parameter x
 * GET /r/e4165, m4165(java.lang.String), POLICY_0
 *     X-4165 from @HeaderParam of parameter x
 * GET /r/e4166, m4166(java.lang.String), POLICY_0
 *     X-4166 from @HeaderParam of parameter x
 * GET /r/e4167, m4167(java.lang.String), POLICY_0
 *     X-4167 from @HeaderParam of parameter x
 * GET /r/e4168, m4168(java.lang.String), POLICY_0
 *     X-4168 from @HeaderParam of parameter x
 * GET /r/e4169, m4169(java.lang.String), POLICY_0
 *     X-4169 from @HeaderParam of parameter x
 * GET /r/e417, m417(java.lang.String), POLICY_0
 *     X-417 from @HeaderParam of parameter x
 * GET /r/e4170, m4170(java.lang.String), POLICY_0
 *     X-4170 from @HeaderParam of parameter x
 * GET /r/e4171, m4171(java.lang.String), POLICY_0
 *     X-4171 from @HeaderParam of parameter x
 * GET /r/e4172, m4172(java.lang.String), POLICY_0
 *     X-4172 from @HeaderParam of parameter x
 * GET /r/e4173, m4173(java.lang.String), POLICY_0
 *     X-4173 from @HeaderParam of parameter x
 * GET /r/e4174, m4174(java.lang.String), POLICY_0
 *     X-4174 from @HeaderParam of parameter x
 * GET /r/e4175, m4175(java.lang.String), POLICY_0
 *     X-4175 from @HeaderParam of parameter x
 * GET /r/e4176, m4176(java.lang.String), POLICY_0
 *     X-4176 from @HeaderParam of parameter x
 * GET /r/e4177, m4177(java.lang.String), POLICY_0
 *     X-4177 from @HeaderParam of parameter x
 * GET /r/e4178, m4178(java.lang.String), POLICY_0
 *     X-4178 from @HeaderParam of parameter x
 * GET /r/e4179, m4179(java.lang.String), POLICY_0
 *     X-4179 from @HeaderParam of parameter x
 * GET /r/e418, m418(java.lang.String), POLICY_0
 *     X-418 from @HeaderParam of parameter x
 * GET /r/e4180, m4180(java.lang.String), POLICY_0
 *     X-4180 from @HeaderParam of parameter x
 * GET /r/e4181, m4181(java.lang.String), POLICY_0
 *     X-4181 from @HeaderParam of parameter x
 * GET /r/e4182, m4182(java.lang.String), POLICY_0
 *     X-4182 from @HeaderParam of parameter x
 * GET /r/e4183, m4183(java.lang.String), POLICY_0
 *     X-4183 from @HeaderParam of parameter x
 * GET /r/e4184, m4184(java.lang.String), POLICY_0
 *     X-4184 from @HeaderParam of parameter x
 * GET /r/e4185, m4185(java.lang.String), POLICY_0
 *     X-4185 from @HeaderParam of parameter x
 * GET /r/e4186, m4186(java.lang.String), POLICY_0
 *     X-4186 from @HeaderParam of parameter x
 * GET /r/e4187, m4187(java.lang.String), POLICY_0
 *     X-4187 from @HeaderParam of parameter x
 * GET /r/e4188, m4188(java.lang.String), POLICY_0
 *     X-4188 from @HeaderParam of parameter x
 * GET /r/e4189, m4189(java.lang.String), POLICY_0
 *     X-4189 from @HeaderParam of parameter x
 * GET /r/e419, m419(java.lang.String), POLICY_0
 *     X-419 from @HeaderParam of parameter x
 * GET /r/e4190, m4190(java.lang.String), POLICY_0
 *     X-4190 from @HeaderParam of parameter x
 * GET /r/e4191, m4191(java.lang.String), POLICY_0
 *     X-4191 from @HeaderParam of parameter x
 * GET /r/e4192, m4192(java.lang.String), POLICY_0
 *     X-4192 from @HeaderParam of parameter x
 * GET /r/e4193, m4193(java.lang.String), POLICY_0
 *     X-4193 from @HeaderParam of parameter x
 * GET /r/e4194, m4194(java.lang.String), POLICY_0
 *     X-4194 from @HeaderParam of parameter x
 * GET /r/e4195, m4195(java.lang.String), POLICY_0
 *     X-4195 from @HeaderParam of parameter x
 * GET /r/e4196, m4196(java.lang.String), POLICY_0
 *     X-4196 from @HeaderParam of parameter x
 * GET /r/e4197, m4197(java.lang.String), POLICY_0
 *     X-4197 from @HeaderParam of parameter x
 * GET /r/e4198, m4198(java.lang.String), POLICY_0
 *     X-4198 from @HeaderParam of parameter x
 * GET /r/e4199, m4199(java.lang.String), POLICY_0
 *     X-4199 from @HeaderParam of parameter x
 * GET /r/e42, m42(java.lang.String), POLICY_0
 *     X-42 from @HeaderParam of parameter x
 * GET /r/e420, m420(java.lang.String), POLICY_0
 *     X-420 from @HeaderParam of parameter x
 * GET /r/e4200, m4200(java.lang.String), POLICY_0
 *     X-4200 from @HeaderParam of parameter x
 * GET /r/e4201, m4201(java.lang.String), POLICY_0
 *     X-4201 from @HeaderParam of parameter x
 * GET /r/e4202, m4202(java.lang.String), POLICY_0
 *     X-4202 from @HeaderParam of parameter x
 * GET /r/e4203, m4203(java.lang.String), POLICY_0
 *     X-4203 from @HeaderParam of parameter x
 * GET /r/e4204, m4204(java.lang.String), POLICY_0
 *     X-4204 from @HeaderParam of parameter x
 * GET /r/e4205, m4205(java.lang.String), POLICY_0
 *     X-4205 from @HeaderParam of parameter x
 * GET /r/e4206, m4206(java.lang.String), POLICY_0
 *     X-4206 from @HeaderParam of parameter x
 * GET /r/e4207, m4207(java.lang.String), POLICY_0
 *     X-4207 from @HeaderParam of parameter x
 * GET /r/e4208, m4208(java.lang.String), POLICY_0
 *     X-4208 from @HeaderParam of parameter x
 * GET /r/e4209, m4209(java.lang.String), POLICY_0
 *     X-4209 from @HeaderParam of parameter x
 * GET /r/e421, m421(java.lang.String), POLICY_0
 *     X-421 from @HeaderParam of parameter x
 * GET /r/e4210, m4210(java.lang.String), POLICY_0
 *     X-4210 from @HeaderParam of parameter x
 * GET /r/e4211, m4211(java.lang.String), POLICY_0
 *     X-4211 from @HeaderParam of parameter x
 * GET /r/e4212, m4212(java.lang.String), POLICY_0
 *     X-4212 from @HeaderParam of parameter x
 * GET /r/e4213, m4213(java.lang.String), POLICY_0
 *     X-4213 from @HeaderParam of parameter x
 * GET /r/e4214, m4214(java.lang.String), POLICY_0
 *     X-4214 from @HeaderParam of parameter x
 * GET /r/e4215, m4215(java.lang.String), POLICY_0
 *     X-4215 from @HeaderParam of parameter x
 * GET /r/e4216, m4216(java.lang.String), POLICY_0
 *     X-4216 from @HeaderParam of parameter x
 * GET /r/e4217, m4217(java.lang.String), POLICY_0
 *     X-4217 from @HeaderParam of parameter x
 * GET /r/e4218, m4218(java.lang.String), POLICY_0
 *     X-4218 from @HeaderParam of parameter x
 * GET /r/e4219, m4219(java.lang.String), POLICY_0
 *     X-4219 from @HeaderParam of parameter x
 * GET /r/e422, m422(java.lang.String), POLICY_0
 *     X-422 from @HeaderParam of parameter x
 * GET /r/e4220, m4220(java.lang.String), POLICY_0
 *     X-4220 from @HeaderParam of parameter x
 * GET /r/e4221, m4221(java.lang.String), POLICY_0
 *     X-4221 from @HeaderParam of parameter x
 * GET /r/e4222, m4222(java.lang.String), POLICY_0
 *     X-4222 from @HeaderParam of parameter x
 * GET /r/e4223, m4223(java.lang.String), POLICY_0
 *     X-4223 from @HeaderParam of parameter x
 * GET /r/e4224, m4224(java.lang.String), POLICY_0
 *     X-4224 from @HeaderParam of parameter x
 * GET /r/e4225, m4225(java.lang.String), POLICY_0
 *     X-4225 from @HeaderParam of parameter x
 * GET /r/e4226, m4226(java.lang.String), POLICY_0
 *     X-4226 from @HeaderParam of parameter x
 * GET /r/e4227, m4227(java.lang.String), POLICY_0
 *     X-4227 from @HeaderParam of parameter x
 * GET /r/e4228, m4228(java.lang.String), POLICY_0
 *     X-4228 from @HeaderParam of parameter x
 * GET /r/e4229, m4229(java.lang.String), POLICY_0
 *     X-4229 from @HeaderParam of parameter x
 * GET /r/e423, m423(java.lang.String), POLICY_0
 *     X-423 from @HeaderParam of parameter x
 * GET /r/e4230, m4230(java.lang.String), POLICY_0
 *     X-4230 from @HeaderParam of parameter x
 * GET /r/e4231, m4231(java.lang.String), POLICY_0
 *     X-4231 from @HeaderParam of parameter x
 * GET /r/e4232, m4232(java.lang.String), POLICY_0
 *     X-4232 from @HeaderParam of parameter x
 * GET /r/e4233, m4233(java.lang.String), POLICY_0
 *     X-4233 from @HeaderParam of parameter x
 * GET /r/e4234, m4234(java.lang.String), POLICY_0
 *     X-4234 from @HeaderParam of parameter x
 * GET /r/e4235, m4235(java.lang.String), POLICY_0
 *     X-4235 from @HeaderParam of parameter x
 * GET /r/e4236, m4236(java.lang.String), POLICY_0
 *     X-4236 from @HeaderParam of parameter x
 * GET /r/e4237, m4237(java.lang.String), POLICY_0
 *     X-4237 from @HeaderParam of parameter x
 * GET /r/e4238, m4238(java.lang.String), POLICY_0
 *     X-4238 from @HeaderParam of parameter x
 * GET /r/e4239, m4239(java.lang.String), POLICY_0
 *     X-4239 from @HeaderParam of parameter x
 * GET /r/e424, m424(java.lang.String), POLICY_0
 *     X-424 from @HeaderParam of parameter x
 * GET /r/e4240, m4240(java.lang.String), POLICY_0
 *     X-4240 from @HeaderParam of parameter x
 * GET /r/e4241, m4241(java.lang.String), POLICY_0
 *     X-4241 from @HeaderParam of parameter x
 * GET /r/e4242, m4242(java.lang.String), POLICY_0
 *     X-4242 from @HeaderParam of parameter x
 * GET /r/e4243, m4243(java.lang.String), POLICY_0
 *     X-4243 from @HeaderParam of parameter x
 * GET /r/e4244, m4244(java.lang.String), POLICY_0
 *     X-4244 from @HeaderParam of parameter x
 * GET /r/e4245, m4245(java.lang.String), POLICY_0
 *     X-4245 from @HeaderParam of parameter x
 * GET /r/e4246, m4246(java.lang.String), POLICY_0
 *     X-4246 from @HeaderParam of parameter x
 * GET /r/e4247, m4247(java.lang.String), POLICY_0
 *     X-4247 from @HeaderParam of parameter x
 * GET /r/e4248, m4248(java.lang.String), POLICY_0
 *     X-4248 from @HeaderParam of parameter x
 * GET /r/e4249, m4249(java.lang.String), POLICY_0
 *     X-4249 from @HeaderParam of parameter x
 * GET /r/e425, m425(java.lang.String), POLICY_0
 *     X-425 from @HeaderParam of parameter x
 * GET /r/e4250, m4250(java.lang.String), POLICY_0
 *     X-4250 from @HeaderParam of parameter x
 * GET /r/e4251, m4251(java.lang.String), POLICY_0
 *     X-4251 from @HeaderParam of parameter x
 * GET /r/e4252, m4252(java.lang.String), POLICY_0
 *     X-4252 from @HeaderParam of parameter x
 * GET /r/e4253, m4253(java.lang.String), POLICY_0
 *     X-4253 from @HeaderParam of parameter x
 * GET /r/e4254, m4254(java.lang.String), POLICY_0
 *     X-4254 from @HeaderParam of parameter x
 * GET /r/e4255, m4255(java.lang.String), POLICY_0
 *     X-4255 from @HeaderParam of parameter x
 * GET /r/e4256, m4256(java.lang.String), POLICY_0
 *     X-4256 from @HeaderParam of parameter x
 * GET /r/e4257, m4257(java.lang.String), POLICY_0
 *     X-4257 from @HeaderParam of parameter x
 * GET /r/e4258, m4258(java.lang.String), POLICY_0
 *     X-4258 from @HeaderParam of parameter x
 * GET /r/e4259, m4259(java.lang.String), POLICY_0
 *     X-4259 from @HeaderParam of parameter x
 * GET /r/e426, m426(java.lang.String), POLICY_0
 *     X-426 from @HeaderParam of parameter x
 * GET /r/e4260, m4260(java.lang.String), POLICY_0
 *     X-4260 from @HeaderParam of parameter x
 * GET /r/e4261, m4261(java.lang.String), POLICY_0
 *     X-4261 from @HeaderParam of parameter x
 * GET /r/e4262, m4262(java.lang.String), POLICY_0
 *     X-4262 from @HeaderParam of parameter x
 * GET /r/e4263, m4263(java.lang.String), POLICY_0
 *     X-4263 from @HeaderParam of parameter x
 * GET /r/e4264, m4264(java.lang.String), POLICY_0
 *     X-4264 from @HeaderParam of parameter x
 * GET /r/e4265, m4265(java.lang.String), POLICY_0
 *     X-4265 from @HeaderParam of parameter x
 * GET /r/e4266, m4266(java.lang.String), POLICY_0
 *     X-4266 from @HeaderParam of parameter x
 * GET /r/e4267, m4267(java.lang.String), POLICY_0
 *     X-4267 from @HeaderParam of parameter x
 * GET /r/e4268, m4268(java.lang.String), POLICY_0
 *     X-4268 from @HeaderParam of parameter x
 * GET /r/e4269, m4269(java.lang.String), POLICY_0
 *     X-4269 from @HeaderParam of parameter x
 * GET /r/e427, m427(java.lang.String), POLICY_0
 *     X-427 from @HeaderParam of parameter x
 * GET /r/e4270, m4270(java.lang.String), POLICY_0
 *     X-4270 from @HeaderParam of parameter x
 * GET /r/e4271, m4271(java.lang.String), POLICY_0
 *     X-4271 from @HeaderParam of parameter x
 * GET /r/e4272, m4272(java.lang.String), POLICY_0
 *     X-4272 from @HeaderParam of parameter x
 * GET /r/e4273, m4273(java.lang.String), POLICY_0
 *     X-4273 from @HeaderParam of parameter x
 * GET /r/e4274, m4274(java.lang.String), POLICY_0
 *     X-4274 from @HeaderParam of parameter x
 * GET /r/e4275, m4275(java.lang.String), POLICY_0
 *     X-4275 from @HeaderParam of parameter x
 * GET /r/e4276, m4276(java.lang.String), POLICY_0
 *     X-4276 from @HeaderParam of parameter x
 * GET /r/e4277, m4277(java.lang.String), POLICY_0
 *     X-4277 from @HeaderParam of parameter x
 * GET /r/e4278, m4278(java.lang.String), POLICY_0
 *     X-4278 from @HeaderParam of parameter x
 * GET /r/e4279, m4279(java.lang.String), POLICY_0
 *     X-4279 from @HeaderParam of parameter x
 * GET /r/e428, m428(java.lang.String), POLICY_0
 *     X-428 from @HeaderParam of parameter x
 * GET /r/e4280, m4280(java.lang.String), POLICY_0
 *     X-4280 from @HeaderParam of parameter x
 * GET /r/e4281, m4281(java.lang.String), POLICY_0
 *     X-4281 from @HeaderParam of parameter x
 * GET /r/e4282, m4282(java.lang.String), POLICY_0
 *     X-4282 from @HeaderParam of parameter x
 * GET /r/e4283, m4283(java.lang.String), POLICY_0
 *     X-4283 from @HeaderParam of parameter x
 * GET /r/e4284, m4284(java.lang.String), POLICY_0
 *     X-4284 from @HeaderParam of parameter x
 * GET /r/e4285, m4285(java.lang.String), POLICY_0
 *     X-4285 from @HeaderParam of parameter x
 * GET /r/e4286, m4286(java.lang.String), POLICY_0
 *     X-4286 from @HeaderParam of parameter x
 * GET /r/e4287, m4287(java.lang.String), POLICY_0
 *     X-4287 from @HeaderParam of parameter x
 * GET /r/e4288, m4288(java.lang.String), POLICY_0
 *     X-4288 from @HeaderParam of parameter x
 * GET /r/e4289, m4289(java.lang.String), POLICY_0
 *     X-4289 from @HeaderParam of parameter x
 * GET /r/e429, m429(java.lang.String), POLICY_0
 *     X-429 from @HeaderParam of parameter x
 * GET /r/e4290, m4290(java.lang.String), POLICY_0
 *     X-4290 from @HeaderParam of parameter x
 * GET /r/e4291, m4291(java.lang.String), POLICY_0
 *     X-4291 from @HeaderParam of parameter x
 * GET /r/e4292, m4292(java.lang.String), POLICY_0
 *     X-4292 from @HeaderParam of parameter x
 * GET /r/e4293, m4293(java.lang.String), POLICY_0
 *     X-4293 from @HeaderParam of parameter x
 * GET /r/e4294, m4294(java.lang.String), POLICY_0
 *     X-4294 from @HeaderParam of parameter x
 * GET /r/e4295, m4295(java.lang.String), POLICY_0
 *     X-4295 from @HeaderParam of parameter x
 * GET /r/e4296, m4296(java.lang.String), POLICY_0
 *     X-4296 from @HeaderParam of parameter x
 * GET /r/e4297, m4297(java.lang.String), POLICY_0
 *     X-4297 from @HeaderParam of parameter x
 * GET /r/e4298, m4298(java.lang.String), POLICY_0
 *     X-4298 from @HeaderParam of parameter x
 * GET /r/e4299, m4299(java.lang.String), POLICY_0
 *     X-4299 from @HeaderParam of parameter x
 * GET /r/e43, m43(java.lang.String), POLICY_0
 *     X-43 from @HeaderParam of parameter x
 * GET /r/e430, m430(java.lang.String), POLICY_0
 *     X-430 from @HeaderParam of parameter x
 * GET /r/e4300, m4300(java.lang.String), POLICY_0
 *     X-4300 from @HeaderParam of parameter x
 * GET /r/e4301, m4301(java.lang.String), POLICY_0
 *     X-4301 from @HeaderParam of parameter x
 * GET /r/e4302, m4302(java.lang.String), POLICY_0
 *     X-4302 from @HeaderParam of parameter x
 * GET /r/e4303, m4303(java.lang.String), POLICY_0
 *     X-4303 from @HeaderParam of parameter x
 * GET /r/e4304, m4304(java.lang.String), POLICY_0
 *     X-4304 from @HeaderParam of parameter x
 * GET /r/e4305, m4305(java.lang.String), POLICY_0
 *     X-4305 from @HeaderParam of parameter x
 * GET /r/e4306, m4306(java.lang.String), POLICY_0
 *     X-4306 from @HeaderParam of parameter x
 * GET /r/e4307, m4307(java.lang.String), POLICY_0
 *     X-4307 from @HeaderParam of parameter x
 * GET /r/e4308, m4308(java.lang.String), POLICY_0
 *     X-4308 from @HeaderParam of parameter x
 * GET /r/e4309, m4309(java.lang.String), POLICY_0
 *     X-4309 from @HeaderParam of parameter x
 * GET /r/e431, m431(java.lang.String), POLICY_0
 *     X-431 from @HeaderParam of parameter x
 * GET /r/e4310, m4310(java.lang.String), POLICY_0
 *     X-4310 from @HeaderParam of parameter x
 * GET /r/e4311, m4311(java.lang.String), POLICY_0
 *     X-4311 from @HeaderParam of parameter x
 * GET /r/e4312, m4312(java.lang.String), POLICY_0
 *     X-4312 from @HeaderParam of parameter x
 * GET /r/e4313, m4313(java.lang.String), POLICY_0
 *     X-4313 from @HeaderParam of parameter x
 * GET /r/e4314, m4314(java.lang.String), POLICY_0
 *     X-4314 from @HeaderParam of parameter x
 * GET /r/e4315, m4315(java.lang.String), POLICY_0
 *     X-4315 from @HeaderParam of parameter x
 * GET /r/e4316, m4316(java.lang.String), POLICY_0
 *     X-4316 from @HeaderParam of parameter x
 * GET /r/e4317, m4317(java.lang.String), POLICY_0
 *     X-4317 from @HeaderParam of parameter x
 * GET /r/e4318, m4318(java.lang.String), POLICY_0
 *     X-4318 from @HeaderParam of parameter x
 * GET /r/e4319, m4319(java.lang.String), POLICY_0
 *     X-4319 from @HeaderParam of parameter x
 * GET /r/e432, m432(java.lang.String), POLICY_0
 *     X-432 from @HeaderParam of parameter x
 * GET /r/e4320, m4320(java.lang.String), POLICY_0
 *     X-4320 from @HeaderParam of parameter x
 * GET /r/e4321, m4321(java.lang.String), POLICY_0
 *     X-4321 from @HeaderParam of parameter x
 * GET /r/e4322, m4322(java.lang.String), POLICY_0
 *     X-4322 from @HeaderParam of parameter x
 * GET /r/e4323, m4323(java.lang.String), POLICY_0
 *     X-4323 from @HeaderParam of parameter x
 * GET /r/e4324, m4324(java.lang.String), POLICY_0
 *     X-4324 from @HeaderParam of parameter x
 * GET /r/e4325, m4325(java.lang.String), POLICY_0
 *     X-4325 from @HeaderParam of parameter x
 * GET /r/e4326, m4326(java.lang.String), POLICY_0
 *     X-4326 from @HeaderParam of parameter x
 * GET /r/e4327, m4327(java.lang.String), POLICY_0
 *     X-4327 from @HeaderParam of parameter x
 * GET /r/e4328, m4328(java.lang.String), POLICY_0
 *     X-4328 from @HeaderParam of parameter x
 * GET /r/e4329, m4329(java.lang.String), POLICY_0
 *     X-4329 from @HeaderParam of parameter x
 * GET /r/e433, m433(java.lang.String), POLICY_0
 *     X-433 from @HeaderParam of parameter x
 * GET /r/e4330, m4330(java.lang.String), POLICY_0
 *     X-4330 from @HeaderParam of parameter x
 * GET /r/e4331, m4331(java.lang.String), POLICY_0
 *     X-4331 from @HeaderParam of parameter x
 * GET /r/e4332, m4332(java.lang.String), POLICY_0
 *     X-4332 from @HeaderParam of parameter x
 * GET /r/e4333, m4333(java.lang.String), POLICY_0
 *     X-4333 from @HeaderParam of parameter x
 * GET /r/e4334, m4334(java.lang.String), POLICY_0
 *     X-4334 from @HeaderParam of parameter x
 * GET /r/e4335, m4335(java.lang.String), POLICY_0
 *     X-4335 from @HeaderParam of parameter x
 * GET /r/e4336, m4336(java.lang.String), POLICY_0
 *     X-4336 from @HeaderParam of parameter x
 * GET /r/e4337, m4337(java.lang.String), POLICY_0
 *     X-4337 from @HeaderParam of parameter x
 * GET /r/e4338, m4338(java.lang.String), POLICY_0
 *     X-4338 from @HeaderParam of parameter x
 * GET /r/e4339, m4339(java.lang.String), POLICY_0
 *     X-4339 from @HeaderParam of parameter x
 * GET /r/e434, m434(java.lang.String), POLICY_0
 *     X-434 from @HeaderParam of parameter x
 * GET /r/e4340, m4340(java.lang.String), POLICY_0
 *     X-4340 from @HeaderParam of parameter x
 * GET /r/e4341, m4341(java.lang.String), POLICY_0
 *     X-4341 from @HeaderParam of parameter x
 * GET /r/e4342, m4342(java.lang.String), POLICY_0
 *     X-4342 from @HeaderParam of parameter x
 * GET /r/e4343, m4343(java.lang.String), POLICY_0
 *     X-4343 from @HeaderParam of parameter x
 * GET /r/e4344, m4344(java.lang.String), POLICY_0
 *     X-4344 from @HeaderParam of parameter x
 * GET /r/e4345, m4345(java.lang.String), POLICY_0
 *     X-4345 from @HeaderParam of parameter x
 * GET /r/e4346, m4346(java.lang.String), POLICY_0
 *     X-4346 from @HeaderParam of parameter x
 * GET /r/e4347, m4347(java.lang.String), POLICY_0
 *     X-4347 from @HeaderParam of parameter x
 * GET /r/e4348, m4348(java.lang.String), POLICY_0
 *     X-4348 from @HeaderParam of parameter x
 * GET /r/e4349, m4349(java.lang.String), POLICY_0
 *     X-4349 from @HeaderParam of parameter x
 * GET /r/e435, m435(java.lang.String), POLICY_0
 *     X-435 from @HeaderParam of parameter x
 * GET /r/e4350, m4350(java.lang.String), POLICY_0
 *     X-4350 from @HeaderParam of parameter x
 * GET /r/e4351, m4351(java.lang.String), POLICY_0
 *     X-4351 from @HeaderParam of parameter x
 * GET /r/e4352, m4352(java.lang.String), POLICY_0
 *     X-4352 from @HeaderParam of parameter x
 * GET /r/e4353, m4353(java.lang.String), POLICY_0
 *     X-4353 from @HeaderParam of parameter x
 * GET /r/e4354, m4354(java.lang.String), POLICY_0
 *     X-4354 from @HeaderParam of parameter x
 * GET /r/e4355, m4355(java.lang.String), POLICY_0
 *     X-4355 from @HeaderParam of parameter x
 * GET /r/e4356, m4356(java.lang.String), POLICY_0
 *     X-4356 from @HeaderParam of parameter x
 * GET /r/e4357, m4357(java.lang.String), POLICY_0
 *     X-4357 from @HeaderParam of parameter x
 * GET /r/e4358, m4358(java.lang.String), POLICY_0
 *     X-4358 from @HeaderParam of parameter x
 * GET /r/e4359, m4359(java.lang.String), POLICY_0
 *     X-4359 from @HeaderParam of parameter x
 * GET /r/e436, m436(java.lang.String), POLICY_0
 *     X-436 from @HeaderParam of parameter x
 * GET /r/e4360, m4360(java.lang.String), POLICY_0
 *     X-4360 from @HeaderParam of parameter x
 * GET /r/e4361, m4361(java.lang.String), POLICY_0
 *     X-4361 from @HeaderParam of parameter x
 * GET /r/e4362, m4362(java.lang.String), POLICY_0
 *     X-4362 from @HeaderParam of parameter x
 * GET /r/e4363, m4363(java.lang.String), POLICY_0
 *     X-4363 from @HeaderParam of parameter x
 * GET /r/e4364, m4364(java.lang.String), POLICY_0
 *     X-4364 from @HeaderParam of parameter x
 * GET /r/e4365, m4365(java.lang.String), POLICY_0
 *     X-4365 from @HeaderParam of parameter x
 * GET /r/e4366, m4366(java.lang.String), POLICY_0
 *     X-4366 from @HeaderParam of parameter x
 * GET /r/e4367, m4367(java.lang.String), POLICY_0
 *     X-4367 from @HeaderParam of parameter x
 * GET /r/e4368, m4368(java.lang.String), POLICY_0
 *     X-4368 from @HeaderParam of parameter x
 * GET /r/e4369, m4369(java.lang.String), POLICY_0
 *     X-4369 from @HeaderParam of parameter x
 * GET /r/e437, m437(java.lang.String), POLICY_0
 *     X-437 from @HeaderParam of parameter x
 * GET /r/e4370, m4370(java.lang.String), POLICY_0
 *     X-4370 from @HeaderParam of parameter x
 * GET /r/e4371, m4371(java.lang.String), POLICY_0
 *     X-4371 from @HeaderParam of parameter x
 * GET /r/e4372, m4372(java.lang.String), POLICY_0
 *     X-4372 from @HeaderParam of parameter x
 * GET /r/e4373, m4373(java.lang.String), POLICY_0
 *     X-4373 from @HeaderParam of parameter x
 * GET /r/e4374, m4374(java.lang.String), POLICY_0
 *     X-4374 from @HeaderParam of parameter x
 * GET /r/e4375, m4375(java.lang.String), POLICY_0
 *     X-4375 from @HeaderParam of parameter x
 * GET /r/e4376, m4376(java.lang.String), POLICY_0
 *     X-4376 from @HeaderParam of parameter x
 * GET /r/e4377, m4377(java.lang.String), POLICY_0
 *     X-4377 from @HeaderParam of parameter x
 * GET /r/e4378, m4378(java.lang.String), POLICY_0
 *     X-4378 from @HeaderParam of parameter x
 * GET /r/e4379, m4379(java.lang.String), POLICY_0
 *     X-4379 from @HeaderParam of parameter x
 * GET /r/e438, m438(java.lang.String), POLICY_0
 *     X-438 from @HeaderParam of parameter x
 * GET /r/e4380, m4380(java.lang.String), POLICY_0
 *     X-4380 from @HeaderParam of parameter x
 * GET /r/e4381, m4381(java.lang.String), POLICY_0
 *     X-4381 from @HeaderParam of parameter x
 * GET /r/e4382, m4382(java.lang.String), POLICY_0
 *     X-4382 from @HeaderParam of parameter x
 * GET /r/e4383, m4383(java.lang.String), POLICY_0
 *     X-4383 from @HeaderParam of parameter x
 * GET /r/e4384, m4384(java.lang.String), POLICY_0
 *     X-4384 from @HeaderParam of parameter x
 * GET /r/e4385, m4385(java.lang.String), POLICY_0
 *     X-4385 from @HeaderParam of parameter x
 * GET /r/e4386, m4386(java.lang.String), POLICY_0
 *     X-4386 from @HeaderParam of parameter x
 * GET /r/e4387, m4387(java.lang.String), POLICY_0
 *     X-4387 from @HeaderParam of parameter x
 * GET /r/e4388, m4388(java.lang.String), POLICY_0
 *     X-4388 from @HeaderParam of parameter x
 * GET /r/e4389, m4389(java.lang.String), POLICY_0
 *     X-4389 from @HeaderParam of parameter x
 * GET /r/e439, m439(java.lang.String), POLICY_0
 *     X-439 from @HeaderParam of parameter x
 * GET /r/e4390, m4390(java.lang.String), POLICY_0
 *     X-4390 from @HeaderParam of parameter x
 * GET /r/e4391, m4391(java.lang.String), POLICY_0
 *     X-4391 from @HeaderParam of parameter x
 * GET /r/e4392, m4392(java.lang.String), POLICY_0
 *     X-4392 from @HeaderParam of parameter x
 * GET /r/e4393, m4393(java.lang.String), POLICY_0
 *     X-4393 from @HeaderParam of parameter x
 * GET /r/e4394, m4394(java.lang.String), POLICY_0
 *     X-4394 from @HeaderParam of parameter x
 * GET /r/e4395, m4395(java.lang.String), POLICY_0
 *     X-4395 from @HeaderParam of parameter x
 * GET /r/e4396, m4396(java.lang.String), POLICY_0
 *     X-4396 from @HeaderParam of parameter x
 * GET /r/e4397, m4397(java.lang.String), POLICY_0
 *     X-4397 from @HeaderParam of parameter x
 * GET /r/e4398, m4398(java.lang.String), POLICY_0
 *     X-4398 from @HeaderParam of parameter x
 * GET /r/e4399, m4399(java.lang.String), POLICY_0
 *     X-4399 from @HeaderParam of parameter x
 * GET /r/e44, m44(java.lang.String), POLICY_0
 *     X-44 from @HeaderParam of parameter x
 * GET /r/e440, m440(java.lang.String), POLICY_0
 *     X-440 from @HeaderParam of parameter x
 * GET /r/e4400, m4400(java.lang.String), POLICY_0
 *     X-4400 from @HeaderParam of parameter x
 * GET /r/e4401, m4401(java.lang.String), POLICY_0
 *     X-4401 from @HeaderParam of parameter x
 * GET /r/e4402, m4402(java.lang.String), POLICY_0
 *     X-4402 from @HeaderParam of parameter x
 * GET /r/e4403, m4403(java.lang.String), POLICY_0
 *     X-4403 from @HeaderParam of parameter x
 * GET /r/e4404, m4404(java.lang.String), POLICY_0
 *     X-4404 from @HeaderParam of parameter x
 * GET /r/e4405, m4405(java.lang.String), POLICY_0
 *     X-4405 from @HeaderParam of parameter x
 * GET /r/e4406, m4406(java.lang.String), POLICY_0
 *     X-4406 from @HeaderParam of parameter x
 * GET /r/e4407, m4407(java.lang.String), POLICY_0
 *     X-4407 from @HeaderParam of parameter x
 * GET /r/e4408, m4408(java.lang.String), POLICY_0
 *     X-4408 from @HeaderParam of parameter x
 * GET /r/e4409, m4409(java.lang.String), POLICY_0
 *     X-4409 from @HeaderParam of parameter x
 * GET /r/e441, m441(java.lang.String), POLICY_0
 *     X-441 from @HeaderParam of parameter x
 * GET /r/e4410, m4410(java.lang.String), POLICY_0
 *     X-4410 from @HeaderParam of parameter x
 * GET /r/e4411, m4411(java.lang.String), POLICY_0
 *     X-4411 from @HeaderParam of parameter x
 * GET /r/e4412, m4412(java.lang.String), POLICY_0
 *     X-4412 from @HeaderParam of parameter x
 * GET /r/e4413, m4413(java.lang.String), POLICY_0
 *     X-4413 from @HeaderParam of parameter x
 * GET /r/e4414, m4414(java.lang.String), POLICY_0
 *     X-4414 from @HeaderParam of parameter x
 * GET /r/e4415, m4415(java.lang.String), POLICY_0
 *     X-4415 from @HeaderParam of parameter x
 * GET /r/e4416, m4416(java.lang.String), POLICY_0
 *     X-4416 from @HeaderParam of parameter x
 * GET /r/e4417, m4417(java.lang.String), POLICY_0
 *     X-4417 from @HeaderParam of parameter x
 * GET /r/e4418, m4418(java.lang.String), POLICY_0
 *     X-4418 from @HeaderParam of parameter x
 * GET /r/e4419, m4419(java.lang.String), POLICY_0
 *     X-4419 from @HeaderParam of parameter x
 * GET /r/e442, m442(java.lang.String), POLICY_0
 *     X-442 from @HeaderParam of parameter x
 * GET /r/e4420, m4420(java.lang.String), POLICY_0
 *     X-4420 from @HeaderParam of parameter x
 * GET /r/e4421, m4421(java.lang.String), POLICY_0
 *     X-4421 from @HeaderParam of parameter x
 * GET /r/e4422, m4422(java.lang.String), POLICY_0
 *     X-4422 from @HeaderParam of parameter x
 * GET /r/e4423, m4423(java.lang.String), POLICY_0
 *     X-4423 from @HeaderParam of parameter x
 * GET /r/e4424, m4424(java.lang.String), POLICY_0
 *     X-4424 from @HeaderParam of parameter x
 * GET /r/e4425, m4425(java.lang.String), POLICY_0
 *     X-4425 from @HeaderParam of parameter x
 * GET /r/e4426, m4426(java.lang.String), POLICY_0
 *     X-4426 from @HeaderParam of parameter x
 * GET /r/e4427, m4427(java.lang.String), POLICY_0
 *     X-4427 from @HeaderParam of parameter x
 * GET /r/e4428, m4428(java.lang.String), POLICY_0
 *     X-4428 from @HeaderParam of parameter x
 * GET /r/e4429, m4429(java.lang.String), POLICY_0
 *     X-4429 from @HeaderParam of parameter x
 * GET /r/e443, m443(java.lang.String), POLICY_0
 *     X-443 from @HeaderParam of parameter x
 * GET /r/e4430, m4430(java.lang.String), POLICY_0
 *     X-4430 from @HeaderParam of parameter x
 * GET /r/e4431, m4431(java.lang.String), POLICY_0
 *     X-4431 from @HeaderParam of parameter x
 * GET /r/e4432, m4432(java.lang.String), POLICY_0
 *     X-4432 from @HeaderParam of parameter x
 * GET /r/e4433, m4433(java.lang.String), POLICY_0
 *     X-4433 from @HeaderParam of parameter x
 * GET /r/e4434, m4434(java.lang.String), POLICY_0
 *     X-4434 from @HeaderParam of parameter x
 * GET /r/e4435, m4435(java.lang.String), POLICY_0
 *     X-4435 from @HeaderParam of parameter x
 * GET /r/e4436, m4436(java.lang.String), POLICY_0
 *     X-4436 from @HeaderParam of parameter x
 * GET /r/e4437, m4437(java.lang.String), POLICY_0
 *     X-4437 from @HeaderParam of parameter x
 * GET /r/e4438, m4438(java.lang.String), POLICY_0
 *     X-4438 from @HeaderParam of parameter x
 * GET /r/e4439, m4439(java.lang.String), POLICY_0
 *     X-4439 from @HeaderParam of parameter x
 * GET /r/e444, m444(java.lang.String), POLICY_0
 *     X-444 from @HeaderParam of parameter x
 * GET /r/e4440, m4440(java.lang.String), POLICY_0
 *     X-4440 from @HeaderParam of parameter x
 * GET /r/e4441, m4441(java.lang.String), POLICY_0
 *     X-4441 from @HeaderParam of parameter x
 * GET /r/e4442, m4442(java.lang.String), POLICY_0
 *     X-4442 from @HeaderParam of parameter x
 * GET /r/e4443, m4443(java.lang.String), POLICY_0
 *     X-4443 from @HeaderParam of parameter x
 * GET /r/e4444, m4444(java.lang.String), POLICY_0
 *     X-4444 from @HeaderParam of parameter x
 * GET /r/e4445, m4445(java.lang.String), POLICY_0
 *     X-4445 from @HeaderParam of parameter x
 * GET /r/e4446, m4446(java.lang.String), POLICY_0
 *     X-4446 from @HeaderParam of parameter x
 * GET /r/e4447, m4447(java.lang.String), POLICY_0
 *     X-4447 from @HeaderParam of parameter x
 * GET /r/e4448, m4448(java.lang.String), POLICY_0
 *     X-4448 from @HeaderParam of parameter x
 * GET /r/e4449, m4449(java.lang.String), POLICY_0
 *     X-4449 from @HeaderParam of parameter x
 * GET /r/e445, m445(java.lang.String), POLICY_0
 *     X-445 from @HeaderParam of parameter x
 * GET /r/e4450, m4450(java.lang.String), POLICY_0
 *     X-4450 from @HeaderParam of parameter x
 * GET /r/e4451, m4451(java.lang.String), POLICY_0
 *     X-4451 from @HeaderParam of parameter x
 * GET /r/e4452, m4452(java.lang.String), POLICY_0
 *     X-4452 from @HeaderParam of parameter x
 * GET /r/e4453, m4453(java.lang.String), POLICY_0
 *     X-4453 from @HeaderParam of parameter x
 * GET /r/e4454, m4454(java.lang.String), POLICY_0
 *     X-4454 from @HeaderParam of parameter x
 * GET /r/e4455, m4455(java.lang.String), POLICY_0
 *     X-4455 from @HeaderParam of parameter x
 * GET /r/e4456, m4456(java.lang.String), POLICY_0
 *     X-4456 from @HeaderParam of parameter x
 * GET /r/e4457, m4457(java.lang.String), POLICY_0
 *     X-4457 from @HeaderParam of parameter x
 * GET /r/e4458, m4458(java.lang.String), POLICY_0
 *     X-4458 from @HeaderParam of parameter x
 * GET /r/e4459, m4459(java.lang.String), POLICY_0
 *     X-4459 from @HeaderParam of parameter x
 * GET /r/e446, m446(java.lang.String), POLICY_0
 *     X-446 from @HeaderParam of parameter x
 * GET /r/e4460, m4460(java.lang.String), POLICY_0
 *     X-4460 from @HeaderParam of parameter x
 * GET /r/e4461, m4461(java.lang.String), POLICY_0
 *     X-4461 from @HeaderParam of parameter x
 * GET /r/e4462, m4462(java.lang.String), POLICY_0
 *     X-4462 from @HeaderParam of parameter x
 * GET /r/e4463, m4463(java.lang.String), POLICY_0
 *     X-4463 from @HeaderParam of parameter x
 * GET /r/e4464, m4464(java.lang.String), POLICY_0
 *     X-4464 from @HeaderParam of parameter x
 * GET /r/e4465, m4465(java.lang.String), POLICY_0
 *     X-4465 from @HeaderParam of parameter x
 * GET /r/e4466, m4466(java.lang.String), POLICY_0
 *     X-4466 from @HeaderParam of parameter x
 * GET /r/e4467, m4467(java.lang.String), POLICY_0
 *     X-4467 from @HeaderParam of parameter x
 * GET /r/e4468, m4468(java.lang.String), POLICY_0
 *     X-4468 from @HeaderParam of parameter x
 * GET /r/e4469, m4469(java.lang.String), POLICY_0
 *     X-4469 from @HeaderParam of parameter x
 * GET /r/e447, m447(java.lang.String), POLICY_0
 *     X-447 from @HeaderParam of parameter x
 * GET /r/e4470, m4470(java.lang.String), POLICY_0
 *     X-4470 from @HeaderParam of parameter x
 * GET /r/e4471, m4471(java.lang.String), POLICY_0
 *     X-4471 from @HeaderParam of parameter x
 * GET /r/e4472, m4472(java.lang.String), POLICY_0
 *     X-4472 from @HeaderParam of parameter x
 * GET /r/e4473, m4473(java.lang.String), POLICY_0
 *     X-4473 from @HeaderParam of parameter x
 * GET /r/e4474, m4474(java.lang.String), POLICY_0
 *     X-4474 from @HeaderParam of parameter x
 * GET /r/e4475, m4475(java.lang.String), POLICY_0
 *     X-4475 from @HeaderParam of parameter x
 * GET /r/e4476, m4476(java.lang.String), POLICY_0
 *     X-4476 from @HeaderParam of parameter x
 * GET /r/e4477, m4477(java.lang.String), POLICY_0
 *     X-4477 from @HeaderParam of parameter x
 * GET /r/e4478, m4478(java.lang.String), POLICY_0
 *     X-4478 from @HeaderParam of parameter x
 * GET /r/e4479, m4479(java.lang.String), POLICY_0
 *     X-4479 from @HeaderParam of parameter x
 * GET /r/e448, m448(java.lang.String), POLICY_0
 *     X-448 from @HeaderParam of parameter x
 * GET /r/e4480, m4480(java.lang.String), POLICY_0
 *     X-4480 from @HeaderParam of parameter x
 * GET /r/e4481, m4481(java.lang.String), POLICY_0
 *     X-4481 from @HeaderParam of parameter x
 * GET /r/e4482, m4482(java.lang.String), POLICY_0
 *     X-4482 from @HeaderParam of parameter x
 * GET /r/e4483, m4483(java.lang.String), POLICY_0
 *     X-4483 from @HeaderParam of parameter x
 * GET /r/e4484, m4484(java.lang.String), POLICY_0
 *     X-4484 from @HeaderParam of parameter x
 * GET /r/e4485, m4485(java.lang.String), POLICY_0
 *     X-4485 from @HeaderParam of parameter x
 * GET /r/e4486, m4486(java.lang.String), POLICY_0
 *     X-4486 from @HeaderParam of parameter x
 * GET /r/e4487, m4487(java.lang.String), POLICY_0
 *     X-4487 from @HeaderParam of parameter x
 * GET /r/e4488, m4488(java.lang.String), POLICY_0
 *     X-4488 from @HeaderParam of parameter x
 * GET /r/e4489, m4489(java.lang.String), POLICY_0
 *     X-4489 from @HeaderParam of parameter x
 * GET /r/e449, m449(java.lang.String), POLICY_0
 *     X-449 from @HeaderParam of parameter x
 * GET /r/e4490, m4490(java.lang.String), POLICY_0
 *     X-4490 from @HeaderParam of parameter x
 * GET /r/e4491, m4491(java.lang.String), POLICY_0
 *     X-4491 from @HeaderParam of parameter x
 * GET /r/e4492, m4492(java.lang.String), POLICY_0
 *     X-4492 from @HeaderParam of parameter x
 * GET /r/e4493, m4493(java.lang.String), POLICY_0
 *     X-4493 from @HeaderParam of parameter x
 * GET /r/e4494, m4494(java.lang.String), POLICY_0
 *     X-4494 from @HeaderParam of parameter x
 * GET /r/e4495, m4495(java.lang.String), POLICY_0
 *     X-4495 from @HeaderParam of parameter x
 * GET /r/e4496, m4496(java.lang.String), POLICY_0
 *     X-4496 from @HeaderParam of parameter x
 * GET /r/e4497, m4497(java.lang.String), POLICY_0
 *     X-4497 from @HeaderParam of parameter x
 * GET /r/e4498, m4498(java.lang.String), POLICY_0
 *     X-4498 from @HeaderParam of parameter x
 * GET /r/e4499, m4499(java.lang.String), POLICY_0
 *     X-4499 from @HeaderParam of parameter x
 * GET /r/e45, m45(java.lang.String), POLICY_0
 *     X-45 from @HeaderParam of parameter x
 * GET /r/e450, m450(java.lang.String), POLICY_0
 *     X-450 from @HeaderParam of parameter x
 * GET /r/e4500, m4500(java.lang.String), POLICY_0
 *     X-4500 from @HeaderParam of parameter x
 * GET /r/e4501, m4501(java.lang.String), POLICY_0
 *     X-4501 from @HeaderParam of parameter x
 * GET /r/e4502, m4502(java.lang.String), POLICY_0
 *     X-4502 from @HeaderParam of parameter x
 * GET /r/e4503, m4503(java.lang.String), POLICY_0
 *     X-4503 from @HeaderParam of parameter x
 * GET /r/e4504, m4504(java.lang.String), POLICY_0
 *     X-4504 from @HeaderParam of parameter x
 * GET /r/e4505, m4505(java.lang.String), POLICY_0
 *     X-4505 from @HeaderParam of parameter x
 * GET /r/e4506, m4506(java.lang.String), POLICY_0
 *     X-4506 from @HeaderParam of parameter x
 * GET /r/e4507, m4507(java.lang.String), POLICY_0
 *     X-4507 from @HeaderParam of parameter x
 * GET /r/e4508, m4508(java.lang.String), POLICY_0
 *     X-4508 from @HeaderParam of parameter x
 * GET /r/e4509, m4509(java.lang.String), POLICY_0
 *     X-4509 from @HeaderParam of parameter x
 * GET /r/e451, m451(java.lang.String), POLICY_0
 *     X-451 from @HeaderParam of parameter x
 * GET /r/e4510, m4510(java.lang.String), POLICY_0
 *     X-4510 from @HeaderParam of parameter x
 * GET /r/e4511, m4511(java.lang.String), POLICY_0
 *     X-4511 from @HeaderParam of parameter x
 * GET /r/e4512, m4512(java.lang.String), POLICY_0
 *     X-4512 from @HeaderParam of parameter x
 * GET /r/e4513, m4513(java.lang.String), POLICY_0
 *     X-4513 from @HeaderParam of parameter x
 * GET /r/e4514, m4514(java.lang.String), POLICY_0
 *     X-4514 from @HeaderParam of parameter x
 * GET /r/e4515, m4515(java.lang.String), POLICY_0
 *     X-4515 from @HeaderParam of parameter x
 * GET /r/e4516, m4516(java.lang.String), POLICY_0
 *     X-4516 from @HeaderParam of parameter x
 * GET /r/e4517, m4517(java.lang.String), POLICY_0
 *     X-4517 from @HeaderParam of parameter x
 * GET /r/e4518, m4518(java.lang.String), POLICY_0
 *     X-4518 from @HeaderParam of parameter x
 * GET /r/e4519, m4519(java.lang.String), POLICY_0
 *     X-4519 from @HeaderParam of parameter x
 * GET /r/e452, m452(java.lang.String), POLICY_0
 *     X-452 from @HeaderParam of parameter x
 * GET /r/e4520, m4520(java.lang.String), POLICY_0
 *     X-4520 from @HeaderParam of parameter x
 * GET /r/e4521, m4521(java.lang.String), POLICY_0
 *     X-4521 from @HeaderParam of parameter x
 * GET /r/e4522, m4522(java.lang.String), POLICY_0
 *     X-4522 from @HeaderParam of parameter x
 * GET /r/e4523, m4523(java.lang.String), POLICY_0
 *     X-4523 from @HeaderParam of parameter x
 * GET /r/e4524, m4524(java.lang.String), POLICY_0
 *     X-4524 from @HeaderParam of parameter x
 * GET /r/e4525, m4525(java.lang.String), POLICY_0
 *     X-4525 from @HeaderParam of parameter x
 * GET /r/e4526, m4526(java.lang.String), POLICY_0
 *     X-4526 from @HeaderParam of parameter x
 * GET /r/e4527, m4527(java.lang.String), POLICY_0
 *     X-4527 from @HeaderParam of parameter x
 * GET /r/e4528, m4528(java.lang.String), POLICY_0
 *     X-4528 from @HeaderParam of parameter x
 * GET /r/e4529, m4529(java.lang.String), POLICY_0
 *     X-4529 from @HeaderParam of parameter x
 * GET /r/e453, m453(java.lang.String), POLICY_0
 *     X-453 from @HeaderParam of parameter x
 * GET /r/e4530, m4530(java.lang.String), POLICY_0
 *     X-4530 from @HeaderParam of parameter x
 * GET /r/e4531, m4531(java.lang.String), POLICY_0
 *     X-4531 from @HeaderParam of parameter x
 * GET /r/e4532, m4532(java.lang.String), POLICY_0
 *     X-4532 from @HeaderParam of parameter x
 * GET /r/e4533, m4533(java.lang.String), POLICY_0
 *     X-4533 from @HeaderParam of parameter x
 * GET /r/e4534, m4534(java.lang.String), POLICY_0
 *     X-4534 from @HeaderParam of parameter x
 * GET /r/e4535, m4535(java.lang.String), POLICY_0
 *     X-4535 from @HeaderParam of parameter x
 * GET /r/e4536, m4536(java.lang.String), POLICY_0
 *     X-4536 from @HeaderParam of parameter x
 * GET /r/e4537, m4537(java.lang.String), POLICY_0
 *     X-4537 from @HeaderParam of parameter x
 * GET /r/e4538, m4538(java.lang.String), POLICY_0
 *     X-4538 from @HeaderParam of parameter x
 * GET /r/e4539, m4539(java.lang.String), POLICY_0
 *     X-4539 from @HeaderParam of parameter x
 * GET /r/e454, m454(java.lang.String), POLICY_0
 *     X-454 from @HeaderParam of parameter x
 * GET /r/e4540, m4540(java.lang.String), POLICY_0
 *     X-4540 from @HeaderParam of parameter x
 * GET /r/e4541, m4541(java.lang.String), POLICY_0
 *     X-4541 from @HeaderParam of parameter x
 * GET /r/e4542, m4542(java.lang.String), POLICY_0
 *     X-4542 from @HeaderParam of parameter x
 * GET /r/e4543, m4543(java.lang.String), POLICY_0
 *     X-4543 from @HeaderParam of parameter x
 * GET /r/e4544, m4544(java.lang.String), POLICY_0
 *     X-4544 from @HeaderParam of parameter x
 * GET /r/e4545, m4545(java.lang.String), POLICY_0
 *     X-4545 from @HeaderParam of parameter x
 * GET /r/e4546, m4546(java.lang.String), POLICY_0
 *     X-4546 from @HeaderParam of parameter x
 * GET /r/e4547, m4547(java.lang.String), POLICY_0
 *     X-4547 from @HeaderParam of parameter x
 * GET /r/e4548, m4548(java.lang.String), POLICY_0
 *     X-4548 from @HeaderParam of parameter x
 * GET /r/e4549, m4549(java.lang.String), POLICY_0
 *     X-4549 from @HeaderParam of parameter x
 * GET /r/e455, m455(java.lang.String), POLICY_0
 *     X-455 from @HeaderParam of parameter x
 * GET /r/e4550, m4550(java.lang.String), POLICY_0
 *     X-4550 from @HeaderParam of parameter x
 * GET /r/e4551, m4551(java.lang.String), POLICY_0
 *     X-4551 from @HeaderParam of parameter x
 * GET /r/e4552, m4552(java.lang.String), POLICY_0
 *     X-4552 from @HeaderParam of parameter x
 * GET /r/e4553, m4553(java.lang.String), POLICY_0
 *     X-4553 from @HeaderParam of parameter x
 * GET /r/e4554, m4554(java.lang.String), POLICY_0
 *     X-4554 from @HeaderParam of parameter x
 * GET /r/e4555, m4555(java.lang.String), POLICY_0
 *     X-4555 from @HeaderParam of parameter x
 * GET /r/e4556, m4556(java.lang.String), POLICY_0
 *     X-4556 from @HeaderParam of parameter x
 * GET /r/e4557, m4557(java.lang.String), POLICY_0
 *     X-4557 from @HeaderParam of parameter x
 * GET /r/e4558, m4558(java.lang.String), POLICY_0
 *     X-4558 from @HeaderParam of parameter x
 * GET /r/e4559, m4559(java.lang.String), POLICY_0
 *     X-4559 from @HeaderParam of parameter x
 * GET /r/e456, m456(java.lang.String), POLICY_0
 *     X-456 from @HeaderParam of parameter x
 * GET /r/e4560, m4560(java.lang.String), POLICY_0
 *     X-4560 from @HeaderParam of parameter x
 * GET /r/e4561, m4561(java.lang.String), POLICY_0
 *     X-4561 from @HeaderParam of parameter x
 * GET /r/e4562, m4562(java.lang.String), POLICY_0
 *     X-4562 from @HeaderParam of parameter x
 * GET /r/e4563, m4563(java.lang.String), POLICY_0
 *     X-4563 from @HeaderParam of parameter x
 * GET /r/e4564, m4564(java.lang.String), POLICY_0
 *     X-4564 from @HeaderParam of parameter x
 * GET /r/e4565, m4565(java.lang.String), POLICY_0
 *     X-4565 from @HeaderParam of parameter x
 * GET /r/e4566, m4566(java.lang.String), POLICY_0
 *     X-4566 from @HeaderParam of parameter x
 * GET /r/e4567, m4567(java.lang.String), POLICY_0
 *     X-4567 from @HeaderParam of parameter x
 * GET /r/e4568, m4568(java.lang.String), POLICY_0
 *     X-4568 from @HeaderParam of parameter x
 * GET /r/e4569, m4569(java.lang.String), POLICY_0
 *     X-4569 from @HeaderParam of parameter x
 * GET /r/e457, m457(java.lang.String), POLICY_0
 *     X-457 from @HeaderParam of parameter x
 * GET /r/e4570, m4570(java.lang.String), POLICY_0
 *     X-4570 from @HeaderParam of parameter x
 * GET /r/e4571, m4571(java.lang.String), POLICY_0
 *     X-4571 from @HeaderParam of parameter x
 * GET /r/e4572, m4572(java.lang.String), POLICY_0
 *     X-4572 from @HeaderParam of parameter x
 * GET /r/e4573, m4573(java.lang.String), POLICY_0
 *     X-4573 from @HeaderParam of parameter x
 * GET /r/e4574, m4574(java.lang.String), POLICY_0
 *     X-4574 from @HeaderParam of parameter x
 * GET /r/e4575, m4575(java.lang.String), POLICY_0
 *     X-4575 from @HeaderParam of parameter x
 * GET /r/e4576, m4576(java.lang.String), POLICY_0
 *     X-4576 from @HeaderParam of parameter x
 * GET /r/e4577, m4577(java.lang.String), POLICY_0
 *     X-4577 from @HeaderParam of parameter x
 * GET /r/e4578, m4578(java.lang.String), POLICY_0
 *     X-4578 from @HeaderParam of parameter x
 * GET /r/e4579, m4579(java.lang.String), POLICY_0
 *     X-4579 from @HeaderParam of parameter x
 * GET /r/e458, m458(java.lang.String), POLICY_0
 *     X-458 from @HeaderParam of parameter x
 * GET /r/e4580, m4580(java.lang.String), POLICY_0
 *     X-4580 from @HeaderParam of parameter x
 * GET /r/e4581, m4581(java.lang.String), POLICY_0
 *     X-4581 from @HeaderParam of parameter x
 * GET /r/e4582, m4582(java.lang.String), POLICY_0
 *     X-4582 from @HeaderParam of parameter x
 * GET /r/e4583, m4583(java.lang.String), POLICY_0
 *     X-4583 from @HeaderParam of parameter x
 * GET /r/e4584, m4584(java.lang.String), POLICY_0
 *     X-4584 from @HeaderParam of parameter x
 * GET /r/e4585, m4585(java.lang.String), POLICY_0
 *     X-4585 from @HeaderParam of parameter x
 * GET /r/e4586, m4586(java.lang.String), POLICY_0
 *     X-4586 from @HeaderParam of parameter x
 * GET /r/e4587, m4587(java.lang.String), POLICY_0
 *     X-4587 from @HeaderParam of parameter x
 * GET /r/e4588, m4588(java.lang.String), POLICY_0
 *     X-4588 from @HeaderParam of parameter x
 * GET /r/e4589, m4589(java.lang.String), POLICY_0
 *     X-4589 from @HeaderParam of parameter x
 * GET /r/e459, m459(java.lang.String), POLICY_0
 *     X-459 from @HeaderParam of parameter x
 * GET /r/e4590, m4590(java.lang.String), POLICY_0
 *     X-4590 from @HeaderParam of parameter x
 * GET /r/e4591, m4591(java.lang.String), POLICY_0
 *     X-4591 from @HeaderParam of parameter x
 * GET /r/e4592, m4592(java.lang.String), POLICY_0
 *     X-4592 from @HeaderParam of parameter x
 * GET /r/e4593, m4593(java.lang.String), POLICY_0
 *     X-4593 from @HeaderParam of parameter x
 * GET /r/e4594, m4594(java.lang.String), POLICY_0
 *     X-4594 from @HeaderParam of parameter x
 * GET /r/e4595, m4595(java.lang.String), POLICY_0
 *     X-4595 from @HeaderParam of parameter x
 * GET /r/e4596, m4596(java.lang.String), POLICY_0
 *     X-4596 from @HeaderParam of parameter x
 * GET /r/e4597, m4597(java.lang.String), POLICY_0
 *     X-4597 from @HeaderParam of parameter x
 * GET /r/e4598, m4598(java.lang.String), POLICY_0
 *     X-4598 from @HeaderParam of parameter x
 * GET /r/e4599, m4599(java.lang.String), POLICY_0
 *     X-4599 from @HeaderParam of parameter x
 * GET /r/e46, m46(java.lang.String), POLICY_0
 *     X-46 from @HeaderParam of parameter x
 * GET /r/e460, m460(java.lang.String), POLICY_0
 *     X-460 from @HeaderParam of parameter x
 * GET /r/e4600, m4600(java.lang.String), POLICY_0
 *     X-4600 from @HeaderParam of parameter x
 * GET /r/e4601, m4601(java.lang.String), POLICY_0
 *     X-4601 from @HeaderParam of parameter x
 * GET /r/e4602, m4602(java.lang.String), POLICY_0
 *     X-4602 from @HeaderParam of parameter x
 * GET /r/e4603, m4603(java.lang.String), POLICY_0
 *     X-4603 from @HeaderParam of parameter x
 * GET /r/e4604, m4604(java.lang.String), POLICY_0
 *     X-4604 from @HeaderParam of parameter x
 * GET /r/e4605, m4605(java.lang.String), POLICY_0
 *     X-4605 from @HeaderParam of parameter x
 * GET /r/e4606, m4606(java.lang.String), POLICY_0
 *     X-4606 from @HeaderParam of parameter x
 * GET /r/e4607, m4607(java.lang.String), POLICY_0
 *     X-4607 from @HeaderParam of parameter x
 * GET /r/e4608, m4608(java.lang.String), POLICY_0
 *     X-4608 from @HeaderParam of parameter x
 * GET /r/e4609, m4609(java.lang.String), POLICY_0
 *     X-4609 from @HeaderParam of parameter x
 * GET /r/e461, m461(java.lang.String), POLICY_0
 *     X-461 from @HeaderParam of parameter x
 * GET /r/e4610, m4610(java.lang.String), POLICY_0
 *     X-4610 from @HeaderParam of parameter x
 * GET /r/e4611, m4611(java.lang.String), POLICY_0
 *     X-4611 from @HeaderParam of parameter x
 * GET /r/e4612, m4612(java.lang.String), POLICY_0
 *     X-4612 from @HeaderParam of parameter x
 * GET /r/e4613, m4613(java.lang.String), POLICY_0
 *     X-4613 from @HeaderParam of parameter x
 * GET /r/e4614, m4614(java.lang.String), POLICY_0
 *     X-4614 from @HeaderParam of parameter x
 * GET /r/e4615, m4615(java.lang.String), POLICY_0
 *     X-4615 from @HeaderParam of parameter x
 * GET /r/e4616, m4616(java.lang.String), POLICY_0
 *     X-4616 from @HeaderParam of parameter x
 * GET /r/e4617, m4617(java.lang.String), POLICY_0
 *     X-4617 from @HeaderParam of parameter x
 * GET /r/e4618, m4618(java.lang.String), POLICY_0
 *     X-4618 from @HeaderParam of parameter x
 * GET /r/e4619, m4619(java.lang.String), POLICY_0
 *     X-4619 from @HeaderParam of parameter x
 * GET /r/e462, m462(java.lang.String), POLICY_0
 *     X-462 from @HeaderParam of parameter x
 * GET /r/e4620, m4620(java.lang.String), POLICY_0
 *     X-4620 from @HeaderParam of parameter x
 * GET /r/e4621, m4621(java.lang.String), POLICY_0
 *     X-4621 from @HeaderParam of parameter x
 * GET /r/e4622, m4622(java.lang.String), POLICY_0
 *     X-4622 from @HeaderParam of parameter x
 * GET /r/e4623, m4623(java.lang.String), POLICY_0
 *     X-4623 from @HeaderParam of parameter x
 * GET /r/e4624, m4624(java.lang.String), POLICY_0
 *     X-4624 from @HeaderParam of parameter x
 * GET /r/e4625, m4625(java.lang.String), POLICY_0
 *     X-4625 from @HeaderParam of parameter x
 * GET /r/e4626, m4626(java.lang.String), POLICY_0
 *     X-4626 from @HeaderParam of parameter x
 * GET /r/e4627, m4627(java.lang.String), POLICY_0
 *     X-4627 from @HeaderParam of parameter x
 * GET /r/e4628, m4628(java.lang.String), POLICY_0
 *     X-4628 from @HeaderParam of parameter x
 * GET /r/e4629, m4629(java.lang.String), POLICY_0
 *     X-4629 from @HeaderParam of parameter x
 * GET /r/e463, m463(java.lang.String), POLICY_0
 *     X-463 from @HeaderParam of parameter x
 * GET /r/e4630, m4630(java.lang.String), POLICY_0
 *     X-4630 from @HeaderParam of parameter x
 * GET /r/e4631, m4631(java.lang.String), POLICY_0
 *     X-4631 from @HeaderParam of parameter x
 * GET /r/e4632, m4632(java.lang.String), POLICY_0
 *     X-4632 from @HeaderParam of parameter x
 * GET /r/e4633, m4633(java.lang.String), POLICY_0
 *     X-4633 from @HeaderParam of parameter x
 * GET /r/e4634, m4634(java.lang.String), POLICY_0
 *     X-4634 from @HeaderParam of parameter x
 * GET /r/e4635, m4635(java.lang.String), POLICY_0
 *     X-4635 from @HeaderParam of parameter x
 * GET /r/e4636, m4636(java.lang.String), POLICY_0
 *     X-4636 from @HeaderParam of parameter x
 * GET /r/e4637, m4637(java.lang.String), POLICY_0
 *     X-4637 from @HeaderParam of parameter x
 * GET /r/e4638, m4638(java.lang.String), POLICY_0
 *     X-4638 from @HeaderParam of parameter x
 * GET /r/e4639, m4639(java.lang.String), POLICY_0
 *     X-4639 from @HeaderParam of parameter x
 * GET /r/e464, m464(java.lang.String), POLICY_0
 *     X-464 from @HeaderParam of parameter x
 * GET /r/e4640, m4640(java.lang.String), POLICY_0
 *     X-4640 from @HeaderParam of parameter x
 * GET /r/e4641, m4641(java.lang.String), POLICY_0
 *     X-4641 from @HeaderParam of parameter x
 * GET /r/e4642, m4642(java.lang.String), POLICY_0
 *     X-4642 from @HeaderParam of parameter x
 * GET /r/e4643, m4643(java.lang.String), POLICY_0
 *     X-4643 from @HeaderParam of parameter x
 * GET /r/e4644, m4644(java.lang.String), POLICY_0
 *     X-4644 from @HeaderParam of parameter x
 * GET /r/e4645, m4645(java.lang.String), POLICY_0
 *     X-4645 from @HeaderParam of parameter x
 * GET /r/e4646, m4646(java.lang.String), POLICY_0
 *     X-4646 from @HeaderParam of parameter x
 * GET /r/e4647, m4647(java.lang.String), POLICY_0
 *     X-4647 from @HeaderParam of parameter x
 * GET /r/e4648, m4648(java.lang.String), POLICY_0
 *     X-4648 from @HeaderParam of parameter x
 * GET /r/e4649, m4649(java.lang.String), POLICY_0
 *     X-4649 from @HeaderParam of parameter x
 * GET /r/e465, m465(java.lang.String), POLICY_0
 *     X-465 from @HeaderParam of parameter x
 * GET /r/e4650, m4650(java.lang.String), POLICY_0
 *     X-4650 from @HeaderParam of parameter x
 * GET /r/e4651, m4651(java.lang.String), POLICY_0
 *     X-4651 from @HeaderParam of parameter x
 * GET /r/e4652, m4652(java.lang.String), POLICY_0
 *     X-4652 from @HeaderParam of parameter x
 * GET /r/e4653, m4653(java.lang.String), POLICY_0
 *     X-4653 from @HeaderParam of parameter x
 * GET /r/e4654, m4654(java.lang.String), POLICY_0
 *     X-4654 from @HeaderParam of parameter x
 * GET /r/e4655, m4655(java.lang.String), POLICY_0
 *     X-4655 from @HeaderParam of parameter x
 * GET /r/e4656, m4656(java.lang.String), POLICY_0
 *     X-4656 from @HeaderParam of parameter x
 * GET /r/e4657, m4657(java.lang.String), POLICY_0
 *     X-4657 from @HeaderParam of parameter x
 * GET /r/e4658, m4658(java.lang.String), POLICY_0
 *     X-4658 from @HeaderParam of parameter x
 * GET /r/e4659, m4659(java.lang.String), POLICY_0
 *     X-4659 from @HeaderParam of parameter x
 * GET /r/e466, m466(java.lang.String), POLICY_0
 *     X-466 from @HeaderParam of parameter x
 * GET /r/e4660, m4660(java.lang.String), POLICY_0
 *     X-4660 from @HeaderParam of parameter x
 * GET /r/e4661, m4661(java.lang.String), POLICY_0
 *     X-4661 from @HeaderParam of parameter x
 * GET /r/e4662, m4662(java.lang.String), POLICY_0
 *     X-4662 from @HeaderParam of parameter x
 * GET /r/e4663, m4663(java.lang.String), POLICY_0
 *     X-4663 from @HeaderParam of parameter x
 * GET /r/e4664, m4664(java.lang.String), POLICY_0
 *     X-4664 from @HeaderParam of parameter x
 * GET /r/e4665, m4665(java.lang.String), POLICY_0
 *     X-4665 from @HeaderParam of parameter x
 * GET /r/e4666, m4666(java.lang.String), POLICY_0
 *     X-4666 from @HeaderParam of parameter x
 * GET /r/e4667, m4667(java.lang.String), POLICY_0
 *     X-4667 from @HeaderParam of parameter x
 * GET /r/e4668, m4668(java.lang.String), POLICY_0
 *     X-4668 from @HeaderParam of parameter x
 * GET /r/e4669, m4669(java.lang.String), POLICY_0
 *     X-4669 from @HeaderParam of parameter x
 * GET /r/e467, m467(java.lang.String), POLICY_0
 *     X-467 from @HeaderParam of parameter x
 * GET /r/e4670, m4670(java.lang.String), POLICY_0
 *     X-4670 from @HeaderParam of parameter x
 * GET /r/e4671, m4671(java.lang.String), POLICY_0
 *     X-4671 from @HeaderParam of parameter x
 * GET /r/e4672, m4672(java.lang.String), POLICY_0
 *     X-4672 from @HeaderParam of parameter x
 * GET /r/e4673, m4673(java.lang.String), POLICY_0
 *     X-4673 from @HeaderParam of parameter x
 * GET /r/e4674, m4674(java.lang.String), POLICY_0
 *     X-4674 from @HeaderParam of parameter x
 * GET /r/e4675, m4675(java.lang.String), POLICY_0
 *     X-4675 from @HeaderParam of parameter x
 * GET /r/e4676, m4676(java.lang.String), POLICY_0
 *     X-4676 from @HeaderParam of parameter x
 * GET /r/e4677, m4677(java.lang.String), POLICY_0
 *     X-4677 from @HeaderParam of parameter x
 * GET /r/e4678, m4678(java.lang.String), POLICY_0
 *     X-4678 from @HeaderParam of parameter x
 * GET /r/e4679, m4679(java.lang.String), POLICY_0
 *     X-4679 from @HeaderParam of parameter x
 * GET /r/e468, m468(java.lang.String), POLICY_0
 *     X-468 from @HeaderParam of parameter x
 * GET /r/e4680, m4680(java.lang.String), POLICY_0
 *     X-4680 from @HeaderParam of parameter x
 * GET /r/e4681, m4681(java.lang.String), POLICY_0
 *     X-4681 from @HeaderParam of parameter x
 * GET /r/e4682, m4682(java.lang.String), POLICY_0
 *     X-4682 from @HeaderParam of parameter x
 * GET /r/e4683, m4683(java.lang.String), POLICY_0
 *     X-4683 from @HeaderParam of parameter x
 * GET /r/e4684, m4684(java.lang.String), POLICY_0
 *     X-4684 from @HeaderParam of parameter x
 * GET /r/e4685, m4685(java.lang.String), POLICY_0
 *     X-4685 from @HeaderParam of parameter x
 * GET /r/e4686, m4686(java.lang.String), POLICY_0
 *     X-4686 from @HeaderParam of parameter x
 * GET /r/e4687, m4687(java.lang.String), POLICY_0
 *     X-4687 from @HeaderParam of parameter x
 * GET /r/e4688, m4688(java.lang.String), POLICY_0
 *     X-4688 from @HeaderParam of parameter x
 * GET /r/e4689, m4689(java.lang.String), POLICY_0
 *     X-4689 from @HeaderParam of parameter x
 * GET /r/e469, m469(java.lang.String), POLICY_0
 *     X-469 from @HeaderParam of parameter x
 * GET /r/e4690, m4690(java.lang.String), POLICY_0
 *     X-4690 from @HeaderParam of parameter x
 * GET /r/e4691, m4691(java.lang.String), POLICY_0
 *     X-4691 from @HeaderParam of parameter x
 * GET /r/e4692, m4692(java.lang.String), POLICY_0
 *     X-4692 from @HeaderParam of parameter x
 * GET /r/e4693, m4693(java.lang.String), POLICY_0
 *     X-4693 from @HeaderParam of parameter x
 * GET /r/e4694, m4694(java.lang.String), POLICY_0
 *     X-4694 from @HeaderParam of parameter x
 * GET /r/e4695, m4695(java.lang.String), POLICY_0
 *     X-4695 from @HeaderParam of parameter x
 * GET /r/e4696, m4696(java.lang.String), POLICY_0
 *     X-4696 from @HeaderParam of parameter x
 * GET /r/e4697, m4697(java.lang.String), POLICY_0
 *     X-4697 from @HeaderParam of parameter x
 * GET /r/e4698, m4698(java.lang.String), POLICY_0
 *     X-4698 from @HeaderParam of parameter x
 * GET /r/e4699, m4699(java.lang.String), POLICY_0
 *     X-4699 from @HeaderParam of parameter x
 * GET /r/e47, m47(java.lang.String), POLICY_0
 *     X-47 from @HeaderParam of parameter x
 * GET /r/e470, m470(java.lang.String), POLICY_0
 *     X-470 from @HeaderParam of parameter x
 * GET /r/e4700, m4700(java.lang.String), POLICY_0
 *     X-4700 from @HeaderParam of parameter x
 * GET /r/e4701, m4701(java.lang.String), POLICY_0
 *     X-4701 from @HeaderParam of parameter x
 * GET /r/e4702, m4702(java.lang.String), POLICY_0
 *     X-4702 from @HeaderParam of parameter x
 * GET /r/e4703, m4703(java.lang.String), POLICY_0
 *     X-4703 from @HeaderParam of parameter x
 * GET /r/e4704, m4704(java.lang.String), POLICY_0
 *     X-4704 from @HeaderParam of parameter x
 * GET /r/e4705, m4705(java.lang.String), POLICY_0
 *     X-4705 from @HeaderParam of parameter x
 * GET /r/e4706, m4706(java.lang.String), POLICY_0
 *     X-4706 from @HeaderParam of parameter x
 * GET /r/e4707, m4707(java.lang.String), POLICY_0
 *     X-4707 from @HeaderParam of parameter x
 * GET /r/e4708, m4708(java.lang.String), POLICY_0
 *     X-4708 from @HeaderParam of parameter x
 * GET /r/e4709, m4709(java.lang.String), POLICY_0
 *     X-4709 from @HeaderParam of parameter x
 * GET /r/e471, m471(java.lang.String), POLICY_0
 *     X-471 from @HeaderParam of parameter x
 * GET /r/e4710, m4710(java.lang.String), POLICY_0
 *     X-4710 from @HeaderParam of parameter x
 * GET /r/e4711, m4711(java.lang.String), POLICY_0
 *     X-4711 from @HeaderParam of parameter x
 * GET /r/e4712, m4712(java.lang.String), POLICY_0
 *     X-4712 from @HeaderParam of parameter x
 * GET /r/e4713, m4713(java.lang.String), POLICY_0
 *     X-4713 from @HeaderParam of parameter x
 * GET /r/e4714, m4714(java.lang.String), POLICY_0
 *     X-4714 from @HeaderParam of parameter x
 * GET /r/e4715, m4715(java.lang.String), POLICY_0
 *     X-4715 from @HeaderParam of parameter x
 * GET /r/e4716, m4716(java.lang.String), POLICY_0
 *     X-4716 from @HeaderParam of parameter x
 * GET /r/e4717, m4717(java.lang.String), POLICY_0
 *     X-4717 from @HeaderParam of parameter x
 * GET /r/e4718, m4718(java.lang.String), POLICY_0
 *     X-4718 from @HeaderParam of parameter x
 * GET /r/e4719, m4719(java.lang.String), POLICY_0
 *     X-4719 from @HeaderParam of parameter x
 * GET /r/e472, m472(java.lang.String), POLICY_0
 *     X-472 from @HeaderParam of parameter x
 * GET /r/e4720, m4720(java.lang.String), POLICY_0
 *     X-4720 from @HeaderParam of parameter x
 * GET /r/e4721, m4721(java.lang.String), POLICY_0
 *     X-4721 from @HeaderParam of parameter x
 * GET /r/e4722, m4722(java.lang.String), POLICY_0
 *     X-4722 from @HeaderParam of parameter x
 * GET /r/e4723, m4723(java.lang.String), POLICY_0
 *     X-4723 from @HeaderParam of parameter x
 * GET /r/e4724, m4724(java.lang.String), POLICY_0
 *     X-4724 from @HeaderParam of parameter x
 * GET /r/e4725, m4725(java.lang.String), POLICY_0
 *     X-4725 from @HeaderParam of parameter x
 * GET /r/e4726, m4726(java.lang.String), POLICY_0
 *     X-4726 from @HeaderParam of parameter x
 * GET /r/e4727, m4727(java.lang.String), POLICY_0
 *     X-4727 from @HeaderParam of parameter x
 * GET /r/e4728, m4728(java.lang.String), POLICY_0
 *     X-4728 from @HeaderParam of parameter x
 * GET /r/e4729, m4729(java.lang.String), POLICY_0
 *     X-4729 from @HeaderParam of parameter x
 * GET /r/e473, m473(java.lang.String), POLICY_0
 *     X-473 from @HeaderParam of parameter x
 * GET /r/e4730, m4730(java.lang.String), POLICY_0
 *     X-4730 from @HeaderParam of parameter x
 * GET /r/e4731, m4731(java.lang.String), POLICY_0
 *     X-4731 from @HeaderParam of parameter x
 * GET /r/e4732, m4732(java.lang.String), POLICY_0
 *     X-4732 from @HeaderParam of parameter x
 * GET /r/e4733, m4733(java.lang.String), POLICY_0
 *     X-4733 from @HeaderParam of parameter x
 * GET /r/e4734, m4734(java.lang.String), POLICY_0
 *     X-4734 from @HeaderParam of parameter x
 * GET /r/e4735, m4735(java.lang.String), POLICY_0
 *     X-4735 from @HeaderParam of parameter x
 * GET /r/e4736, m4736(java.lang.String), POLICY_0
 *     X-4736 from @HeaderParam of parameter x
 * GET /r/e4737, m4737(java.lang.String), POLICY_0
 *     X-4737 from @HeaderParam of parameter x
 * GET /r/e4738, m4738(java.lang.String), POLICY_0
 *     X-4738 from @HeaderParam of parameter x
 * GET /r/e4739, m4739(java.lang.String), POLICY_0
 *     X-4739 from @HeaderParam of parameter x
 * GET /r/e474, m474(java.lang.String), POLICY_0
 *     X-474 from @HeaderParam of parameter x
 * GET /r/e4740, m4740(java.lang.String), POLICY_0
 *     X-4740 from @HeaderParam of parameter x
 * GET /r/e4741, m4741(java.lang.String), POLICY_0
 *     X-4741 from @HeaderParam of parameter x
 * GET /r/e4742, m4742(java.lang.String), POLICY_0
 *     X-4742 from @HeaderParam of parameter x
 * GET /r/e4743, m4743(java.lang.String), POLICY_0
 *     X-4743 from @HeaderParam of parameter x
 * GET /r/e4744, m4744(java.lang.String), POLICY_0
 *     X-4744 from @HeaderParam of parameter x
 * GET /r/e4745, m4745(java.lang.String), POLICY_0
 *     X-4745 from @HeaderParam of parameter x
 * GET /r/e4746, m4746(java.lang.String), POLICY_0
 *     X-4746 from @HeaderParam of parameter x
 * GET /r/e4747, m4747(java.lang.String), POLICY_0
 *     X-4747 from @HeaderParam of parameter x
 * GET /r/e4748, m4748(java.lang.String), POLICY_0
 *     X-4748 from @HeaderParam of parameter x
 * GET /r/e4749, m4749(java.lang.String), POLICY_0
 *     X-4749 from @HeaderParam of parameter x
 * GET /r/e475, m475(java.lang.String), POLICY_0
 *     X-475 from @HeaderParam of parameter x
 * GET /r/e4750, m4750(java.lang.String), POLICY_0
 *     X-4750 from @HeaderParam of parameter x
 * GET /r/e4751, m4751(java.lang.String), POLICY_0
 *     X-4751 from @HeaderParam of parameter x
 * GET /r/e4752, m4752(java.lang.String), POLICY_0
 *     X-4752 from @HeaderParam of parameter x
 * GET /r/e4753, m4753(java.lang.String), POLICY_0
 *     X-4753 from @HeaderParam of parameter x
 * GET /r/e4754, m4754(java.lang.String), POLICY_0
 *     X-4754 from @HeaderParam of parameter x
 * GET /r/e4755, m4755(java.lang.String), POLICY_0
 *     X-4755 from @HeaderParam of parameter x
 * GET /r/e4756, m4756(java.lang.String), POLICY_0
 *     X-4756 from @HeaderParam of parameter x
 * GET /r/e4757, m4757(java.lang.String), POLICY_0
 *     X-4757 from @HeaderParam of parameter x
 * GET /r/e4758, m4758(java.lang.String), POLICY_0
 *     X-4758 from @HeaderParam of parameter x
 * GET /r/e4759, m4759(java.lang.String), POLICY_0
 *     X-4759 from @HeaderParam of parameter x
 * GET /r/e476, m476(java.lang.String), POLICY_0
 *     X-476 from @HeaderParam of parameter x
 * GET /r/e4760, m4760(java.lang.String), POLICY_0
 *     X-4760 from @HeaderParam of parameter x
 * GET /r/e4761, m4761(java.lang.String), POLICY_0
 *     X-4761 from @HeaderParam of parameter x
 * GET /r/e4762, m4762(java.lang.String), POLICY_0
 *     X-4762 from @HeaderParam of parameter x
 * GET /r/e4763, m4763(java.lang.String), POLICY_0
 *     X-4763 from @HeaderParam of parameter x
 * GET /r/e4764, m4764(java.lang.String), POLICY_0
 *     X-4764 from @HeaderParam of parameter x
 * GET /r/e4765, m4765(java.lang.String), POLICY_0
 *     X-4765 from @HeaderParam of parameter x
 * GET /r/e4766, m4766(java.lang.String), POLICY_0
 *     X-4766 from @HeaderParam of parameter x
 * GET /r/e4767, m4767(java.lang.String), POLICY_0
 *     X-4767 from @HeaderParam of parameter x
 * GET /r/e4768, m4768(java.lang.String), POLICY_0
 *     X-4768 from @HeaderParam of parameter x
 * GET /r/e4769, m4769(java.lang.String), POLICY_0
 *     X-4769 from @HeaderParam of parameter x
 * GET /r/e477, m477(java.lang.String), POLICY_0
 *     X-477 from @HeaderParam of parameter x
 * GET /r/e4770, m4770(java.lang.String), POLICY_0
 *     X-4770 from @HeaderParam of parameter x
 * GET /r/e4771, m4771(java.lang.String), POLICY_0
 *     X-4771 from @HeaderParam of parameter x
 * GET /r/e4772, m4772(java.lang.String), POLICY_0
 *     X-4772 from @HeaderParam of parameter x
 * GET /r/e4773, m4773(java.lang.String), POLICY_0
 *     X-4773 from @HeaderParam of parameter x
 * GET /r/e4774, m4774(java.lang.String), POLICY_0
 *     X-4774 from @HeaderParam of parameter x
 * GET /r/e4775, m4775(java.lang.String), POLICY_0
 *     X-4775 from @HeaderParam of parameter x
 * GET /r/e4776, m4776(java.lang.String), POLICY_0
 *     X-4776 from @HeaderParam of parameter x
 * GET /r/e4777, m4777(java.lang.String), POLICY_0
 *     X-4777 from @HeaderParam of parameter x
 * GET /r/e4778, m4778(java.lang.String), POLICY_0
 *     X-4778 from @HeaderParam of parameter x
 * GET /r/e4779, m4779(java.lang.String), POLICY_0
 *     X-4779 from @HeaderParam of parameter x
 * GET /r/e478, m478(java.lang.String), POLICY_0
 *     X-478 from @HeaderParam of parameter x
 * GET /r/e4780, m4780(java.lang.String), POLICY_0
 *     X-4780 from @HeaderParam of parameter x
 * GET /r/e4781, m4781(java.lang.String), POLICY_0
 *     X-4781 from @HeaderParam of parameter x
 * GET /r/e4782, m4782(java.lang.String), POLICY_0
 *     X-4782 from @HeaderParam of parameter x
 * GET /r/e4783, m4783(java.lang.String), POLICY_0
 *     X-4783 from @HeaderParam of parameter x
 * GET /r/e4784, m4784(java.lang.String), POLICY_0
 *     X-4784 from @HeaderParam of parameter x
 * GET /r/e4785, m4785(java.lang.String), POLICY_0
 *     X-4785 from @HeaderParam of parameter x
 * GET /r/e4786, m4786(java.lang.String), POLICY_0
 *     X-4786 from @HeaderParam of parameter x
 * GET /r/e4787, m4787(java.lang.String), POLICY_0
 *     X-4787 from @HeaderParam of parameter x
 * GET /r/e4788, m4788(java.lang.String), POLICY_0
 *     X-4788 from @HeaderParam of parameter x
 * GET /r/e4789, m4789(java.lang.String), POLICY_0
 *     X-4789 from @HeaderParam of parameter x
 * GET /r/e479, m479(java.lang.String), POLICY_0
 *     X-479 from @HeaderParam of parameter x
 * GET /r/e4790, m4790(java.lang.String), POLICY_0
 *     X-4790 from @HeaderParam of parameter x
 * GET /r/e4791, m4791(java.lang.String), POLICY_0
 *     X-4791 from @HeaderParam of parameter x
 * GET /r/e4792, m4792(java.lang.String), POLICY_0
 *     X-4792 from @HeaderParam of parameter x
 * GET /r/e4793, m4793(java.lang.String), POLICY_0
 *     X-4793 from @HeaderParam of parameter x
 * GET /r/e4794, m4794(java.lang.String), POLICY_0
 *     X-4794 from @HeaderParam of parameter x
 * GET /r/e4795, m4795(java.lang.String), POLICY_0
 *     X-4795 from @HeaderParam of parameter x
 * GET /r/e4796, m4796(java.lang.String), POLICY_0
 *     X-4796 from @HeaderParam of parameter x
 * GET /r/e4797, m4797(java.lang.String), POLICY_0
 *     X-4797 from @HeaderParam of parameter x
 * GET /r/e4798, m4798(java.lang.String), POLICY_0
 *     X-4798 from @HeaderParam of parameter x
 * GET /r/e4799, m4799(java.lang.String), POLICY_0
 *     X-4799 from @HeaderParam of parameter x
 * GET /r/e48, m48(java.lang.String), POLICY_0
 *     X-48 from @HeaderParam of parameter x
 * GET /r/e480, m480(java.lang.String), POLICY_0
 *     X-480 from @HeaderParam of parameter x
 * GET /r/e4800, m4800(java.lang.String), POLICY_0
 *     X-4800 from @HeaderParam of parameter x
 * GET /r/e4801, m4801(java.lang.String), POLICY_0
 *     X-4801 from @HeaderParam of parameter x
 * GET /r/e4802, m4802(java.lang.String), POLICY_0
 *     X-4802 from @HeaderParam of parameter x
 * GET /r/e4803, m4803(java.lang.String), POLICY_0
 *     X-4803 from @HeaderParam of parameter x
 * GET /r/e4804, m4804(java.lang.String), POLICY_0
 *     X-4804 from @HeaderParam of parameter x
 * GET /r/e4805, m4805(java.lang.String), POLICY_0
 *     X-4805 from @HeaderParam of parameter x
 * GET /r/e4806, m4806(java.lang.String), POLICY_0
 *     X-4806 from @HeaderParam of parameter x
 * GET /r/e4807, m4807(java.lang.String), POLICY_0
 *     X-4807 from @HeaderParam of parameter x
 * GET /r/e4808, m4808(java.lang.String), POLICY_0
 *     X-4808 from @HeaderParam of parameter x
 * GET /r/e4809, m4809(java.lang.String), POLICY_0
 *     X-4809 from @HeaderParam of parameter x
 * GET /r/e481, m481(java.lang.String), POLICY_0
 *     X-481 from @HeaderParam of parameter x
 * GET /r/e4810, m4810(java.lang.String), POLICY_0
 *     X-4810 from @HeaderParam of parameter x
 * GET /r/e4811, m4811(java.lang.String), POLICY_0
 *     X-4811 from @HeaderParam of parameter x
 * GET /r/e4812, m4812(java.lang.String), POLICY_0
 *     X-4812 from @HeaderParam of parameter x
 * GET /r/e4813, m4813(java.lang.String), POLICY_0
 *     X-4813 from @HeaderParam of parameter x
 * GET /r/e4814, m4814(java.lang.String), POLICY_0
 *     X-4814 from @HeaderParam of parameter x
 * GET /r/e4815, m4815(java.lang.String), POLICY_0
 *     X-4815 from @HeaderParam of parameter x
 * GET /r/e4816, m4816(java.lang.String), POLICY_0
 *     X-4816 from @HeaderParam of parameter x
 * GET /r/e4817, m4817(java.lang.String), POLICY_0
 *     X-4817 from @HeaderParam of parameter x
 * GET /r/e4818, m4818(java.lang.String), POLICY_0
 *     X-4818 from @HeaderParam of parameter x
 * GET /r/e4819, m4819(java.lang.String), POLICY_0
 *     X-4819 from @HeaderParam of parameter x
 * GET /r/e482, m482(java.lang.String), POLICY_0
 *     X-482 from @HeaderParam of parameter x
 * GET /r/e4820, m4820(java.lang.String), POLICY_0
 *     X-4820 from @HeaderParam of parameter x
 * GET /r/e4821, m4821(java.lang.String), POLICY_0
 *     X-4821 from @HeaderParam of parameter x
 * GET /r/e4822, m4822(java.lang.String), POLICY_0
 *     X-4822 from @HeaderParam of parameter x
 * GET /r/e4823, m4823(java.lang.String), POLICY_0
 *     X-4823 from @HeaderParam of parameter x
 * GET /r/e4824, m4824(java.lang.String), POLICY_0
 *     X-4824 from @HeaderParam of parameter x
 * GET /r/e4825, m4825(java.lang.String), POLICY_0
 *     X-4825 from @HeaderParam of parameter x
 * GET /r/e4826, m4826(java.lang.String), POLICY_0
 *     X-4826 from @HeaderParam of parameter x
 * GET /r/e4827, m4827(java.lang.String), POLICY_0
 *     X-4827 from @HeaderParam of parameter x
 * GET /r/e4828, m4828(java.lang.String), POLICY_0
 *     X-4828 from @HeaderParam of parameter x
 * GET /r/e4829, m4829(java.lang.String), POLICY_0
 *     X-4829 from @HeaderParam of parameter x
 * GET /r/e483, m483(java.lang.String), POLICY_0
 *     X-483 from @HeaderParam of parameter x
 * GET /r/e4830, m4830(java.lang.String), POLICY_0
 *     X-4830 from @HeaderParam of parameter x
 * GET /r/e4831, m4831(java.lang.String), POLICY_0
 *     X-4831 from @HeaderParam of parameter x
 * GET /r/e4832, m4832(java.lang.String), POLICY_0
 *     X-4832 from @HeaderParam of parameter x
 * GET /r/e4833, m4833(java.lang.String), POLICY_0
 *     X-4833 from @HeaderParam of parameter x
 * GET /r/e4834, m4834(java.lang.String), POLICY_0
 *     X-4834 from @HeaderParam of parameter x
 * GET /r/e4835, m4835(java.lang.String), POLICY_0
 *     X-4835 from @HeaderParam of parameter x
 * GET /r/e4836, m4836(java.lang.String), POLICY_0
 *     X-4836 from @HeaderParam of parameter x
 * GET /r/e4837, m4837(java.lang.String), POLICY_0
 *     X-4837 from @HeaderParam of parameter x
 * GET /r/e4838, m4838(java.lang.String), POLICY_0
 *     X-4838 from @HeaderParam of parameter x
 * GET /r/e4839, m4839(java.lang.String), POLICY_0
 *     X-4839 from @HeaderParam of parameter x
 * GET /r/e484, m484(java.lang.String), POLICY_0
 *     X-484 from @HeaderParam of parameter x
 * GET /r/e4840, m4840(java.lang.String), POLICY_0
 *     X-4840 from @HeaderParam of parameter x
 * GET /r/e4841, m4841(java.lang.String), POLICY_0
 *     X-4841 from @HeaderParam of parameter x
 * GET /r/e4842, m4842(java.lang.String), POLICY_0
 *     X-4842 from @HeaderParam of parameter x
 * GET /r/e4843, m4843(java.lang.String), POLICY_0
 *     X-4843 from @HeaderParam of parameter x
 * GET /r/e4844, m4844(java.lang.String), POLICY_0
 *     X-4844 from @HeaderParam of parameter x
 * GET /r/e4845, m4845(java.lang.String), POLICY_0
 *     X-4845 from @HeaderParam of parameter x
 * GET /r/e4846, m4846(java.lang.String), POLICY_0
 *     X-4846 from @HeaderParam of parameter x
 * GET /r/e4847, m4847(java.lang.String), POLICY_0
 *     X-4847 from @HeaderParam of parameter x
 * GET /r/e4848, m4848(java.lang.String), POLICY_0
 *     X-4848 from @HeaderParam of parameter x
 * GET /r/e4849, m4849(java.lang.String), POLICY_0
 *     X-4849 from @HeaderParam of parameter x
 * GET /r/e485, m485(java.lang.String), POLICY_0
 *     X-485 from @HeaderParam of parameter x
 * GET /r/e4850, m4850(java.lang.String), POLICY_0
 *     X-4850 from @HeaderParam of parameter x
 * GET /r/e4851, m4851(java.lang.String), POLICY_0
 *     X-4851 from @HeaderParam of parameter x
 * GET /r/e4852, m4852(java.lang.String), POLICY_0
 *     X-4852 from @HeaderParam of parameter x
 * GET /r/e4853, m4853(java.lang.String), POLICY_0
 *     X-4853 from @HeaderParam of parameter x
 * GET /r/e4854, m4854(java.lang.String), POLICY_0
 *     X-4854 from @HeaderParam of parameter x
 * GET /r/e4855, m4855(java.lang.String), POLICY_0
 *     X-4855 from @HeaderParam of parameter x
 * GET /r/e4856, m4856(java.lang.String), POLICY_0
 *     X-4856 from @HeaderParam of parameter x
 * GET /r/e4857, m4857(java.lang.String), POLICY_0
 *     X-4857 from @HeaderParam of parameter x
 * GET /r/e4858, m4858(java.lang.String), POLICY_0
 *     X-4858 from @HeaderParam of parameter x
 * GET /r/e4859, m4859(java.lang.String), POLICY_0
 *     X-4859 from @HeaderParam of parameter x
 * GET /r/e486, m486(java.lang.String), POLICY_0
 *     X-486 from @HeaderParam of parameter x
 * GET /r/e4860, m4860(java.lang.String), POLICY_0
 *     X-4860 from @HeaderParam of parameter x
 * GET /r/e4861, m4861(java.lang.String), POLICY_0
 *     X-4861 from @HeaderParam of parameter x
 * GET /r/e4862, m4862(java.lang.String), POLICY_0
 *     X-4862 from @HeaderParam of parameter x
 * GET /r/e4863, m4863(java.lang.String), POLICY_0
 *     X-4863 from @HeaderParam of parameter x
 * GET /r/e4864, m4864(java.lang.String), POLICY_0
 *     X-4864 from @HeaderParam of parameter x
 * GET /r/e4865, m4865(java.lang.String), POLICY_0
 *     X-4865 from @HeaderParam of parameter x
 * GET /r/e4866, m4866(java.lang.String), POLICY_0
 *     X-4866 from @HeaderParam of parameter x
 * GET /r/e4867, m4867(java.lang.String), POLICY_0
 *     X-4867 from @HeaderParam of parameter x
 * GET /r/e4868, m4868(java.lang.String), POLICY_0
 *     X-4868 from @HeaderParam of parameter x
 * GET /r/e4869, m4869(java.lang.String), POLICY_0
 *     X-4869 from @HeaderParam of parameter x
 * GET /r/e487, m487(java.lang.String), POLICY_0
 *     X-487 from @HeaderParam of parameter x
 * GET /r/e4870, m4870(java.lang.String), POLICY_0
 *     X-4870 from @HeaderParam of parameter x
 * GET /r/e4871, m4871(java.lang.String), POLICY_0
 *     X-4871 from @HeaderParam of parameter x
 * GET /r/e4872, m4872(java.lang.String), POLICY_0
 *     X-4872 from @HeaderParam of parameter x
 * GET /r/e4873, m4873(java.lang.String), POLICY_0
 *     X-4873 from @HeaderParam of parameter x
 * GET /r/e4874, m4874(java.lang.String), POLICY_0
 *     X-4874 from @HeaderParam of parameter x
 * GET /r/e4875, m4875(java.lang.String), POLICY_0
 *     X-4875 from @HeaderParam of parameter x
 * GET /r/e4876, m4876(java.lang.String), POLICY_0
 *     X-4876 from @HeaderParam of parameter x
 * GET /r/e4877, m4877(java.lang.String), POLICY_0
 *     X-4877 from @HeaderParam of parameter x
 * GET /r/e4878, m4878(java.lang.String), POLICY_0
 *     X-4878 from @HeaderParam of parameter x
 * GET /r/e4879, m4879(java.lang.String), POLICY_0
 *     X-4879 from @HeaderParam of parameter x
 * GET /r/e488, m488(java.lang.String), POLICY_0
 *     X-488 from @HeaderParam of parameter x
 * GET /r/e4880, m4880(java.lang.String), POLICY_0
 *     X-4880 from @HeaderParam of parameter x
 * GET /r/e4881, m4881(java.lang.String), POLICY_0
 *     X-4881 from @HeaderParam of parameter x
 * GET /r/e4882, m4882(java.lang.String), POLICY_0
 *     X-4882 from @HeaderParam of parameter x
 * GET /r/e4883, m4883(java.lang.String), POLICY_0
 *     X-4883 from @HeaderParam of parameter x
 * GET /r/e4884, m4884(java.lang.String), POLICY_0
 *     X-4884 from @HeaderParam of parameter x
 * GET /r/e4885, m4885(java.lang.String), POLICY_0
 *     X-4885 from @HeaderParam of parameter x
 * GET /r/e4886, m4886(java.lang.String), POLICY_0
 *     X-4886 from @HeaderParam of parameter x
 * GET /r/e4887, m4887(java.lang.String), POLICY_0
 *     X-4887 from @HeaderParam of parameter x
 * GET /r/e4888, m4888(java.lang.String), POLICY_0
 *     X-4888 from @HeaderParam of parameter x
 * GET /r/e4889, m4889(java.lang.String), POLICY_0
 *     X-4889 from @HeaderParam of parameter x
 * GET /r/e489, m489(java.lang.String), POLICY_0
 *     X-489 from @HeaderParam of parameter x
 * GET /r/e4890, m4890(java.lang.String), POLICY_0
 *     X-4890 from @HeaderParam of parameter x
 * GET /r/e4891, m4891(java.lang.String), POLICY_0
 *     X-4891 from @HeaderParam of parameter x
 * GET /r/e4892, m4892(java.lang.String), POLICY_0
 *     X-4892 from @HeaderParam of parameter x
 * GET /r/e4893, m4893(java.lang.String), POLICY_0
 *     X-4893 from @HeaderParam of parameter x
 * GET /r/e4894, m4894(java.lang.String), POLICY_0
 *     X-4894 from @HeaderParam of parameter x
 * GET /r/e4895, m4895(java.lang.String), POLICY_0
 *     X-4895 from @HeaderParam of parameter x
 * GET /r/e4896, m4896(java.lang.String), POLICY_0
 *     X-4896 from @HeaderParam of parameter x
 * GET /r/e4897, m4897(java.lang.String), POLICY_0
 *     X-4897 from @HeaderParam of parameter x
 * GET /r/e4898, m4898(java.lang.String), POLICY_0
 *     X-4898 from @HeaderParam of parameter x
 * GET /r/e4899, m4899(java.lang.String), POLICY_0
 *     X-4899 from @HeaderParam of parameter x
 * GET /r/e49, m49(java.lang.String), POLICY_0
 *     X-49 from @HeaderParam of parameter x
 * GET /r/e490, m490(java.lang.String), POLICY_0
 *     X-490 from @HeaderParam of parameter x
 * GET /r/e4900, m4900(java.lang.String), POLICY_0
 *     X-4900 from @HeaderParam of parameter x
 * GET /r/e4901, m4901(java.lang.String), POLICY_0
 *     X-4901 from @HeaderParam of parameter x
 * GET /r/e4902, m4902(java.lang.String), POLICY_0
 *     X-4902 from @HeaderParam of parameter x
 * GET /r/e4903, m4903(java.lang.String), POLICY_0
 *     X-4903 from @HeaderParam of parameter x
 * GET /r/e4904, m4904(java.lang.String), POLICY_0
 *     X-4904 from @HeaderParam of parameter x
 * GET /r/e4905, m4905(java.lang.String), POLICY_0
 *     X-4905 from @HeaderParam of parameter x
 * GET /r/e4906, m4906(java.lang.String), POLICY_0
 *     X-4906 from @HeaderParam of parameter x
 * GET /r/e4907, m4907(java.lang.String), POLICY_0
 *     X-4907 from @HeaderParam of parameter x
 * GET /r/e4908, m4908(java.lang.String), POLICY_0
 *     X-4908 from @HeaderParam of parameter x
 * GET /r/e4909, m4909(java.lang.String), POLICY_0
 *     X-4909 from @HeaderParam of parameter x
 * GET /r/e491, m491(java.lang.String), POLICY_0
 *     X-491 from @HeaderParam of parameter x
 * GET /r/e4910, m4910(java.lang.String), POLICY_0
 *     X-4910 from @HeaderParam of parameter x
 * GET /r/e4911, m4911(java.lang.String), POLICY_0
 *     X-4911 from @HeaderParam of parameter x
 * GET /r/e4912, m4912(java.lang.String), POLICY_0
 *     X-4912 from @HeaderParam of parameter x
 * GET /r/e4913, m4913(java.lang.String), POLICY_0
 *     X-4913 from @HeaderParam of parameter x
 * GET /r/e4914, m4914(java.lang.String), POLICY_0
 *     X-4914 from @HeaderParam of parameter x
 * GET /r/e4915, m4915(java.lang.String), POLICY_0
 *     X-4915 from @HeaderParam of parameter x
 * GET /r/e4916, m4916(java.lang.String), POLICY_0
 *     X-4916 from @HeaderParam of parameter x
 * GET /r/e4917, m4917(java.lang.String), POLICY_0
 *     X-4917 from @HeaderParam of parameter x
 * GET /r/e4918, m4918(java.lang.String), POLICY_0
 *     X-4918 from @HeaderParam of parameter x
 * GET /r/e4919, m4919(java.lang.String), POLICY_0
 *     X-4919 from @HeaderParam of parameter x
 * GET /r/e492, m492(java.lang.String), POLICY_0
 *     X-492 from @HeaderParam of parameter x
 * GET /r/e4920, m4920(java.lang.String), POLICY_0
 *     X-4920 from @HeaderParam of parameter x
 * GET /r/e4921, m4921(java.lang.String), POLICY_0
 *     X-4921 from @HeaderParam of parameter x
 * GET /r/e4922, m4922(java.lang.String), POLICY_0
 *     X-4922 from @HeaderParam of parameter x
 * GET /r/e4923, m4923(java.lang.String), POLICY_0
 *     X-4923 from @HeaderParam of parameter x
 * GET /r/e4924, m4924(java.lang.String), POLICY_0
 *     X-4924 from @HeaderParam of parameter x
 * GET /r/e4925, m4925(java.lang.String), POLICY_0
 *     X-4925 from @HeaderParam of parameter x
 * GET /r/e4926, m4926(java.lang.String), POLICY_0
 *     X-4926 from @HeaderParam of parameter x
 * GET /r/e4927, m4927(java.lang.String), POLICY_0
 *     X-4927 from @HeaderParam of parameter x
 * GET /r/e4928, m4928(java.lang.String), POLICY_0
 *     X-4928 from @HeaderParam of parameter x
 * GET /r/e4929, m4929(java.lang.String), POLICY_0
 *     X-4929 from @HeaderParam of parameter x
 * GET /r/e493, m493(java.lang.String), POLICY_0
 *     X-493 from @HeaderParam of parameter x
 * GET /r/e4930, m4930(java.lang.String), POLICY_0
 *     X-4930 from @HeaderParam of parameter x
 * GET /r/e4931, m4931(java.lang.String), POLICY_0
 *     X-4931 from @HeaderParam of parameter x
 * GET /r/e4932, m4932(java.lang.String), POLICY_0
 *     X-4932 from @HeaderParam of parameter x
 * GET /r/e4933, m4933(java.lang.String), POLICY_0
 *     X-4933 from @HeaderParam of parameter x
 * GET /r/e4934, m4934(java.lang.String), POLICY_0
 *     X-4934 from @HeaderParam of parameter x
 * GET /r/e4935, m4935(java.lang.String), POLICY_0
 *     X-4935 from @HeaderParam of parameter x
 * GET /r/e4936, m4936(java.lang.String), POLICY_0
 *     X-4936 from @HeaderParam of parameter x
 * GET /r/e4937, m4937(java.lang.String), POLICY_0
 *     X-4937 from @HeaderParam of parameter x
 * GET /r/e4938, m4938(java.lang.String), POLICY_0
 *     X-4938 from @HeaderParam of parameter x
 * GET /r/e4939, m4939(java.lang.String), POLICY_0
 *     X-4939 from @HeaderParam of parameter x
 * GET /r/e494, m494(java.lang.String), POLICY_0
 *     X-494 from @HeaderParam of parameter x
 * GET /r/e4940, m4940(java.lang.String), POLICY_0
 *     X-4940 from @HeaderParam of parameter x
 * GET /r/e4941, m4941(java.lang.String), POLICY_0
 *     X-4941 from @HeaderParam of parameter x
 * GET /r/e4942, m4942(java.lang.String), POLICY_0
 *     X-4942 from @HeaderParam of parameter x
 * GET /r/e4943, m4943(java.lang.String), POLICY_0
 *     X-4943 from @HeaderParam of parameter x
 * GET /r/e4944, m4944(java.lang.String), POLICY_0
 *     X-4944 from @HeaderParam of parameter x
 * GET /r/e4945, m4945(java.lang.String), POLICY_0
 *     X-4945 from @HeaderParam of parameter x
 * GET /r/e4946, m4946(java.lang.String), POLICY_0
 *     X-4946 from @HeaderParam of parameter x
 * GET /r/e4947, m4947(java.lang.String), POLICY_0
 *     X-4947 from @HeaderParam of parameter x
 * GET /r/e4948, m4948(java.lang.String), POLICY_0
 *     X-4948 from @HeaderParam of parameter x
 * GET /r/e4949, m4949(java.lang.String), POLICY_0
 *     X-4949 from @HeaderParam of parameter x
 * GET /r/e495, m495(java.lang.String), POLICY_0
 *     X-495 from @HeaderParam of parameter x
 * GET /r/e4950, m4950(java.lang.String), POLICY_0
 *     X-4950 from @HeaderParam of parameter x
 * GET /r/e4951, m4951(java.lang.String), POLICY_0
 *     X-4951 from @HeaderParam of parameter x
 * GET /r/e4952, m4952(java.lang.String), POLICY_0
 *     X-4952 from @HeaderParam of parameter x
 * GET /r/e4953, m4953(java.lang.String), POLICY_0
 *     X-4953 from @HeaderParam of parameter x
 * GET /r/e4954, m4954(java.lang.String), POLICY_0
 *     X-4954 from @HeaderParam of parameter x
 * GET /r/e4955, m4955(java.lang.String), POLICY_0
 *     X-4955 from @HeaderParam of parameter x
 * GET /r/e4956, m4956(java.lang.String), POLICY_0
 *     X-4956 from @HeaderParam of parameter x
 * GET /r/e4957, m4957(java.lang.String), POLICY_0
 *     X-4957 from @HeaderParam of parameter x
 * GET /r/e4958, m4958(java.lang.String), POLICY_0
 *     X-4958 from @HeaderParam of parameter x
 * GET /r/e4959, m4959(java.lang.String), POLICY_0
 *     X-4959 from @HeaderParam of parameter x
 * GET /r/e496, m496(java.lang.String), POLICY_0
 *     X-496 from @HeaderParam of parameter x
 * GET /r/e4960, m4960(java.lang.String), POLICY_0
 *     X-4960 from @HeaderParam of parameter x
 * GET /r/e4961, m4961(java.lang.String), POLICY_0
 *     X-4961 from @HeaderParam of parameter x
 * GET /r/e4962, m4962(java.lang.String), POLICY_0
 *     X-4962 from @HeaderParam of parameter x
 * GET /r/e4963, m4963(java.lang.String), POLICY_0
 *     X-4963 from @HeaderParam of parameter x
 * GET /r/e4964, m4964(java.lang.String), POLICY_0
 *     X-4964 from @HeaderParam of parameter x
 * GET /r/e4965, m4965(java.lang.String), POLICY_0
 *     X-4965 from @HeaderParam of parameter x
 * GET /r/e4966, m4966(java.lang.String), POLICY_0
 *     X-4966 from @HeaderParam of parameter x
 * GET /r/e4967, m4967(java.lang.String), POLICY_0
 *     X-4967 from @HeaderParam of parameter x
 * GET /r/e4968, m4968(java.lang.String), POLICY_0
 *     X-4968 from @HeaderParam of parameter x
 * GET /r/e4969, m4969(java.lang.String), POLICY_0
 *     X-4969 from @HeaderParam of parameter x
 * GET /r/e497, m497(java.lang.String), POLICY_0
 *     X-497 from @HeaderParam of parameter x
 * GET /r/e4970, m4970(java.lang.String), POLICY_0
 *     X-4970 from @HeaderParam of parameter x
 * GET /r/e4971, m4971(java.lang.String), POLICY_0
 *     X-4971 from @HeaderParam of parameter x
 * GET /r/e4972, m4972(java.lang.String), POLICY_0
 *     X-4972 from @HeaderParam of parameter x
 * GET /r/e4973, m4973(java.lang.String), POLICY_0
 *     X-4973 from @HeaderParam of parameter x
 * GET /r/e4974, m4974(java.lang.String), POLICY_0
 *     X-4974 from @HeaderParam of parameter x
 * GET /r/e4975, m4975(java.lang.String), POLICY_0
 *     X-4975 from @HeaderParam of parameter x
 * GET /r/e4976, m4976(java.lang.String), POLICY_0
 *     X-4976 from @HeaderParam of parameter x
 * GET /r/e4977, m4977(java.lang.String), POLICY_0
 *     X-4977 from @HeaderParam of parameter x
 * GET /r/e4978, m4978(java.lang.String), POLICY_0
 *     X-4978 from @HeaderParam of parameter x
 * GET /r/e4979, m4979(java.lang.String), POLICY_0
 *     X-4979 from @HeaderParam of parameter x
 * GET /r/e498, m498(java.lang.String), POLICY_0
 *     X-498 from @HeaderParam of parameter x
 * GET /r/e4980, m4980(java.lang.String), POLICY_0
 *     X-4980 from @HeaderParam of parameter x
 * GET /r/e4981, m4981(java.lang.String), POLICY_0
 *     X-4981 from @HeaderParam of parameter x
 * GET /r/e4982, m4982(java.lang.String), POLICY_0
 *     X-4982 from @HeaderParam of parameter x
 * GET /r/e4983, m4983(java.lang.String), POLICY_0
 *     X-4983 from @HeaderParam of parameter x
 * GET /r/e4984, m4984(java.lang.String), POLICY_0
 *     X-4984 from @HeaderParam of parameter x
 * GET /r/e4985, m4985(java.lang.String), POLICY_0
 *     X-4985 from @HeaderParam of parameter x
 * GET /r/e4986, m4986(java.lang.String), POLICY_0
 *     X-4986 from @HeaderParam of parameter x
 * GET /r/e4987, m4987(java.lang.String), POLICY_0
 *     X-4987 from @HeaderParam of parameter x
 * GET /r/e4988, m4988(java.lang.String), POLICY_0
 *     X-4988 from @HeaderParam of parameter x
 * GET /r/e4989, m4989(java.lang.String), POLICY_0
 *     X-4989 from @HeaderParam of parameter x
 * GET /r/e499, m499(java.lang.String), POLICY_0
 *     X-499 from @HeaderParam of parameter x
 * GET /r/e4990, m4990(java.lang.String), POLICY_0
 *     X-4990 from @HeaderParam of parameter x
 * GET /r/e4991, m4991(java.lang.String), POLICY_0
 *     X-4991 from @HeaderParam of parameter x
 * GET /r/e4992, m4992(java.lang.String), POLICY_0
 *     X-4992 from @HeaderParam of parameter x
 * GET /r/e4993, m4993(java.lang.String), POLICY_0
 *     X-4993 from @HeaderParam of parameter x
 * GET /r/e4994, m4994(java.lang.String), POLICY_0
 *     X-4994 from @HeaderParam of parameter x
 * GET /r/e4995, m4995(java.lang.String), POLICY_0
 *     X-4995 from @HeaderParam of parameter x
 * GET /r/e4996, m4996(java.lang.String), POLICY_0
 *     X-4996 from @HeaderParam of parameter x
 * GET /r/e4997, m4997(java.lang.String), POLICY_0
 *     X-4997 from @HeaderParam of parameter x
 * GET /r/e4998, m4998(java.lang.String), POLICY_0
 *     X-4998 from @HeaderParam of parameter x
 * GET /r/e4999, m4999(java.lang.String), POLICY_0
 *     X-4999 from @HeaderParam of parameter x
 * GET /r/e5, m5(java.lang.String), POLICY_0
 *     X-5 from @HeaderParam of parameter x
 * GET /r/e50, m50(java.lang.String), POLICY_0
 *     X-50 from @HeaderParam of parameter x
 * GET /r/e500, m500(java.lang.String), POLICY_0
 *     X-500 from @HeaderParam of parameter x
 * GET /r/e501, m501(java.lang.String), POLICY_0
 *     X-501 from @HeaderParam of parameter x
 * GET /r/e502, m502(java.lang.String), POLICY_0
 *     X-502 from @HeaderParam of parameter x
 * GET /r/e503, m503(java.lang.String), POLICY_0
 *     X-503 from @HeaderParam of parameter x
 * GET /r/e504, m504(java.lang.String), POLICY_0
 *     X-504 from @HeaderParam of parameter x
 * GET /r/e505, m505(java.lang.String), POLICY_0
 *     X-505 from @HeaderParam of parameter x
 * GET /r/e506, m506(java.lang.String), POLICY_0
 *     X-506 from @HeaderParam of parameter x
 * GET /r/e507, m507(java.lang.String), POLICY_0
 *     X-507 from @HeaderParam of parameter x
 * GET /r/e508, m508(java.lang.String), POLICY_0
 *     X-508 from @HeaderParam of parameter x
 * GET /r/e509, m509(java.lang.String), POLICY_0
 *     X-509 from @HeaderParam of parameter x
 * GET /r/e51, m51(java.lang.String), POLICY_0
 *     X-51 from @HeaderParam of parameter x
 * GET /r/e510, m510(java.lang.String), POLICY_0
 *     X-510 from @HeaderParam of parameter x
 * GET /r/e511, m511(java.lang.String), POLICY_0
 *     X-511 from @HeaderParam of parameter x
 * GET /r/e512, m512(java.lang.String), POLICY_0
 *     X-512 from @HeaderParam of parameter x
 * GET /r/e513, m513(java.lang.String), POLICY_0
 *     X-513 from @HeaderParam of parameter x
 * GET /r/e514, m514(java.lang.String), POLICY_0
 *     X-514 from @HeaderParam of parameter x
 * GET /r/e515, m515(java.lang.String), POLICY_0
 *     X-515 from @HeaderParam of parameter x
 * GET /r/e516, m516(java.lang.String), POLICY_0
 *     X-516 from @HeaderParam of parameter x
 * GET /r/e517, m517(java.lang.String), POLICY_0
 *     X-517 from @HeaderParam of parameter x
 * GET /r/e518, m518(java.lang.String), POLICY_0
 *     X-518 from @HeaderParam of parameter x
 * GET /r/e519, m519(java.lang.String), POLICY_0
 *     X-519 from @HeaderParam of parameter x
 * GET /r/e52, m52(java.lang.String), POLICY_0
 *     X-52 from @HeaderParam of parameter x
 * GET /r/e520, m520(java.lang.String), POLICY_0
 *     X-520 from @HeaderParam of parameter x
 * GET /r/e521, m521(java.lang.String), POLICY_0
 *     X-521 from @HeaderParam of parameter x
 * GET /r/e522, m522(java.lang.String), POLICY_0
 *     X-522 from @HeaderParam of parameter x
 * GET /r/e523, m523(java.lang.String), POLICY_0
 *     X-523 from @HeaderParam of parameter x
 * GET /r/e524, m524(java.lang.String), POLICY_0
 *     X-524 from @HeaderParam of parameter x
 * GET /r/e525, m525(java.lang.String), POLICY_0
 *     X-525 from @HeaderParam of parameter x
 * GET /r/e526, m526(java.lang.String), POLICY_0
 *     X-526 from @HeaderParam of parameter x
 * GET /r/e527, m527(java.lang.String), POLICY_0
 *     X-527 from @HeaderParam of parameter x
 * GET /r/e528, m528(java.lang.String), POLICY_0
 *     X-528 from @HeaderParam of parameter x
 * GET /r/e529, m529(java.lang.String), POLICY_0
 *     X-529 from @HeaderParam of parameter x
 * GET /r/e53, m53(java.lang.String), POLICY_0
 *     X-53 from @HeaderParam of parameter x
 * GET /r/e530, m530(java.lang.String), POLICY_0
 *     X-530 from @HeaderParam of parameter x
 * GET /r/e531, m531(java.lang.String), POLICY_0
 *     X-531 from @HeaderParam of parameter x
 * GET /r/e532, m532(java.lang.String), POLICY_0
 *     X-532 from @HeaderParam of parameter x
 * GET /r/e533, m533(java.lang.String), POLICY_0
 *     X-533 from @HeaderParam of parameter x
 * GET /r/e534, m534(java.lang.String), POLICY_0
 *     X-534 from @HeaderParam of parameter x
 * GET /r/e535, m535(java.lang.String), POLICY_0
 *     X-535 from @HeaderParam of parameter x
 * GET /r/e536, m536(java.lang.String), POLICY_0
 *     X-536 from @HeaderParam of parameter x
 * GET /r/e537, m537(java.lang.String), POLICY_0
 *     X-537 from @HeaderParam of parameter x
 * GET /r/e538, m538(java.lang.String), POLICY_0
 *     X-538 from @HeaderParam of parameter x
 * GET /r/e539, m539(java.lang.String), POLICY_0
 *     X-539 from @HeaderParam of parameter x
 * GET /r/e54, m54(java.lang.String), POLICY_0
 *     X-54 from @HeaderParam of parameter x
 * GET /r/e540, m540(java.lang.String), POLICY_0
 *     X-540 from @HeaderParam of parameter x
 * GET /r/e541, m541(java.lang.String), POLICY_0
 *     X-541 from @HeaderParam of parameter x
 * GET /r/e542, m542(java.lang.String), POLICY_0
 *     X-542 from @HeaderParam of parameter x
 * GET /r/e543, m543(java.lang.String), POLICY_0
 *     X-543 from @HeaderParam of parameter x
 * GET /r/e544, m544(java.lang.String), POLICY_0
 *     X-544 from @HeaderParam of parameter x
 * GET /r/e545, m545(java.lang.String), POLICY_0
 *     X-545 from @HeaderParam of parameter x
 * GET /r/e546, m546(java.lang.String), POLICY_0
 *     X-546 from @HeaderParam of parameter x
 * GET /r/e547, m547(java.lang.String), POLICY_0
 *     X-547 from @HeaderParam of parameter x
 * GET /r/e548, m548(java.lang.String), POLICY_0
 *     X-548 from @HeaderParam of parameter x
 * GET /r/e549, m549(java.lang.String), POLICY_0
 *     X-549 from @HeaderParam of parameter x
 * GET /r/e55, m55(java.lang.String), POLICY_0
 *     X-55 from @HeaderParam of parameter x
 * GET /r/e550, m550(java.lang.String), POLICY_0
 *     X-550 from @HeaderParam of parameter x
 * GET /r/e551, m551(java.lang.String), POLICY_0
 *     X-551 from @HeaderParam of parameter x
 * GET /r/e552, m552(java.lang.String), POLICY_0
 *     X-552 from @HeaderParam of parameter x
 * GET /r/e553, m553(java.lang.String), POLICY_0
 *     X-553 from @HeaderParam of parameter x
 * GET /r/e554, m554(java.lang.String), POLICY_0
 *     X-554 from @HeaderParam of parameter x
 * GET /r/e555, m555(java.lang.String), POLICY_0
 *     X-555 from @HeaderParam of parameter x
 * GET /r/e556, m556(java.lang.String), POLICY_0
 *     X-556 from @HeaderParam of parameter x
 * GET /r/e557, m557(java.lang.String), POLICY_0
 *     X-557 from @HeaderParam of parameter x
 * GET /r/e558, m558(java.lang.String), POLICY_0
 *     X-558 from @HeaderParam of parameter x
 * GET /r/e559, m559(java.lang.String), POLICY_0
 *     X-559 from @HeaderParam of parameter x
 * GET /r/e56, m56(java.lang.String), POLICY_0
 *     X-56 from @HeaderParam of parameter x
 * GET /r/e560, m560(java.lang.String), POLICY_0
 *     X-560 from @HeaderParam of parameter x
 * GET /r/e561, m561(java.lang.String), POLICY_0
 *     X-561 from @HeaderParam of parameter x
 * GET /r/e562, m562(java.lang.String), POLICY_0
 *     X-562 from @HeaderParam of parameter x
 * GET /r/e563, m563(java.lang.String), POLICY_0
 *     X-563 from @HeaderParam of parameter x
 * GET /r/e564, m564(java.lang.String), POLICY_0
 *     X-564 from @HeaderParam of parameter x
 * GET /r/e565, m565(java.lang.String), POLICY_0
 *     X-565 from @HeaderParam of parameter x
 * GET /r/e566, m566(java.lang.String), POLICY_0
 *     X-566 from @HeaderParam of parameter x
 * GET /r/e567, m567(java.lang.String), POLICY_0
 *     X-567 from @HeaderParam of parameter x
 * GET /r/e568, m568(java.lang.String), POLICY_0
 *     X-568 from @HeaderParam of parameter x
 * GET /r/e569, m569(java.lang.String), POLICY_0
 *     X-569 from @HeaderParam of parameter x
 * GET /r/e57, m57(java.lang.String), POLICY_0
 *     X-57 from @HeaderParam of parameter x
 * GET /r/e570, m570(java.lang.String), POLICY_0
 *     X-570 from @HeaderParam of parameter x
 * GET /r/e571, m571(java.lang.String), POLICY_0
 *     X-571 from @HeaderParam of parameter x
 * GET /r/e572, m572(java.lang.String), POLICY_0
 *     X-572 from @HeaderParam of parameter x
 * GET /r/e573, m573(java.lang.String), POLICY_0
 *     X-573 from @HeaderParam of parameter x
 * GET /r/e574, m574(java.lang.String), POLICY_0
 *     X-574 from @HeaderParam of parameter x
 * GET /r/e575, m575(java.lang.String), POLICY_0
 *     X-575 from @HeaderParam of parameter x
 * GET /r/e576, m576(java.lang.String), POLICY_0
 *     X-576 from @HeaderParam of parameter x
 * GET /r/e577, m577(java.lang.String), POLICY_0
 *     X-577 from @HeaderParam of parameter x
 * GET /r/e578, m578(java.lang.String), POLICY_0
 *     X-578 from @HeaderParam of parameter x
 * GET /r/e579, m579(java.lang.String), POLICY_0
 *     X-579 from @HeaderParam of parameter x
 * GET /r/e58, m58(java.lang.String), POLICY_0
 *     X-58 from @HeaderParam of parameter x
 * GET /r/e580, m580(java.lang.String), POLICY_0
 *     X-580 from @HeaderParam of parameter x
 * GET /r/e581, m581(java.lang.String), POLICY_0
 *     X-581 from @HeaderParam of parameter x
 * GET /r/e582, m582(java.lang.String), POLICY_0
 *     X-582 from @HeaderParam of parameter x
 * GET /r/e583, m583(java.lang.String), POLICY_0
 *     X-583 from @HeaderParam of parameter x
 * GET /r/e584, m584(java.lang.String), POLICY_0
 *     X-584 from @HeaderParam of parameter x
 * GET /r/e585, m585(java.lang.String), POLICY_0
 *     X-585 from @HeaderParam of parameter x
 * GET /r/e586, m586(java.lang.String), POLICY_0
 *     X-586 from @HeaderParam of parameter x
 * GET /r/e587, m587(java.lang.String), POLICY_0
 *     X-587 from @HeaderParam of parameter x
 * GET /r/e588, m588(java.lang.String), POLICY_0
 *     X-588 from @HeaderParam of parameter x
 * GET /r/e589, m589(java.lang.String), POLICY_0
 *     X-589 from @HeaderParam of parameter x
 * GET /r/e59, m59(java.lang.String), POLICY_0
 *     X-59 from @HeaderParam of parameter x
 * GET /r/e590, m590(java.lang.String), POLICY_0
 *     X-590 from @HeaderParam of parameter x
 * GET /r/e591, m591(java.lang.String), POLICY_0
 *     X-591 from @HeaderParam of parameter x
 * GET /r/e592, m592(java.lang.String), POLICY_0
 *     X-592 from @HeaderParam of parameter x
 * GET /r/e593, m593(java.lang.String), POLICY_0
 *     X-593 from @HeaderParam of parameter x
 * GET /r/e594, m594(java.lang.String), POLICY_0
 *     X-594 from @HeaderParam of parameter x
 * GET /r/e595, m595(java.lang.String), POLICY_0
 *     X-595 from @HeaderParam of parameter x
 * GET /r/e596, m596(java.lang.String), POLICY_0
 *     X-596 from @HeaderParam of parameter x
 * GET /r/e597, m597(java.lang.String), POLICY_0
 *     X-597 from @HeaderParam of parameter x
 * GET /r/e598, m598(java.lang.String), POLICY_0
 *     X-598 from @HeaderParam of parameter x
 * GET /r/e599, m599(java.lang.String), POLICY_0
 *     X-599 from @HeaderParam of parameter x
 * GET /r/e6, m6(java.lang.String), POLICY_0
 *     X-6 from @HeaderParam of parameter x
 * GET /r/e60, m60(java.lang.String), POLICY_0
 *     X-60 from @HeaderParam of parameter x
 * GET /r/e600, m600(java.lang.String), POLICY_0
 *     X-600 from @HeaderParam of parameter x
 * GET /r/e601, m601(java.lang.String), POLICY_0
 *     X-601 from @HeaderParam of parameter x
 * GET /r/e602, m602(java.lang.String), POLICY_0
 *     X-602 from @HeaderParam of parameter x
 * GET /r/e603, m603(java.lang.String), POLICY_0
 *     X-603 from @HeaderParam of parameter x
 * GET /r/e604, m604(java.lang.String), POLICY_0
 *     X-604 from @HeaderParam of parameter x
 * GET /r/e605, m605(java.lang.String), POLICY_0
 *     X-605 from @HeaderParam of parameter x
 * GET /r/e606, m606(java.lang.String), POLICY_0
 *     X-606 from @HeaderParam of parameter x
 * GET /r/e607, m607(java.lang.String), POLICY_0
 *     X-607 from @HeaderParam of parameter x
 * GET /r/e608, m608(java.lang.String), POLICY_0
 *     X-608 from @HeaderParam of parameter x
 * GET /r/e609, m609(java.lang.String), POLICY_0
 *     X-609 from @HeaderParam of parameter x
 * GET /r/e61, m61(java.lang.String), POLICY_0
 *     X-61 from @HeaderParam of parameter x
 * GET /r/e610, m610(java.lang.String), POLICY_0
 *     X-610 from @HeaderParam of parameter x
 * GET /r/e611, m611(java.lang.String), POLICY_0
 *     X-611 from @HeaderParam of parameter x
 * GET /r/e612, m612(java.lang.String), POLICY_0
 *     X-612 from @HeaderParam of parameter x
 * GET /r/e613, m613(java.lang.String), POLICY_0
 *     X-613 from @HeaderParam of parameter x
 * GET /r/e614, m614(java.lang.String), POLICY_0
 *     X-614 from @HeaderParam of parameter x
 * GET /r/e615, m615(java.lang.String), POLICY_0
 *     X-615 from @HeaderParam of parameter x
 * GET /r/e616, m616(java.lang.String), POLICY_0
 *     X-616 from @HeaderParam of parameter x
 * GET /r/e617, m617(java.lang.String), POLICY_0
 *     X-617 from @HeaderParam of parameter x
 * GET /r/e618, m618(java.lang.String), POLICY_0
 *     X-618 from @HeaderParam of parameter x
 * GET /r/e619, m619(java.lang.String), POLICY_0
 *     X-619 from @HeaderParam of parameter x
 * GET /r/e62, m62(java.lang.String), POLICY_0
 *     X-62 from @HeaderParam of parameter x
 * GET /r/e620, m620(java.lang.String), POLICY_0
 *     X-620 from @HeaderParam of parameter x
 * GET /r/e621, m621(java.lang.String), POLICY_0
 *     X-621 from @HeaderParam of parameter x
 * GET /r/e622, m622(java.lang.String), POLICY_0
 *     X-622 from @HeaderParam of parameter x
 * GET /r/e623, m623(java.lang.String), POLICY_0
 *     X-623 from @HeaderParam of parameter x
 * GET /r/e624, m624(java.lang.String), POLICY_0
 *     X-624 from @HeaderParam of parameter x
 * GET /r/e625, m625(java.lang.String), POLICY_0
 *     X-625 from @HeaderParam of parameter x
 * GET /r/e626, m626(java.lang.String), POLICY_0
 *     X-626 from @HeaderParam of parameter x
 * GET /r/e627, m627(java.lang.String), POLICY_0
 *     X-627 from @HeaderParam of parameter x
 * GET /r/e628, m628(java.lang.String), POLICY_0
 *     X-628 from @HeaderParam of parameter x
 * GET /r/e629, m629(java.lang.String), POLICY_0
 *     X-629 from @HeaderParam of parameter x
 * GET /r/e63, m63(java.lang.String), POLICY_0
 *     X-63 from @HeaderParam of parameter x
 * GET /r/e630, m630(java.lang.String), POLICY_0
 *     X-630 from @HeaderParam of parameter x
 * GET /r/e631, m631(java.lang.String), POLICY_0
 *     X-631 from @HeaderParam of parameter x
 * GET /r/e632, m632(java.lang.String), POLICY_0
 *     X-632 from @HeaderParam of parameter x
 * GET /r/e633, m633(java.lang.String), POLICY_0
 *     X-633 from @HeaderParam of parameter x
 * GET /r/e634, m634(java.lang.String), POLICY_0
 *     X-634 from @HeaderParam of parameter x
 * GET /r/e635, m635(java.lang.String), POLICY_0
 *     X-635 from @HeaderParam of parameter x
 * GET /r/e636, m636(java.lang.String), POLICY_0
 *     X-636 from @HeaderParam of parameter x
 * GET /r/e637, m637(java.lang.String), POLICY_0
 *     X-637 from @HeaderParam of parameter x
 * GET /r/e638, m638(java.lang.String), POLICY_0
 *     X-638 from @HeaderParam of parameter x
 * GET /r/e639, m639(java.lang.String), POLICY_0
 *     X-639 from @HeaderParam of parameter x
 * GET /r/e64, m64(java.lang.String), POLICY_0
 *     X-64 from @HeaderParam of parameter x
 * GET /r/e640, m640(java.lang.String), POLICY_0
 *     X-640 from @HeaderParam of parameter x
 * GET /r/e641, m641(java.lang.String), POLICY_0
 *     X-641 from @HeaderParam of parameter x
 * GET /r/e642, m642(java.lang.String), POLICY_0
 *     X-642 from @HeaderParam of parameter x
 * GET /r/e643, m643(java.lang.String), POLICY_0
 *     X-643 from @HeaderParam of parameter x
 * GET /r/e644, m644(java.lang.String), POLICY_0
 *     X-644 from @HeaderParam of parameter x
 * GET /r/e645, m645(java.lang.String), POLICY_0
 *     X-645 from @HeaderParam of parameter x
 * GET /r/e646, m646(java.lang.String), POLICY_0
 *     X-646 from @HeaderParam of parameter x
 * GET /r/e647, m647(java.lang.String), POLICY_0
 *     X-647 from @HeaderParam of parameter x
 * GET /r/e648, m648(java.lang.String), POLICY_0
 *     X-648 from @HeaderParam of parameter x
 * GET /r/e649, m649(java.lang.String), POLICY_0
 *     X-649 from @HeaderParam of parameter x
 * GET /r/e65, m65(java.lang.String), POLICY_0
 *     X-65 from @HeaderParam of parameter x
 * GET /r/e650, m650(java.lang.String), POLICY_0
 *     X-650 from @HeaderParam of parameter x
 * GET /r/e651, m651(java.lang.String), POLICY_0
 *     X-651 from @HeaderParam of parameter x
 * GET /r/e652, m652(java.lang.String), POLICY_0
 *     X-652 from @HeaderParam of parameter x
 * GET /r/e653, m653(java.lang.String), POLICY_0
 *     X-653 from @HeaderParam of parameter x
 * GET /r/e654, m654(java.lang.String), POLICY_0
 *     X-654 from @HeaderParam of parameter x
 * GET /r/e655, m655(java.lang.String), POLICY_0
 *     X-655 from @HeaderParam of parameter x
 * GET /r/e656, m656(java.lang.String), POLICY_0
 *     X-656 from @HeaderParam of parameter x
 * GET /r/e657, m657(java.lang.String), POLICY_0
 *     X-657 from @HeaderParam of parameter x
 * GET /r/e658, m658(java.lang.String), POLICY_0
 *     X-658 from @HeaderParam of parameter x
 * GET /r/e659, m659(java.lang.String), POLICY_0
 *     X-659 from @HeaderParam of parameter x
 * GET /r/e66, m66(java.lang.String), POLICY_0
 *     X-66 from @HeaderParam of parameter x
 * GET /r/e660, m660(java.lang.String), POLICY_0
 *     X-660 from @HeaderParam of parameter x
 * GET /r/e661, m661(java.lang.String), POLICY_0
 *     X-661 from @HeaderParam of parameter x
 * GET /r/e662, m662(java.lang.String), POLICY_0
 *     X-662 from @HeaderParam of parameter x
 * GET /r/e663, m663(java.lang.String), POLICY_0
 *     X-663 from @HeaderParam of parameter x
 * GET /r/e664, m664(java.lang.String), POLICY_0
 *     X-664 from @HeaderParam of parameter x
 * GET /r/e665, m665(java.lang.String), POLICY_0
 *     X-665 from @HeaderParam of parameter x
 * GET /r/e666, m666(java.lang.String), POLICY_0
 *     X-666 from @HeaderParam of parameter x
 * GET /r/e667, m667(java.lang.String), POLICY_0
 *     X-667 from @HeaderParam of parameter x
 * GET /r/e668, m668(java.lang.String), POLICY_0
 *     X-668 from @HeaderParam of parameter x
 * GET /r/e669, m669(java.lang.String), POLICY_0
 *     X-669 from @HeaderParam of parameter x
 * GET /r/e67, m67(java.lang.String), POLICY_0
 *     X-67 from @HeaderParam of parameter x
 * GET /r/e670, m670(java.lang.String), POLICY_0
 *     X-670 from @HeaderParam of parameter x
 * GET /r/e671, m671(java.lang.String), POLICY_0
 *     X-671 from @HeaderParam of parameter x
 * GET /r/e672, m672(java.lang.String), POLICY_0
 *     X-672 from @HeaderParam of parameter x
 * GET /r/e673, m673(java.lang.String), POLICY_0
 *     X-673 from @HeaderParam of parameter x
 * GET /r/e674, m674(java.lang.String), POLICY_0
 *     X-674 from @HeaderParam of parameter x
 * GET /r/e675, m675(java.lang.String), POLICY_0
 *     X-675 from @HeaderParam of parameter x
 * GET /r/e676, m676(java.lang.String), POLICY_0
 *     X-676 from @HeaderParam of parameter x
 * GET /r/e677, m677(java.lang.String), POLICY_0
 *     X-677 from @HeaderParam of parameter x
 * GET /r/e678, m678(java.lang.String), POLICY_0
 *     X-678 from @HeaderParam of parameter x
 * GET /r/e679, m679(java.lang.String), POLICY_0
 *     X-679 from @HeaderParam of parameter x
 * GET /r/e68, m68(java.lang.String), POLICY_0
 *     X-68 from @HeaderParam of parameter x
 * GET /r/e680, m680(java.lang.String), POLICY_0
 *     X-680 from @HeaderParam of parameter x
 * GET /r/e681, m681(java.lang.String), POLICY_0
 *     X-681 from @HeaderParam of parameter x
 * GET /r/e682, m682(java.lang.String), POLICY_0
 *     X-682 from @HeaderParam of parameter x
 * GET /r/e683, m683(java.lang.String), POLICY_0
 *     X-683 from @HeaderParam of parameter x
 * GET /r/e684, m684(java.lang.String), POLICY_0
 *     X-684 from @HeaderParam of parameter x
 * GET /r/e685, m685(java.lang.String), POLICY_0
 *     X-685 from @HeaderParam of parameter x
 * GET /r/e686, m686(java.lang.String), POLICY_0
 *     X-686 from @HeaderParam of parameter x
 * GET /r/e687, m687(java.lang.String), POLICY_0
 *     X-687 from @HeaderParam of parameter x
 * GET /r/e688, m688(java.lang.String), POLICY_0
 *     X-688 from @HeaderParam of parameter x
 * GET /r/e689, m689(java.lang.String), POLICY_0
 *     X-689 from @HeaderParam of parameter x
 * GET /r/e69, m69(java.lang.String), POLICY_0
 *     X-69 from @HeaderParam of parameter x
 * GET /r/e690, m690(java.lang.String), POLICY_0
 *     X-690 from @HeaderParam of parameter x
 * GET /r/e691, m691(java.lang.String), POLICY_0
 *     X-691 from @HeaderParam of parameter x
 * GET /r/e692, m692(java.lang.String), POLICY_0
 *     X-692 from @HeaderParam of parameter x
 * GET /r/e693, m693(java.lang.String), POLICY_0
 *     X-693 from @HeaderParam of parameter x
 * GET /r/e694, m694(java.lang.String), POLICY_0
 *     X-694 from @HeaderParam of parameter x
 * GET /r/e695, m695(java.lang.String), POLICY_0
 *     X-695 from @HeaderParam of parameter x
 * GET /r/e696, m696(java.lang.String), POLICY_0
 *     X-696 from @HeaderParam of parameter x
 * GET /r/e697, m697(java.lang.String), POLICY_0
 *     X-697 from @HeaderParam of parameter x
 * GET /r/e698, m698(java.lang.String), POLICY_0
 *     X-698 from @HeaderParam of parameter x
 * GET /r/e699, m699(java.lang.String), POLICY_0
 *     X-699 from @HeaderParam of parameter x
 * GET /r/e7, m7(java.lang.String), POLICY_0
 *     X-7 from @HeaderParam of parameter x
 * GET /r/e70, m70(java.lang.String), POLICY_0
 *     X-70 from @HeaderParam of parameter x
 * GET /r/e700, m700(java.lang.String), POLICY_0
 *     X-700 from @HeaderParam of parameter x
 * GET /r/e701, m701(java.lang.String), POLICY_0
 *     X-701 from @HeaderParam of parameter x
 * GET /r/e702, m702(java.lang.String), POLICY_0
 *     X-702 from @HeaderParam of parameter x
 * GET /r/e703, m703(java.lang.String), POLICY_0
 *     X-703 from @HeaderParam of parameter x
 * GET /r/e704, m704(java.lang.String), POLICY_0
 *     X-704 from @HeaderParam of parameter x
 * GET /r/e705, m705(java.lang.String), POLICY_0
 *     X-705 from @HeaderParam of parameter x
 * GET /r/e706, m706(java.lang.String), POLICY_0
 *     X-706 from @HeaderParam of parameter x
 * GET /r/e707, m707(java.lang.String), POLICY_0
 *     X-707 from @HeaderParam of parameter x
 * GET /r/e708, m708(java.lang.String), POLICY_0
 *     X-708 from @HeaderParam of parameter x
 * GET /r/e709, m709(java.lang.String), POLICY_0
 *     X-709 from @HeaderParam of parameter x
 * GET /r/e71, m71(java.lang.String), POLICY_0
 *     X-71 from @HeaderParam of parameter x
 * GET /r/e710, m710(java.lang.String), POLICY_0
 *     X-710 from @HeaderParam of parameter x
 * GET /r/e711, m711(java.lang.String), POLICY_0
 *     X-711 from @HeaderParam of parameter x
 * GET /r/e712, m712(java.lang.String), POLICY_0
 *     X-712 from @HeaderParam of parameter x
 * GET /r/e713, m713(java.lang.String), POLICY_0
 *     X-713 from @HeaderParam of parameter x
 * GET /r/e714, m714(java.lang.String), POLICY_0
 *     X-714 from @HeaderParam of parameter x
 * GET /r/e715, m715(java.lang.String), POLICY_0
 *     X-715 from @HeaderParam of parameter x
 * GET /r/e716, m716(java.lang.String), POLICY_0
 *     X-716 from @HeaderParam of parameter x
 * GET /r/e717, m717(java.lang.String), POLICY_0
 *     X-717 from @HeaderParam of parameter x
 * GET /r/e718, m718(java.lang.String), POLICY_0
 *     X-718 from @HeaderParam of parameter x
 * GET /r/e719, m719(java.lang.String), POLICY_0
 *     X-719 from @HeaderParam of parameter x
 * GET /r/e72, m72(java.lang.String), POLICY_0
 *     X-72 from @HeaderParam of parameter x
 * GET /r/e720, m720(java.lang.String), POLICY_0
 *     X-720 from @HeaderParam of parameter x
 * GET /r/e721, m721(java.lang.String), POLICY_0
 *     X-721 from @HeaderParam of parameter x
 * GET /r/e722, m722(java.lang.String), POLICY_0
 *     X-722 from @HeaderParam of parameter x
 * GET /r/e723, m723(java.lang.String), POLICY_0
 *     X-723 from @HeaderParam of parameter x
 * GET /r/e724, m724(java.lang.String), POLICY_0
 *     X-724 from @HeaderParam of parameter x
 * GET /r/e725, m725(java.lang.String), POLICY_0
 *     X-725 from @HeaderParam of parameter x
 * GET /r/e726, m726(java.lang.String), POLICY_0
 *     X-726 from @HeaderParam of parameter x
 * GET /r/e727, m727(java.lang.String), POLICY_0
 *     X-727 from @HeaderParam of parameter x
 * GET /r/e728, m728(java.lang.String), POLICY_0
 *     X-728 from @HeaderParam of parameter x
 * GET /r/e729, m729(java.lang.String), POLICY_0
 *     X-729 from @HeaderParam of parameter x
 * GET /r/e73, m73(java.lang.String), POLICY_0
 *     X-73 from @HeaderParam of parameter x
 * GET /r/e730, m730(java.lang.String), POLICY_0
 *     X-730 from @HeaderParam of parameter x
 * GET /r/e731, m731(java.lang.String), POLICY_0
 *     X-731 from @HeaderParam of parameter x
 * GET /r/e732, m732(java.lang.String), POLICY_0
 *     X-732 from @HeaderParam of parameter x
 * GET /r/e733, m733(java.lang.String), POLICY_0
 *     X-733 from @HeaderParam of parameter x
 * GET /r/e734, m734(java.lang.String), POLICY_0
 *     X-734 from @HeaderParam of parameter x
 * GET /r/e735, m735(java.lang.String), POLICY_0
 *     X-735 from @HeaderParam of parameter x
 * GET /r/e736, m736(java.lang.String), POLICY_0
 *     X-736 from @HeaderParam of parameter x
 * GET /r/e737, m737(java.lang.String), POLICY_0
 *     X-737 from @HeaderParam of parameter x
 * GET /r/e738, m738(java.lang.String), POLICY_0
 *     X-738 from @HeaderParam of parameter x
 * GET /r/e739, m739(java.lang.String), POLICY_0
 *     X-739 from @HeaderParam of parameter x
 * GET /r/e74, m74(java.lang.String), POLICY_0
 *     X-74 from @HeaderParam of parameter x
 * GET /r/e740, m740(java.lang.String), POLICY_0
 *     X-740 from @HeaderParam of parameter x
 * GET /r/e741, m741(java.lang.String), POLICY_0
 *     X-741 from @HeaderParam of parameter x
 * GET /r/e742, m742(java.lang.String), POLICY_0
 *     X-742 from @HeaderParam of parameter x
 * GET /r/e743, m743(java.lang.String), POLICY_0
 *     X-743 from @HeaderParam of parameter x
 * GET /r/e744, m744(java.lang.String), POLICY_0
 *     X-744 from @HeaderParam of parameter x
 * GET /r/e745, m745(java.lang.String), POLICY_0
 *     X-745 from @HeaderParam of parameter x
 * GET /r/e746, m746(java.lang.String), POLICY_0
 *     X-746 from @HeaderParam of parameter x
 * GET /r/e747, m747(java.lang.String), POLICY_0
 *     X-747 from @HeaderParam of parameter x
 * GET /r/e748, m748(java.lang.String), POLICY_0
 *     X-748 from @HeaderParam of parameter x
 * GET /r/e749, m749(java.lang.String), POLICY_0
 *     X-749 from @HeaderParam of parameter x
 * GET /r/e75, m75(java.lang.String), POLICY_0
 *     X-75 from @HeaderParam of parameter x
 * GET /r/e750, m750(java.lang.String), POLICY_0
 *     X-750 from @HeaderParam of parameter x
 * GET /r/e751, m751(java.lang.String), POLICY_0
 *     X-751 from @HeaderParam of parameter x
 * GET /r/e752, m752(java.lang.String), POLICY_0
 *     X-752 from @HeaderParam of parameter x
 * GET /r/e753, m753(java.lang.String), POLICY_0
 *     X-753 from @HeaderParam of parameter x
 * GET /r/e754, m754(java.lang.String), POLICY_0
 *     X-754 from @HeaderParam of parameter x
 * GET /r/e755, m755(java.lang.String), POLICY_0
 *     X-755 from @HeaderParam of parameter x
 * GET /r/e756, m756(java.lang.String), POLICY_0
 *     X-756 from @HeaderParam of parameter x
 * GET /r/e757, m757(java.lang.String), POLICY_0
 *     X-757 from @HeaderParam of parameter x
 * GET /r/e758, m758(java.lang.String), POLICY_0
 *     X-758 from @HeaderParam of parameter x
 * GET /r/e759, m759(java.lang.String), POLICY_0
 *     X-759 from @HeaderParam of parameter x
 * GET /r/e76, m76(java.lang.String), POLICY_0
 *     X-76 from @HeaderParam of parameter x
 * GET /r/e760, m760(java.lang.String), POLICY_0
 *     X-760 from @HeaderParam of parameter x
 * GET /r/e761, m761(java.lang.String), POLICY_0
 *     X-761 from @HeaderParam of parameter x
 * GET /r/e762, m762(java.lang.String), POLICY_0
 *     X-762 from @HeaderParam of parameter x
 * GET /r/e763, m763(java.lang.String), POLICY_0
 *     X-763 from @HeaderParam of parameter x
 * GET /r/e764, m764(java.lang.String), POLICY_0
 *     X-764 from @HeaderParam of parameter x
 * GET /r/e765, m765(java.lang.String), POLICY_0
 *     X-765 from @HeaderParam of parameter x
 * GET /r/e766, m766(java.lang.String), POLICY_0
 *     X-766 from @HeaderParam of parameter x
 * GET /r/e767, m767(java.lang.String), POLICY_0
 *     X-767 from @HeaderParam of parameter x
 * GET /r/e768, m768(java.lang.String), POLICY_0
 *     X-768 from @HeaderParam of parameter x
 * GET /r/e769, m769(java.lang.String), POLICY_0
 *     X-769 from @HeaderParam of parameter x
 * GET /r/e77, m77(java.lang.String), POLICY_0
 *     X-77 from @HeaderParam of parameter x
 * GET /r/e770, m770(java.lang.String), POLICY_0
 *     X-770 from @HeaderParam of parameter x
 * GET /r/e771, m771(java.lang.String), POLICY_0
 *     X-771 from @HeaderParam of parameter x
 * GET /r/e772, m772(java.lang.String), POLICY_0
 *     X-772 from @HeaderParam of parameter x
 * GET /r/e773, m773(java.lang.String), POLICY_0
 *     X-773 from @HeaderParam of parameter x
 * GET /r/e774, m774(java.lang.String), POLICY_0
 *     X-774 from @HeaderParam of parameter x
 * GET /r/e775, m775(java.lang.String), POLICY_0
 *     X-775 from @HeaderParam of parameter x
 * GET /r/e776, m776(java.lang.String), POLICY_0
 *     X-776 from @HeaderParam of parameter x
 * GET /r/e777, m777(java.lang.String), POLICY_0
 *     X-777 from @HeaderParam of parameter x
 * GET /r/e778, m778(java.lang.String), POLICY_0
 *     X-778 from @HeaderParam of parameter x
 * GET /r/e779, m779(java.lang.String), POLICY_0
 *     X-779 from @HeaderParam of parameter x
 * GET /r/e78, m78(java.lang.String), POLICY_0
 *     X-78 from @HeaderParam of parameter x
 * GET /r/e780, m780(java.lang.String), POLICY_0
 *     X-780 from @HeaderParam of parameter x
 * GET /r/e781, m781(java.lang.String), POLICY_0
 *     X-781 from @HeaderParam of parameter x
 * GET /r/e782, m782(java.lang.String), POLICY_0
 *     X-782 from @HeaderParam of parameter x
 * GET /r/e783, m783(java.lang.String), POLICY_0
 *     X-783 from @HeaderParam of parameter x
 * GET /r/e784, m784(java.lang.String), POLICY_0
 *     X-784 from @HeaderParam of parameter x
 * GET /r/e785, m785(java.lang.String), POLICY_0
 *     X-785 from @HeaderParam of parameter x
 * GET /r/e786, m786(java.lang.String), POLICY_0
 *     X-786 from @HeaderParam of parameter x
 * GET /r/e787, m787(java.lang.String), POLICY_0
 *     X-787 from @HeaderParam of parameter x
 * GET /r/e788, m788(java.lang.String), POLICY_0
 *     X-788 from @HeaderParam of parameter x
 * GET /r/e789, m789(java.lang.String), POLICY_0
 *     X-789 from @HeaderParam of parameter x
 * GET /r/e79, m79(java.lang.String), POLICY_0
 *     X-79 from @HeaderParam of parameter x
 * GET /r/e790, m790(java.lang.String), POLICY_0
 *     X-790 from @HeaderParam of parameter x
 * GET /r/e791, m791(java.lang.String), POLICY_0
 *     X-791 from @HeaderParam of parameter x
 * GET /r/e792, m792(java.lang.String), POLICY_0
 *     X-792 from @HeaderParam of parameter x
 * GET /r/e793, m793(java.lang.String), POLICY_0
 *     X-793 from @HeaderParam of parameter x
 * GET /r/e794, m794(java.lang.String), POLICY_0
 *     X-794 from @HeaderParam of parameter x
 * GET /r/e795, m795(java.lang.String), POLICY_0
 *     X-795 from @HeaderParam of parameter x
 * GET /r/e796, m796(java.lang.String), POLICY_0
 *     X-796 from @HeaderParam of parameter x
 * GET /r/e797, m797(java.lang.String), POLICY_0
 *     X-797 from @HeaderParam of parameter x
 * GET /r/e798, m798(java.lang.String), POLICY_0
 *     X-798 from @HeaderParam of parameter x
 * GET /r/e799, m799(java.lang.String), POLICY_0
 *     X-799 from @HeaderParam of parameter x
 * GET /r/e8, m8(java.lang.String), POLICY_0
 *     X-8 from @HeaderParam of parameter x
 * GET /r/e80, m80(java.lang.String), POLICY_0
 *     X-80 from @HeaderParam of parameter x
 * GET /r/e800, m800(java.lang.String), POLICY_0
 *     X-800 from @HeaderParam of parameter x
 * GET /r/e801, m801(java.lang.String), POLICY_0
 *     X-801 from @HeaderParam of parameter x
 * GET /r/e802, m802(java.lang.String), POLICY_0
 *     X-802 from @HeaderParam of parameter x
 * GET /r/e803, m803(java.lang.String), POLICY_0
 *     X-803 from @HeaderParam of parameter x
 * GET /r/e804, m804(java.lang.String), POLICY_0
 *     X-804 from @HeaderParam of parameter x
 * GET /r/e805, m805(java.lang.String), POLICY_0
 *     X-805 from @HeaderParam of parameter x
 * GET /r/e806, m806(java.lang.String), POLICY_0
 *     X-806 from @HeaderParam of parameter x
 * GET /r/e807, m807(java.lang.String), POLICY_0
 *     X-807 from @HeaderParam of parameter x
 * GET /r/e808, m808(java.lang.String), POLICY_0
 *     X-808 from @HeaderParam of parameter x
 * GET /r/e809, m809(java.lang.String), POLICY_0
 *     X-809 from @HeaderParam of parameter x
 * GET /r/e81, m81(java.lang.String), POLICY_0
 *     X-81 from @HeaderParam of parameter x
 * GET /r/e810, m810(java.lang.String), POLICY_0
 *     X-810 from @HeaderParam of parameter x
 * GET /r/e811, m811(java.lang.String), POLICY_0
 *     X-811 from @HeaderParam of parameter x
 * GET /r/e812, m812(java.lang.String), POLICY_0
 *     X-812 from @HeaderParam of parameter x
 * GET /r/e813, m813(java.lang.String), POLICY_0
 *     X-813 from @HeaderParam of parameter x
 * GET /r/e814, m814(java.lang.String), POLICY_0
 *     X-814 from @HeaderParam of parameter x
 * GET /r/e815, m815(java.lang.String), POLICY_0
 *     X-815 from @HeaderParam of parameter x
 * GET /r/e816, m816(java.lang.String), POLICY_0
 *     X-816 from @HeaderParam of parameter x
 * GET /r/e817, m817(java.lang.String), POLICY_0
 *     X-817 from @HeaderParam of parameter x
 * GET /r/e818, m818(java.lang.String), POLICY_0
 *     X-818 from @HeaderParam of parameter x
 * GET /r/e819, m819(java.lang.String), POLICY_0
 *     X-819 from @HeaderParam of parameter x
 * GET /r/e82, m82(java.lang.String), POLICY_0
 *     X-82 from @HeaderParam of parameter x
 * GET /r/e820, m820(java.lang.String), POLICY_0
 *     X-820 from @HeaderParam of parameter x
 * GET /r/e821, m821(java.lang.String), POLICY_0
 *     X-821 from @HeaderParam of parameter x
 * GET /r/e822, m822(java.lang.String), POLICY_0
 *     X-822 from @HeaderParam of parameter x
 * GET /r/e823, m823(java.lang.String), POLICY_0
 *     X-823 from @HeaderParam of parameter x
 * GET /r/e824, m824(java.lang.String), POLICY_0
 *     X-824 from @HeaderParam of parameter x
 * GET /r/e825, m825(java.lang.String), POLICY_0
 *     X-825 from @HeaderParam of parameter x
 * GET /r/e826, m826(java.lang.String), POLICY_0
 *     X-826 from @HeaderParam of parameter x
 * GET /r/e827, m827(java.lang.String), POLICY_0
 *     X-827 from @HeaderParam of parameter x
 * GET /r/e828, m828(java.lang.String), POLICY_0
 *     X-828 from @HeaderParam of parameter x
 * GET /r/e829, m829(java.lang.String), POLICY_0
 *     X-829 from @HeaderParam of parameter x
 * GET /r/e83, m83(java.lang.String), POLICY_0
 *     X-83 from @HeaderParam of parameter x
 * GET /r/e830, m830(java.lang.String), POLICY_0
 *     X-830 from @HeaderParam of parameter x
 * GET /r/e831, m831(java.lang.String), POLICY_0
 *     X-831 from @HeaderParam of parameter x
 * GET /r/e832, m832(java.lang.String), POLICY_0
 *     X-832 from @HeaderParam of parameter x
 * GET /r/e833, m833(java.lang.String), POLICY_0
 *     X-833 from @HeaderParam of parameter x
 * GET /r/e834, m834(java.lang.String), POLICY_0
 *     X-834 from @HeaderParam of parameter x
 * GET /r/e835, m835(java.lang.String), POLICY_0
 *     X-835 from @HeaderParam of parameter x
 * GET /r/e836, m836(java.lang.String), POLICY_0
 *     X-836 from @HeaderParam of parameter x
 * GET /r/e837, m837(java.lang.String), POLICY_0
 *     X-837 from @HeaderParam of parameter x
 * GET /r/e838, m838(java.lang.String), POLICY_0
 *     X-838 from @HeaderParam of parameter x
 * GET /r/e839, m839(java.lang.String), POLICY_0
 *     X-839 from @HeaderParam of parameter x
 * GET /r/e84, m84(java.lang.String), POLICY_0
 *     X-84 from @HeaderParam of parameter x
 * GET /r/e840, m840(java.lang.String), POLICY_0
 *     X-840 from @HeaderParam of parameter x
 * GET /r/e841, m841(java.lang.String), POLICY_0
 *     X-841 from @HeaderParam of parameter x
 * GET /r/e842, m842(java.lang.String), POLICY_0
 *     X-842 from @HeaderParam of parameter x
 * GET /r/e843, m843(java.lang.String), POLICY_0
 *     X-843 from @HeaderParam of parameter x
 * GET /r/e844, m844(java.lang.String), POLICY_0
 *     X-844 from @HeaderParam of parameter x
 * GET /r/e845, m845(java.lang.String), POLICY_0
 *     X-845 from @HeaderParam of parameter x
 * GET /r/e846, m846(java.lang.String), POLICY_0
 *     X-846 from @HeaderParam of parameter x
 * GET /r/e847, m847(java.lang.String), POLICY_0
 *     X-847 from @HeaderParam of parameter x
 * GET /r/e848, m848(java.lang.String), POLICY_0
 *     X-848 from @HeaderParam of parameter x
 * GET /r/e849, m849(java.lang.String), POLICY_0
 *     X-849 from @HeaderParam of parameter x
 * GET /r/e85, m85(java.lang.String), POLICY_0
 *     X-85 from @HeaderParam of parameter x
 * GET /r/e850, m850(java.lang.String), POLICY_0
 *     X-850 from @HeaderParam of parameter x
 * GET /r/e851, m851(java.lang.String), POLICY_0
 *     X-851 from @HeaderParam of parameter x
 * GET /r/e852, m852(java.lang.String), POLICY_0
 *     X-852 from @HeaderParam of parameter x
 * GET /r/e853, m853(java.lang.String), POLICY_0
 *     X-853 from @HeaderParam of parameter x
 * GET /r/e854, m854(java.lang.String), POLICY_0
 *     X-854 from @HeaderParam of parameter x
 * GET /r/e855, m855(java.lang.String), POLICY_0
 *     X-855 from @HeaderParam of parameter x
 * GET /r/e856, m856(java.lang.String), POLICY_0
 *     X-856 from @HeaderParam of parameter x
 * GET /r/e857, m857(java.lang.String), POLICY_0
 *     X-857 from @HeaderParam of parameter x
 * GET /r/e858, m858(java.lang.String), POLICY_0
 *     X-858 from @HeaderParam of parameter x
 * GET /r/e859, m859(java.lang.String), POLICY_0
 *     X-859 from @HeaderParam of parameter x
 * GET /r/e86, m86(java.lang.String), POLICY_0
 *     X-86 from @HeaderParam of parameter x
 * GET /r/e860, m860(java.lang.String), POLICY_0
 *     X-860 from @HeaderParam of parameter x
 * GET /r/e861, m861(java.lang.String), POLICY_0
 *     X-861 from @HeaderParam of parameter x
 * GET /r/e862, m862(java.lang.String), POLICY_0
 *     X-862 from @HeaderParam of parameter x
 * GET /r/e863, m863(java.lang.String), POLICY_0
 *     X-863 from @HeaderParam of parameter x
 * GET /r/e864, m864(java.lang.String), POLICY_0
 *     X-864 from @HeaderParam of parameter x
 * GET /r/e865, m865(java.lang.String), POLICY_0
 *     X-865 from @HeaderParam of parameter x
 * GET /r/e866, m866(java.lang.String), POLICY_0
 *     X-866 from @HeaderParam of parameter x
 * GET /r/e867, m867(java.lang.String), POLICY_0
 *     X-867 from @HeaderParam of parameter x
 * GET /r/e868, m868(java.lang.String), POLICY_0
 *     X-868 from @HeaderParam of parameter x
 * GET /r/e869, m869(java.lang.String), POLICY_0
 *     X-869 from @HeaderParam of parameter x
 * GET /r/e87, m87(java.lang.String), POLICY_0
 *     X-87 from @HeaderParam of parameter x
 * GET /r/e870, m870(java.lang.String), POLICY_0
 *     X-870 from @HeaderParam of parameter x
 * GET /r/e871, m871(java.lang.String), POLICY_0
 *     X-871 from @HeaderParam of parameter x
 * GET /r/e872, m872(java.lang.String), POLICY_0
 *     X-872 from @HeaderParam of parameter x
 * GET /r/e873, m873(java.lang.String), POLICY_0
 *     X-873 from @HeaderParam of parameter x
 * GET /r/e874, m874(java.lang.String), POLICY_0
 *     X-874 from @HeaderParam of parameter x
 * GET /r/e875, m875(java.lang.String), POLICY_0
 *     X-875 from @HeaderParam of parameter x
 * GET /r/e876, m876(java.lang.String), POLICY_0
 *     X-876 from @HeaderParam of parameter x
 * GET /r/e877, m877(java.lang.String), POLICY_0
 *     X-877 from @HeaderParam of parameter x
 * GET /r/e878, m878(java.lang.String), POLICY_0
 *     X-878 from @HeaderParam of parameter x
 * GET /r/e879, m879(java.lang.String), POLICY_0
 *     X-879 from @HeaderParam of parameter x
 * GET /r/e88, m88(java.lang.String), POLICY_0
 *     X-88 from @HeaderParam of parameter x
 * GET /r/e880, m880(java.lang.String), POLICY_0
 *     X-880 from @HeaderParam of parameter x
 * GET /r/e881, m881(java.lang.String), POLICY_0
 *     X-881 from @HeaderParam of parameter x
 * GET /r/e882, m882(java.lang.String), POLICY_0
 *     X-882 from @HeaderParam of parameter x
 * GET /r/e883, m883(java.lang.String), POLICY_0
 *     X-883 from @HeaderParam of parameter x
 * GET /r/e884, m884(java.lang.String), POLICY_0
 *     X-884 from @HeaderParam of parameter x
 * GET /r/e885, m885(java.lang.String), POLICY_0
 *     X-885 from @HeaderParam of parameter x
 * GET /r/e886, m886(java.lang.String), POLICY_0
 *     X-886 from @HeaderParam of parameter x
 * GET /r/e887, m887(java.lang.String), POLICY_0
 *     X-887 from @HeaderParam of parameter x
 * GET /r/e888, m888(java.lang.String), POLICY_0
 *     X-888 from @HeaderParam of parameter x
 * GET /r/e889, m889(java.lang.String), POLICY_0
 *     X-889 from @HeaderParam of parameter x
 * GET /r/e89, m89(java.lang.String), POLICY_0
 *     X-89 from @HeaderParam of parameter x
 * GET /r/e890, m890(java.lang.String), POLICY_0
 *     X-890 from @HeaderParam of parameter x
 * GET /r/e891, m891(java.lang.String), POLICY_0
 *     X-891 from @HeaderParam of parameter x
 * GET /r/e892, m892(java.lang.String), POLICY_0
 *     X-892 from @HeaderParam of parameter x
 * GET /r/e893, m893(java.lang.String), POLICY_0
 *     X-893 from @HeaderParam of parameter x
 * GET /r/e894, m894(java.lang.String), POLICY_0
 *     X-894 from @HeaderParam of parameter x
 * GET /r/e895, m895(java.lang.String), POLICY_0
 *     X-895 from @HeaderParam of parameter x
 * GET /r/e896, m896(java.lang.String), POLICY_0
 *     X-896 from @HeaderParam of parameter x
 * GET /r/e897, m897(java.lang.String), POLICY_0
 *     X-897 from @HeaderParam of parameter x
 * GET /r/e898, m898(java.lang.String), POLICY_0
 *     X-898 from @HeaderParam of parameter x
 * GET /r/e899, m899(java.lang.String), POLICY_0
 *     X-899 from @HeaderParam of parameter x
 * GET /r/e9, m9(java.lang.String), POLICY_0
 *     X-9 from @HeaderParam of parameter x
 * GET /r/e90, m90(java.lang.String), POLICY_0
 *     X-90 from @HeaderParam of parameter x
 * GET /r/e900, m900(java.lang.String), POLICY_0
 *     X-900 from @HeaderParam of parameter x
 * GET /r/e901, m901(java.lang.String), POLICY_0
 *     X-901 from @HeaderParam of parameter x
 * GET /r/e902, m902(java.lang.String), POLICY_0
 *     X-902 from @HeaderParam of parameter x
 * GET /r/e903, m903(java.lang.String), POLICY_0
 *     X-903 from @HeaderParam of parameter x
 * GET /r/e904, m904(java.lang.String), POLICY_0
 *     X-904 from @HeaderParam of parameter x
 * GET /r/e905, m905(java.lang.String), POLICY_0
 *     X-905 from @HeaderParam of parameter x
 * GET /r/e906, m906(java.lang.String), POLICY_0
 *     X-906 from @HeaderParam of parameter x
 * GET /r/e907, m907(java.lang.String), POLICY_0
 *     X-907 from @HeaderParam of parameter x
 * GET /r/e908, m908(java.lang.String), POLICY_0
 *     X-908 from @HeaderParam of parameter x
 * GET /r/e909, m909(java.lang.String), POLICY_0
 *     X-909 from @HeaderParam of parameter x
 * GET /r/e91, m91(java.lang.String), POLICY_0
 *     X-91 from @HeaderParam of parameter x
 * GET /r/e910, m910(java.lang.String), POLICY_0
 *     X-910 from @HeaderParam of parameter x
 * GET /r/e911, m911(java.lang.String), POLICY_0
 *     X-911 from @HeaderParam of parameter x
 * GET /r/e912, m912(java.lang.String), POLICY_0
 *     X-912 from @HeaderParam of parameter x
 * GET /r/e913, m913(java.lang.String), POLICY_0
 *     X-913 from @HeaderParam of parameter x
 * GET /r/e914, m914(java.lang.String), POLICY_0
 *     X-914 from @HeaderParam of parameter x
 * GET /r/e915, m915(java.lang.String), POLICY_0
 *     X-915 from @HeaderParam of parameter x
 * GET /r/e916, m916(java.lang.String), POLICY_0
 *     X-916 from @HeaderParam of parameter x
 * GET /r/e917, m917(java.lang.String), POLICY_0
 *     X-917 from @HeaderParam of parameter x
 * GET /r/e918, m918(java.lang.String), POLICY_0
 *     X-918 from @HeaderParam of parameter x
 * GET /r/e919, m919(java.lang.String), POLICY_0
 *     X-919 from @HeaderParam of parameter x
 * GET /r/e92, m92(java.lang.String), POLICY_0
 *     X-92 from @HeaderParam of parameter x
 * GET /r/e920, m920(java.lang.String), POLICY_0
 *     X-920 from @HeaderParam of parameter x
 * GET /r/e921, m921(java.lang.String), POLICY_0
 *     X-921 from @HeaderParam of parameter x
 * GET /r/e922, m922(java.lang.String), POLICY_0
 *     X-922 from @HeaderParam of parameter x
 * GET /r/e923, m923(java.lang.String), POLICY_0
 *     X-923 from @HeaderParam of parameter x
 * GET /r/e924, m924(java.lang.String), POLICY_0
 *     X-924 from @HeaderParam of parameter x
 * GET /r/e925, m925(java.lang.String), POLICY_0
 *     X-925 from @HeaderParam of parameter x
 * GET /r/e926, m926(java.lang.String), POLICY_0
 *     X-926 from @HeaderParam of parameter x
 * GET /r/e927, m927(java.lang.String), POLICY_0
 *     X-927 from @HeaderParam of parameter x
 * GET /r/e928, m928(java.lang.String), POLICY_0
 *     X-928 from @HeaderParam of parameter x
 * GET /r/e929, m929(java.lang.String), POLICY_0
 *     X-929 from @HeaderParam of parameter x
 * GET /r/e93, m93(java.lang.String), POLICY_0
 *     X-93 from @HeaderParam of parameter x
 * GET /r/e930, m930(java.lang.String), POLICY_0
 *     X-930 from @HeaderParam of parameter x
 * GET /r/e931, m931(java.lang.String), POLICY_0
 *     X-931 from @HeaderParam of parameter x
 * GET /r/e932, m932(java.lang.String), POLICY_0
 *     X-932 from @HeaderParam of parameter x
 * GET /r/e933, m933(java.lang.String), POLICY_0
 *     X-933 from @HeaderParam of parameter x
 * GET /r/e934, m934(java.lang.String), POLICY_0
 *     X-934 from @HeaderParam of parameter x
 * GET /r/e935, m935(java.lang.String), POLICY_0
 *     X-935 from @HeaderParam of parameter x
 * GET /r/e936, m936(java.lang.String), POLICY_0
 *     X-936 from @HeaderParam of parameter x
 * GET /r/e937, m937(java.lang.String), POLICY_0
 *     X-937 from @HeaderParam of parameter x
 * GET /r/e938, m938(java.lang.String), POLICY_0
 *     X-938 from @HeaderParam of parameter x
 * GET /r/e939, m939(java.lang.String), POLICY_0
 *     X-939 from @HeaderParam of parameter x
 * GET /r/e94, m94(java.lang.String), POLICY_0
 *     X-94 from @HeaderParam of parameter x
 * GET /r/e940, m940(java.lang.String), POLICY_0
 *     X-940 from @HeaderParam of parameter x
 * GET /r/e941, m941(java.lang.String), POLICY_0
 *     X-941 from @HeaderParam of parameter x
 * GET /r/e942, m942(java.lang.String), POLICY_0
 *     X-942 from @HeaderParam of parameter x
 * GET /r/e943, m943(java.lang.String), POLICY_0
 *     X-943 from @HeaderParam of parameter x
 * GET /r/e944, m944(java.lang.String), POLICY_0
 *     X-944 from @HeaderParam of parameter x
 * GET /r/e945, m945(java.lang.String), POLICY_0
 *     X-945 from @HeaderParam of parameter x
 * GET /r/e946, m946(java.lang.String), POLICY_0
 *     X-946 from @HeaderParam of parameter x
 * GET /r/e947, m947(java.lang.String), POLICY_0
 *     X-947 from @HeaderParam of parameter x
 * GET /r/e948, m948(java.lang.String), POLICY_0
 *     X-948 from @HeaderParam of parameter x
 * GET /r/e949, m949(java.lang.String), POLICY_0
 *     X-949 from @HeaderParam of parameter x
 * GET /r/e95, m95(java.lang.String), POLICY_0
 *     X-95 from @HeaderParam of parameter x
 * GET /r/e950, m950(java.lang.String), POLICY_0
 *     X-950 from @HeaderParam of parameter x
 * GET /r/e951, m951(java.lang.String), POLICY_0
 *     X-951 from @HeaderParam of parameter x
 * GET /r/e952, m952(java.lang.String), POLICY_0
 *     X-952 from @HeaderParam of parameter x
 * GET /r/e953, m953(java.lang.String), POLICY_0
 *     X-953 from @HeaderParam of parameter x
 * GET /r/e954, m954(java.lang.String), POLICY_0
 *     X-954 from @HeaderParam of parameter x
 * GET /r/e955, m955(java.lang.String), POLICY_0
 *     X-955 from @HeaderParam of parameter x
 * GET /r/e956, m956(java.lang.String), POLICY_0
 *     X-956 from @HeaderParam of parameter x
 * GET /r/e957, m957(java.lang.String), POLICY_0
 *     X-957 from @HeaderParam of parameter x
 * GET /r/e958, m958(java.lang.String), POLICY_0
 *     X-958 from @HeaderParam of parameter x
 * GET /r/e959, m959(java.lang.String), POLICY_0
 *     X-959 from @HeaderParam of parameter x
 * GET /r/e96, m96(java.lang.String), POLICY_0
 *     X-96 from @HeaderParam of parameter x
 * GET /r/e960, m960(java.lang.String), POLICY_0
 *     X-960 from @HeaderParam of parameter x
 * GET /r/e961, m961(java.lang.String), POLICY_0
 *     X-961 from @HeaderParam of parameter x
 * GET /r/e962, m962(java.lang.String), POLICY_0
 *     X-962 from @HeaderParam of parameter x
 * GET /r/e963, m963(java.lang.String), POLICY_0
 *     X-963 from @HeaderParam of parameter x
 * GET /r/e964, m964(java.lang.String), POLICY_0
 *     X-964 from @HeaderParam of parameter x
 * GET /r/e965, m965(java.lang.String), POLICY_0
 *     X-965 from @HeaderParam of parameter x
 * GET /r/e966, m966(java.lang.String), POLICY_0
 *     X-966 from @HeaderParam of parameter x
 * GET /r/e967, m967(java.lang.String), POLICY_0
 *     X-967 from @HeaderParam of parameter x
 * GET /r/e968, m968(java.lang.String), POLICY_0
 *     X-968 from @HeaderParam of parameter x
 * GET /r/e969, m969(java.lang.String), POLICY_0
 *     X-969 from @HeaderParam of parameter x
 * GET /r/e97, m97(java.lang.String), POLICY_0
 *     X-97 from @HeaderParam of parameter x
 * GET /r/e970, m970(java.lang.String), POLICY_0
 *     X-970 from @HeaderParam of parameter x
 * GET /r/e971, m971(java.lang.String), POLICY_0
 *     X-971 from @HeaderParam of parameter x
 * GET /r/e972, m972(java.lang.String), POLICY_0
 *     X-972 from @HeaderParam of parameter x
 * GET /r/e973, m973(java.lang.String), POLICY_0
 *     X-973 from @HeaderParam of parameter x
 * GET /r/e974, m974(java.lang.String), POLICY_0
 *     X-974 from @HeaderParam of parameter x
 * GET /r/e975, m975(java.lang.String), POLICY_0
 *     X-975 from @HeaderParam of parameter x
 * GET /r/e976, m976(java.lang.String), POLICY_0
 *     X-976 from @HeaderParam of parameter x
 * GET /r/e977, m977(java.lang.String), POLICY_0
 *     X-977 from @HeaderParam of parameter x
 * GET /r/e978, m978(java.lang.String), POLICY_0
 *     X-978 from @HeaderParam of parameter x
 * GET /r/e979, m979(java.lang.String), POLICY_0
 *     X-979 from @HeaderParam of parameter x
 * GET /r/e98, m98(java.lang.String), POLICY_0
 *     X-98 from @HeaderParam of parameter x
 * GET /r/e980, m980(java.lang.String), POLICY_0
 *     X-980 from @HeaderParam of parameter x
 * GET /r/e981, m981(java.lang.String), POLICY_0
 *     X-981 from @HeaderParam of parameter x
 * GET /r/e982, m982(java.lang.String), POLICY_0
 *     X-982 from @HeaderParam of parameter x
 * GET /r/e983, m983(java.lang.String), POLICY_0
 *     X-983 from @HeaderParam of parameter x
 * GET /r/e984, m984(java.lang.String), POLICY_0
 *     X-984 from @HeaderParam of parameter x
 * GET /r/e985, m985(java.lang.String), POLICY_0
 *     X-985 from @HeaderParam of parameter x
 * GET /r/e986, m986(java.lang.String), POLICY_0
 *     X-986 from @HeaderParam of parameter x
 * GET /r/e987, m987(java.lang.String), POLICY_0
 *     X-987 from @HeaderParam of parameter x
 * GET /r/e988, m988(java.lang.String), POLICY_0
 *     X-988 from @HeaderParam of parameter x
 * GET /r/e989, m989(java.lang.String), POLICY_0
 *     X-989 from @HeaderParam of parameter x
 * GET /r/e99, m99(java.lang.String), POLICY_0
 *     X-99 from @HeaderParam of parameter x
 * GET /r/e990, m990(java.lang.String), POLICY_0
 *     X-990 from @HeaderParam of parameter x
 * GET /r/e991, m991(java.lang.String), POLICY_0
 *     X-991 from @HeaderParam of parameter x
 * GET /r/e992, m992(java.lang.String), POLICY_0
 *     X-992 from @HeaderParam of parameter x
 * GET /r/e993, m993(java.lang.String), POLICY_0
 *     X-993 from @HeaderParam of parameter x
 * GET /r/e994, m994(java.lang.String), POLICY_0
 *     X-994 from @HeaderParam of parameter x
 * GET /r/e995, m995(java.lang.String), POLICY_0
 *     X-995 from @HeaderParam of parameter x
 * GET /r/e996, m996(java.lang.String), POLICY_0
 *     X-996 from @HeaderParam of parameter x
 * GET /r/e997, m997(java.lang.String), POLICY_0
 *     X-997 from @HeaderParam of parameter x
 * GET /r/e998, m998(java.lang.String), POLICY_0
 *     X-998 from @HeaderParam of parameter x
 * GET /r/e999, m999(java.lang.String), POLICY_0
 *     X-999 from @HeaderParam of parameter x
 * </pre>
 */
@GeneratedCorsTable(
    resource = "com.acme.R"
)
@Generated("org.allowcredentials.processor.CorsProcessor")
public final class R_CorsPolicies implements CorsPolicyTable {
  private static final Declaration POLICY_0 = Declaration.policy(
      PolicyDraft.allowOrigins("https://app.example.com")
          .build());

  /**
   * Called by {@link java.util.ServiceLoader}.
   */
  public R_CorsPolicies() {
  }

  @Override
  public TableFormat format() {
    return TableFormat.V2;
  }

  @Override
  public Resource resource() {
    Resource.Builder table = Resource.of("com.acme.R");
    table.path("/r");
    Endpoints0.addTo(table);
    Endpoints1.addTo(table);
    Endpoints2.addTo(table);
    Endpoints3.addTo(table);
    Endpoints4.addTo(table);
    Endpoints5.addTo(table);
    Endpoints6.addTo(table);
    Endpoints7.addTo(table);
    Endpoints8.addTo(table);
    Endpoints9.addTo(table);
    Endpoints10.addTo(table);
    Endpoints11.addTo(table);
    Endpoints12.addTo(table);
    Endpoints13.addTo(table);
    Endpoints14.addTo(table);
    Endpoints15.addTo(table);
    Endpoints16.addTo(table);
    Endpoints17.addTo(table);
    return table.build();
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints0 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e0", "m0(java.lang.String)", POLICY_0, "X-0");
      table.endpoint("GET", "e1", "m1(java.lang.String)", POLICY_0, "X-1");
      table.endpoint("GET", "e10", "m10(java.lang.String)", POLICY_0, "X-10");
      table.endpoint("GET", "e100", "m100(java.lang.String)", POLICY_0, "X-100");
      table.endpoint("GET", "e1000", "m1000(java.lang.String)", POLICY_0, "X-1000");
      table.endpoint("GET", "e1001", "m1001(java.lang.String)", POLICY_0, "X-1001");
      table.endpoint("GET", "e1002", "m1002(java.lang.String)", POLICY_0, "X-1002");
      table.endpoint("GET", "e1003", "m1003(java.lang.String)", POLICY_0, "X-1003");
      table.endpoint("GET", "e1004", "m1004(java.lang.String)", POLICY_0, "X-1004");
      table.endpoint("GET", "e1005", "m1005(java.lang.String)", POLICY_0, "X-1005");
      table.endpoint("GET", "e1006", "m1006(java.lang.String)", POLICY_0, "X-1006");
      table.endpoint("GET", "e1007", "m1007(java.lang.String)", POLICY_0, "X-1007");
      table.endpoint("GET", "e1008", "m1008(java.lang.String)", POLICY_0, "X-1008");
      table.endpoint("GET", "e1009", "m1009(java.lang.String)", POLICY_0, "X-1009");
      table.endpoint("GET", "e101", "m101(java.lang.String)", POLICY_0, "X-101");
      table.endpoint("GET", "e1010", "m1010(java.lang.String)", POLICY_0, "X-1010");
      table.endpoint("GET", "e1011", "m1011(java.lang.String)", POLICY_0, "X-1011");
      table.endpoint("GET", "e1012", "m1012(java.lang.String)", POLICY_0, "X-1012");
      table.endpoint("GET", "e1013", "m1013(java.lang.String)", POLICY_0, "X-1013");
      table.endpoint("GET", "e1014", "m1014(java.lang.String)", POLICY_0, "X-1014");
      table.endpoint("GET", "e1015", "m1015(java.lang.String)", POLICY_0, "X-1015");
      table.endpoint("GET", "e1016", "m1016(java.lang.String)", POLICY_0, "X-1016");
      table.endpoint("GET", "e1017", "m1017(java.lang.String)", POLICY_0, "X-1017");
      table.endpoint("GET", "e1018", "m1018(java.lang.String)", POLICY_0, "X-1018");
      table.endpoint("GET", "e1019", "m1019(java.lang.String)", POLICY_0, "X-1019");
      table.endpoint("GET", "e102", "m102(java.lang.String)", POLICY_0, "X-102");
      table.endpoint("GET", "e1020", "m1020(java.lang.String)", POLICY_0, "X-1020");
      table.endpoint("GET", "e1021", "m1021(java.lang.String)", POLICY_0, "X-1021");
      table.endpoint("GET", "e1022", "m1022(java.lang.String)", POLICY_0, "X-1022");
      table.endpoint("GET", "e1023", "m1023(java.lang.String)", POLICY_0, "X-1023");
      table.endpoint("GET", "e1024", "m1024(java.lang.String)", POLICY_0, "X-1024");
      table.endpoint("GET", "e1025", "m1025(java.lang.String)", POLICY_0, "X-1025");
      table.endpoint("GET", "e1026", "m1026(java.lang.String)", POLICY_0, "X-1026");
      table.endpoint("GET", "e1027", "m1027(java.lang.String)", POLICY_0, "X-1027");
      table.endpoint("GET", "e1028", "m1028(java.lang.String)", POLICY_0, "X-1028");
      table.endpoint("GET", "e1029", "m1029(java.lang.String)", POLICY_0, "X-1029");
      table.endpoint("GET", "e103", "m103(java.lang.String)", POLICY_0, "X-103");
      table.endpoint("GET", "e1030", "m1030(java.lang.String)", POLICY_0, "X-1030");
      table.endpoint("GET", "e1031", "m1031(java.lang.String)", POLICY_0, "X-1031");
      table.endpoint("GET", "e1032", "m1032(java.lang.String)", POLICY_0, "X-1032");
      table.endpoint("GET", "e1033", "m1033(java.lang.String)", POLICY_0, "X-1033");
      table.endpoint("GET", "e1034", "m1034(java.lang.String)", POLICY_0, "X-1034");
      table.endpoint("GET", "e1035", "m1035(java.lang.String)", POLICY_0, "X-1035");
      table.endpoint("GET", "e1036", "m1036(java.lang.String)", POLICY_0, "X-1036");
      table.endpoint("GET", "e1037", "m1037(java.lang.String)", POLICY_0, "X-1037");
      table.endpoint("GET", "e1038", "m1038(java.lang.String)", POLICY_0, "X-1038");
      table.endpoint("GET", "e1039", "m1039(java.lang.String)", POLICY_0, "X-1039");
      table.endpoint("GET", "e104", "m104(java.lang.String)", POLICY_0, "X-104");
      table.endpoint("GET", "e1040", "m1040(java.lang.String)", POLICY_0, "X-1040");
      table.endpoint("GET", "e1041", "m1041(java.lang.String)", POLICY_0, "X-1041");
      table.endpoint("GET", "e1042", "m1042(java.lang.String)", POLICY_0, "X-1042");
      table.endpoint("GET", "e1043", "m1043(java.lang.String)", POLICY_0, "X-1043");
      table.endpoint("GET", "e1044", "m1044(java.lang.String)", POLICY_0, "X-1044");
      table.endpoint("GET", "e1045", "m1045(java.lang.String)", POLICY_0, "X-1045");
      table.endpoint("GET", "e1046", "m1046(java.lang.String)", POLICY_0, "X-1046");
      table.endpoint("GET", "e1047", "m1047(java.lang.String)", POLICY_0, "X-1047");
      table.endpoint("GET", "e1048", "m1048(java.lang.String)", POLICY_0, "X-1048");
      table.endpoint("GET", "e1049", "m1049(java.lang.String)", POLICY_0, "X-1049");
      table.endpoint("GET", "e105", "m105(java.lang.String)", POLICY_0, "X-105");
      table.endpoint("GET", "e1050", "m1050(java.lang.String)", POLICY_0, "X-1050");
      table.endpoint("GET", "e1051", "m1051(java.lang.String)", POLICY_0, "X-1051");
      table.endpoint("GET", "e1052", "m1052(java.lang.String)", POLICY_0, "X-1052");
      table.endpoint("GET", "e1053", "m1053(java.lang.String)", POLICY_0, "X-1053");
      table.endpoint("GET", "e1054", "m1054(java.lang.String)", POLICY_0, "X-1054");
      table.endpoint("GET", "e1055", "m1055(java.lang.String)", POLICY_0, "X-1055");
      table.endpoint("GET", "e1056", "m1056(java.lang.String)", POLICY_0, "X-1056");
      table.endpoint("GET", "e1057", "m1057(java.lang.String)", POLICY_0, "X-1057");
      table.endpoint("GET", "e1058", "m1058(java.lang.String)", POLICY_0, "X-1058");
      table.endpoint("GET", "e1059", "m1059(java.lang.String)", POLICY_0, "X-1059");
      table.endpoint("GET", "e106", "m106(java.lang.String)", POLICY_0, "X-106");
      table.endpoint("GET", "e1060", "m1060(java.lang.String)", POLICY_0, "X-1060");
      table.endpoint("GET", "e1061", "m1061(java.lang.String)", POLICY_0, "X-1061");
      table.endpoint("GET", "e1062", "m1062(java.lang.String)", POLICY_0, "X-1062");
      table.endpoint("GET", "e1063", "m1063(java.lang.String)", POLICY_0, "X-1063");
      table.endpoint("GET", "e1064", "m1064(java.lang.String)", POLICY_0, "X-1064");
      table.endpoint("GET", "e1065", "m1065(java.lang.String)", POLICY_0, "X-1065");
      table.endpoint("GET", "e1066", "m1066(java.lang.String)", POLICY_0, "X-1066");
      table.endpoint("GET", "e1067", "m1067(java.lang.String)", POLICY_0, "X-1067");
      table.endpoint("GET", "e1068", "m1068(java.lang.String)", POLICY_0, "X-1068");
      table.endpoint("GET", "e1069", "m1069(java.lang.String)", POLICY_0, "X-1069");
      table.endpoint("GET", "e107", "m107(java.lang.String)", POLICY_0, "X-107");
      table.endpoint("GET", "e1070", "m1070(java.lang.String)", POLICY_0, "X-1070");
      table.endpoint("GET", "e1071", "m1071(java.lang.String)", POLICY_0, "X-1071");
      table.endpoint("GET", "e1072", "m1072(java.lang.String)", POLICY_0, "X-1072");
      table.endpoint("GET", "e1073", "m1073(java.lang.String)", POLICY_0, "X-1073");
      table.endpoint("GET", "e1074", "m1074(java.lang.String)", POLICY_0, "X-1074");
      table.endpoint("GET", "e1075", "m1075(java.lang.String)", POLICY_0, "X-1075");
      table.endpoint("GET", "e1076", "m1076(java.lang.String)", POLICY_0, "X-1076");
      table.endpoint("GET", "e1077", "m1077(java.lang.String)", POLICY_0, "X-1077");
      table.endpoint("GET", "e1078", "m1078(java.lang.String)", POLICY_0, "X-1078");
      table.endpoint("GET", "e1079", "m1079(java.lang.String)", POLICY_0, "X-1079");
      table.endpoint("GET", "e108", "m108(java.lang.String)", POLICY_0, "X-108");
      table.endpoint("GET", "e1080", "m1080(java.lang.String)", POLICY_0, "X-1080");
      table.endpoint("GET", "e1081", "m1081(java.lang.String)", POLICY_0, "X-1081");
      table.endpoint("GET", "e1082", "m1082(java.lang.String)", POLICY_0, "X-1082");
      table.endpoint("GET", "e1083", "m1083(java.lang.String)", POLICY_0, "X-1083");
      table.endpoint("GET", "e1084", "m1084(java.lang.String)", POLICY_0, "X-1084");
      table.endpoint("GET", "e1085", "m1085(java.lang.String)", POLICY_0, "X-1085");
      table.endpoint("GET", "e1086", "m1086(java.lang.String)", POLICY_0, "X-1086");
      table.endpoint("GET", "e1087", "m1087(java.lang.String)", POLICY_0, "X-1087");
      table.endpoint("GET", "e1088", "m1088(java.lang.String)", POLICY_0, "X-1088");
      table.endpoint("GET", "e1089", "m1089(java.lang.String)", POLICY_0, "X-1089");
      table.endpoint("GET", "e109", "m109(java.lang.String)", POLICY_0, "X-109");
      table.endpoint("GET", "e1090", "m1090(java.lang.String)", POLICY_0, "X-1090");
      table.endpoint("GET", "e1091", "m1091(java.lang.String)", POLICY_0, "X-1091");
      table.endpoint("GET", "e1092", "m1092(java.lang.String)", POLICY_0, "X-1092");
      table.endpoint("GET", "e1093", "m1093(java.lang.String)", POLICY_0, "X-1093");
      table.endpoint("GET", "e1094", "m1094(java.lang.String)", POLICY_0, "X-1094");
      table.endpoint("GET", "e1095", "m1095(java.lang.String)", POLICY_0, "X-1095");
      table.endpoint("GET", "e1096", "m1096(java.lang.String)", POLICY_0, "X-1096");
      table.endpoint("GET", "e1097", "m1097(java.lang.String)", POLICY_0, "X-1097");
      table.endpoint("GET", "e1098", "m1098(java.lang.String)", POLICY_0, "X-1098");
      table.endpoint("GET", "e1099", "m1099(java.lang.String)", POLICY_0, "X-1099");
      table.endpoint("GET", "e11", "m11(java.lang.String)", POLICY_0, "X-11");
      table.endpoint("GET", "e110", "m110(java.lang.String)", POLICY_0, "X-110");
      table.endpoint("GET", "e1100", "m1100(java.lang.String)", POLICY_0, "X-1100");
      table.endpoint("GET", "e1101", "m1101(java.lang.String)", POLICY_0, "X-1101");
      table.endpoint("GET", "e1102", "m1102(java.lang.String)", POLICY_0, "X-1102");
      table.endpoint("GET", "e1103", "m1103(java.lang.String)", POLICY_0, "X-1103");
      table.endpoint("GET", "e1104", "m1104(java.lang.String)", POLICY_0, "X-1104");
      table.endpoint("GET", "e1105", "m1105(java.lang.String)", POLICY_0, "X-1105");
      table.endpoint("GET", "e1106", "m1106(java.lang.String)", POLICY_0, "X-1106");
      table.endpoint("GET", "e1107", "m1107(java.lang.String)", POLICY_0, "X-1107");
      table.endpoint("GET", "e1108", "m1108(java.lang.String)", POLICY_0, "X-1108");
      table.endpoint("GET", "e1109", "m1109(java.lang.String)", POLICY_0, "X-1109");
      table.endpoint("GET", "e111", "m111(java.lang.String)", POLICY_0, "X-111");
      table.endpoint("GET", "e1110", "m1110(java.lang.String)", POLICY_0, "X-1110");
      table.endpoint("GET", "e1111", "m1111(java.lang.String)", POLICY_0, "X-1111");
      table.endpoint("GET", "e1112", "m1112(java.lang.String)", POLICY_0, "X-1112");
      table.endpoint("GET", "e1113", "m1113(java.lang.String)", POLICY_0, "X-1113");
      table.endpoint("GET", "e1114", "m1114(java.lang.String)", POLICY_0, "X-1114");
      table.endpoint("GET", "e1115", "m1115(java.lang.String)", POLICY_0, "X-1115");
      table.endpoint("GET", "e1116", "m1116(java.lang.String)", POLICY_0, "X-1116");
      table.endpoint("GET", "e1117", "m1117(java.lang.String)", POLICY_0, "X-1117");
      table.endpoint("GET", "e1118", "m1118(java.lang.String)", POLICY_0, "X-1118");
      table.endpoint("GET", "e1119", "m1119(java.lang.String)", POLICY_0, "X-1119");
      table.endpoint("GET", "e112", "m112(java.lang.String)", POLICY_0, "X-112");
      table.endpoint("GET", "e1120", "m1120(java.lang.String)", POLICY_0, "X-1120");
      table.endpoint("GET", "e1121", "m1121(java.lang.String)", POLICY_0, "X-1121");
      table.endpoint("GET", "e1122", "m1122(java.lang.String)", POLICY_0, "X-1122");
      table.endpoint("GET", "e1123", "m1123(java.lang.String)", POLICY_0, "X-1123");
      table.endpoint("GET", "e1124", "m1124(java.lang.String)", POLICY_0, "X-1124");
      table.endpoint("GET", "e1125", "m1125(java.lang.String)", POLICY_0, "X-1125");
      table.endpoint("GET", "e1126", "m1126(java.lang.String)", POLICY_0, "X-1126");
      table.endpoint("GET", "e1127", "m1127(java.lang.String)", POLICY_0, "X-1127");
      table.endpoint("GET", "e1128", "m1128(java.lang.String)", POLICY_0, "X-1128");
      table.endpoint("GET", "e1129", "m1129(java.lang.String)", POLICY_0, "X-1129");
      table.endpoint("GET", "e113", "m113(java.lang.String)", POLICY_0, "X-113");
      table.endpoint("GET", "e1130", "m1130(java.lang.String)", POLICY_0, "X-1130");
      table.endpoint("GET", "e1131", "m1131(java.lang.String)", POLICY_0, "X-1131");
      table.endpoint("GET", "e1132", "m1132(java.lang.String)", POLICY_0, "X-1132");
      table.endpoint("GET", "e1133", "m1133(java.lang.String)", POLICY_0, "X-1133");
      table.endpoint("GET", "e1134", "m1134(java.lang.String)", POLICY_0, "X-1134");
      table.endpoint("GET", "e1135", "m1135(java.lang.String)", POLICY_0, "X-1135");
      table.endpoint("GET", "e1136", "m1136(java.lang.String)", POLICY_0, "X-1136");
      table.endpoint("GET", "e1137", "m1137(java.lang.String)", POLICY_0, "X-1137");
      table.endpoint("GET", "e1138", "m1138(java.lang.String)", POLICY_0, "X-1138");
      table.endpoint("GET", "e1139", "m1139(java.lang.String)", POLICY_0, "X-1139");
      table.endpoint("GET", "e114", "m114(java.lang.String)", POLICY_0, "X-114");
      table.endpoint("GET", "e1140", "m1140(java.lang.String)", POLICY_0, "X-1140");
      table.endpoint("GET", "e1141", "m1141(java.lang.String)", POLICY_0, "X-1141");
      table.endpoint("GET", "e1142", "m1142(java.lang.String)", POLICY_0, "X-1142");
      table.endpoint("GET", "e1143", "m1143(java.lang.String)", POLICY_0, "X-1143");
      table.endpoint("GET", "e1144", "m1144(java.lang.String)", POLICY_0, "X-1144");
      table.endpoint("GET", "e1145", "m1145(java.lang.String)", POLICY_0, "X-1145");
      table.endpoint("GET", "e1146", "m1146(java.lang.String)", POLICY_0, "X-1146");
      table.endpoint("GET", "e1147", "m1147(java.lang.String)", POLICY_0, "X-1147");
      table.endpoint("GET", "e1148", "m1148(java.lang.String)", POLICY_0, "X-1148");
      table.endpoint("GET", "e1149", "m1149(java.lang.String)", POLICY_0, "X-1149");
      table.endpoint("GET", "e115", "m115(java.lang.String)", POLICY_0, "X-115");
      table.endpoint("GET", "e1150", "m1150(java.lang.String)", POLICY_0, "X-1150");
      table.endpoint("GET", "e1151", "m1151(java.lang.String)", POLICY_0, "X-1151");
      table.endpoint("GET", "e1152", "m1152(java.lang.String)", POLICY_0, "X-1152");
      table.endpoint("GET", "e1153", "m1153(java.lang.String)", POLICY_0, "X-1153");
      table.endpoint("GET", "e1154", "m1154(java.lang.String)", POLICY_0, "X-1154");
      table.endpoint("GET", "e1155", "m1155(java.lang.String)", POLICY_0, "X-1155");
      table.endpoint("GET", "e1156", "m1156(java.lang.String)", POLICY_0, "X-1156");
      table.endpoint("GET", "e1157", "m1157(java.lang.String)", POLICY_0, "X-1157");
      table.endpoint("GET", "e1158", "m1158(java.lang.String)", POLICY_0, "X-1158");
      table.endpoint("GET", "e1159", "m1159(java.lang.String)", POLICY_0, "X-1159");
      table.endpoint("GET", "e116", "m116(java.lang.String)", POLICY_0, "X-116");
      table.endpoint("GET", "e1160", "m1160(java.lang.String)", POLICY_0, "X-1160");
      table.endpoint("GET", "e1161", "m1161(java.lang.String)", POLICY_0, "X-1161");
      table.endpoint("GET", "e1162", "m1162(java.lang.String)", POLICY_0, "X-1162");
      table.endpoint("GET", "e1163", "m1163(java.lang.String)", POLICY_0, "X-1163");
      table.endpoint("GET", "e1164", "m1164(java.lang.String)", POLICY_0, "X-1164");
      table.endpoint("GET", "e1165", "m1165(java.lang.String)", POLICY_0, "X-1165");
      table.endpoint("GET", "e1166", "m1166(java.lang.String)", POLICY_0, "X-1166");
      table.endpoint("GET", "e1167", "m1167(java.lang.String)", POLICY_0, "X-1167");
      table.endpoint("GET", "e1168", "m1168(java.lang.String)", POLICY_0, "X-1168");
      table.endpoint("GET", "e1169", "m1169(java.lang.String)", POLICY_0, "X-1169");
      table.endpoint("GET", "e117", "m117(java.lang.String)", POLICY_0, "X-117");
      table.endpoint("GET", "e1170", "m1170(java.lang.String)", POLICY_0, "X-1170");
      table.endpoint("GET", "e1171", "m1171(java.lang.String)", POLICY_0, "X-1171");
      table.endpoint("GET", "e1172", "m1172(java.lang.String)", POLICY_0, "X-1172");
      table.endpoint("GET", "e1173", "m1173(java.lang.String)", POLICY_0, "X-1173");
      table.endpoint("GET", "e1174", "m1174(java.lang.String)", POLICY_0, "X-1174");
      table.endpoint("GET", "e1175", "m1175(java.lang.String)", POLICY_0, "X-1175");
      table.endpoint("GET", "e1176", "m1176(java.lang.String)", POLICY_0, "X-1176");
      table.endpoint("GET", "e1177", "m1177(java.lang.String)", POLICY_0, "X-1177");
      table.endpoint("GET", "e1178", "m1178(java.lang.String)", POLICY_0, "X-1178");
      table.endpoint("GET", "e1179", "m1179(java.lang.String)", POLICY_0, "X-1179");
      table.endpoint("GET", "e118", "m118(java.lang.String)", POLICY_0, "X-118");
      table.endpoint("GET", "e1180", "m1180(java.lang.String)", POLICY_0, "X-1180");
      table.endpoint("GET", "e1181", "m1181(java.lang.String)", POLICY_0, "X-1181");
      table.endpoint("GET", "e1182", "m1182(java.lang.String)", POLICY_0, "X-1182");
      table.endpoint("GET", "e1183", "m1183(java.lang.String)", POLICY_0, "X-1183");
      table.endpoint("GET", "e1184", "m1184(java.lang.String)", POLICY_0, "X-1184");
      table.endpoint("GET", "e1185", "m1185(java.lang.String)", POLICY_0, "X-1185");
      table.endpoint("GET", "e1186", "m1186(java.lang.String)", POLICY_0, "X-1186");
      table.endpoint("GET", "e1187", "m1187(java.lang.String)", POLICY_0, "X-1187");
      table.endpoint("GET", "e1188", "m1188(java.lang.String)", POLICY_0, "X-1188");
      table.endpoint("GET", "e1189", "m1189(java.lang.String)", POLICY_0, "X-1189");
      table.endpoint("GET", "e119", "m119(java.lang.String)", POLICY_0, "X-119");
      table.endpoint("GET", "e1190", "m1190(java.lang.String)", POLICY_0, "X-1190");
      table.endpoint("GET", "e1191", "m1191(java.lang.String)", POLICY_0, "X-1191");
      table.endpoint("GET", "e1192", "m1192(java.lang.String)", POLICY_0, "X-1192");
      table.endpoint("GET", "e1193", "m1193(java.lang.String)", POLICY_0, "X-1193");
      table.endpoint("GET", "e1194", "m1194(java.lang.String)", POLICY_0, "X-1194");
      table.endpoint("GET", "e1195", "m1195(java.lang.String)", POLICY_0, "X-1195");
      table.endpoint("GET", "e1196", "m1196(java.lang.String)", POLICY_0, "X-1196");
      table.endpoint("GET", "e1197", "m1197(java.lang.String)", POLICY_0, "X-1197");
      table.endpoint("GET", "e1198", "m1198(java.lang.String)", POLICY_0, "X-1198");
      table.endpoint("GET", "e1199", "m1199(java.lang.String)", POLICY_0, "X-1199");
      table.endpoint("GET", "e12", "m12(java.lang.String)", POLICY_0, "X-12");
      table.endpoint("GET", "e120", "m120(java.lang.String)", POLICY_0, "X-120");
      table.endpoint("GET", "e1200", "m1200(java.lang.String)", POLICY_0, "X-1200");
      table.endpoint("GET", "e1201", "m1201(java.lang.String)", POLICY_0, "X-1201");
      table.endpoint("GET", "e1202", "m1202(java.lang.String)", POLICY_0, "X-1202");
      table.endpoint("GET", "e1203", "m1203(java.lang.String)", POLICY_0, "X-1203");
      table.endpoint("GET", "e1204", "m1204(java.lang.String)", POLICY_0, "X-1204");
      table.endpoint("GET", "e1205", "m1205(java.lang.String)", POLICY_0, "X-1205");
      table.endpoint("GET", "e1206", "m1206(java.lang.String)", POLICY_0, "X-1206");
      table.endpoint("GET", "e1207", "m1207(java.lang.String)", POLICY_0, "X-1207");
      table.endpoint("GET", "e1208", "m1208(java.lang.String)", POLICY_0, "X-1208");
      table.endpoint("GET", "e1209", "m1209(java.lang.String)", POLICY_0, "X-1209");
      table.endpoint("GET", "e121", "m121(java.lang.String)", POLICY_0, "X-121");
      table.endpoint("GET", "e1210", "m1210(java.lang.String)", POLICY_0, "X-1210");
      table.endpoint("GET", "e1211", "m1211(java.lang.String)", POLICY_0, "X-1211");
      table.endpoint("GET", "e1212", "m1212(java.lang.String)", POLICY_0, "X-1212");
      table.endpoint("GET", "e1213", "m1213(java.lang.String)", POLICY_0, "X-1213");
      table.endpoint("GET", "e1214", "m1214(java.lang.String)", POLICY_0, "X-1214");
      table.endpoint("GET", "e1215", "m1215(java.lang.String)", POLICY_0, "X-1215");
      table.endpoint("GET", "e1216", "m1216(java.lang.String)", POLICY_0, "X-1216");
      table.endpoint("GET", "e1217", "m1217(java.lang.String)", POLICY_0, "X-1217");
      table.endpoint("GET", "e1218", "m1218(java.lang.String)", POLICY_0, "X-1218");
      table.endpoint("GET", "e1219", "m1219(java.lang.String)", POLICY_0, "X-1219");
      table.endpoint("GET", "e122", "m122(java.lang.String)", POLICY_0, "X-122");
      table.endpoint("GET", "e1220", "m1220(java.lang.String)", POLICY_0, "X-1220");
      table.endpoint("GET", "e1221", "m1221(java.lang.String)", POLICY_0, "X-1221");
      table.endpoint("GET", "e1222", "m1222(java.lang.String)", POLICY_0, "X-1222");
      table.endpoint("GET", "e1223", "m1223(java.lang.String)", POLICY_0, "X-1223");
      table.endpoint("GET", "e1224", "m1224(java.lang.String)", POLICY_0, "X-1224");
      table.endpoint("GET", "e1225", "m1225(java.lang.String)", POLICY_0, "X-1225");
      table.endpoint("GET", "e1226", "m1226(java.lang.String)", POLICY_0, "X-1226");
      table.endpoint("GET", "e1227", "m1227(java.lang.String)", POLICY_0, "X-1227");
      table.endpoint("GET", "e1228", "m1228(java.lang.String)", POLICY_0, "X-1228");
      table.endpoint("GET", "e1229", "m1229(java.lang.String)", POLICY_0, "X-1229");
      table.endpoint("GET", "e123", "m123(java.lang.String)", POLICY_0, "X-123");
      table.endpoint("GET", "e1230", "m1230(java.lang.String)", POLICY_0, "X-1230");
      table.endpoint("GET", "e1231", "m1231(java.lang.String)", POLICY_0, "X-1231");
      table.endpoint("GET", "e1232", "m1232(java.lang.String)", POLICY_0, "X-1232");
      table.endpoint("GET", "e1233", "m1233(java.lang.String)", POLICY_0, "X-1233");
      table.endpoint("GET", "e1234", "m1234(java.lang.String)", POLICY_0, "X-1234");
      table.endpoint("GET", "e1235", "m1235(java.lang.String)", POLICY_0, "X-1235");
      table.endpoint("GET", "e1236", "m1236(java.lang.String)", POLICY_0, "X-1236");
      table.endpoint("GET", "e1237", "m1237(java.lang.String)", POLICY_0, "X-1237");
      table.endpoint("GET", "e1238", "m1238(java.lang.String)", POLICY_0, "X-1238");
      table.endpoint("GET", "e1239", "m1239(java.lang.String)", POLICY_0, "X-1239");
      table.endpoint("GET", "e124", "m124(java.lang.String)", POLICY_0, "X-124");
      table.endpoint("GET", "e1240", "m1240(java.lang.String)", POLICY_0, "X-1240");
      table.endpoint("GET", "e1241", "m1241(java.lang.String)", POLICY_0, "X-1241");
      table.endpoint("GET", "e1242", "m1242(java.lang.String)", POLICY_0, "X-1242");
      table.endpoint("GET", "e1243", "m1243(java.lang.String)", POLICY_0, "X-1243");
      table.endpoint("GET", "e1244", "m1244(java.lang.String)", POLICY_0, "X-1244");
      table.endpoint("GET", "e1245", "m1245(java.lang.String)", POLICY_0, "X-1245");
      table.endpoint("GET", "e1246", "m1246(java.lang.String)", POLICY_0, "X-1246");
      table.endpoint("GET", "e1247", "m1247(java.lang.String)", POLICY_0, "X-1247");
      table.endpoint("GET", "e1248", "m1248(java.lang.String)", POLICY_0, "X-1248");
      table.endpoint("GET", "e1249", "m1249(java.lang.String)", POLICY_0, "X-1249");
      table.endpoint("GET", "e125", "m125(java.lang.String)", POLICY_0, "X-125");
      table.endpoint("GET", "e1250", "m1250(java.lang.String)", POLICY_0, "X-1250");
      table.endpoint("GET", "e1251", "m1251(java.lang.String)", POLICY_0, "X-1251");
      table.endpoint("GET", "e1252", "m1252(java.lang.String)", POLICY_0, "X-1252");
      table.endpoint("GET", "e1253", "m1253(java.lang.String)", POLICY_0, "X-1253");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints1 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e1254", "m1254(java.lang.String)", POLICY_0, "X-1254");
      table.endpoint("GET", "e1255", "m1255(java.lang.String)", POLICY_0, "X-1255");
      table.endpoint("GET", "e1256", "m1256(java.lang.String)", POLICY_0, "X-1256");
      table.endpoint("GET", "e1257", "m1257(java.lang.String)", POLICY_0, "X-1257");
      table.endpoint("GET", "e1258", "m1258(java.lang.String)", POLICY_0, "X-1258");
      table.endpoint("GET", "e1259", "m1259(java.lang.String)", POLICY_0, "X-1259");
      table.endpoint("GET", "e126", "m126(java.lang.String)", POLICY_0, "X-126");
      table.endpoint("GET", "e1260", "m1260(java.lang.String)", POLICY_0, "X-1260");
      table.endpoint("GET", "e1261", "m1261(java.lang.String)", POLICY_0, "X-1261");
      table.endpoint("GET", "e1262", "m1262(java.lang.String)", POLICY_0, "X-1262");
      table.endpoint("GET", "e1263", "m1263(java.lang.String)", POLICY_0, "X-1263");
      table.endpoint("GET", "e1264", "m1264(java.lang.String)", POLICY_0, "X-1264");
      table.endpoint("GET", "e1265", "m1265(java.lang.String)", POLICY_0, "X-1265");
      table.endpoint("GET", "e1266", "m1266(java.lang.String)", POLICY_0, "X-1266");
      table.endpoint("GET", "e1267", "m1267(java.lang.String)", POLICY_0, "X-1267");
      table.endpoint("GET", "e1268", "m1268(java.lang.String)", POLICY_0, "X-1268");
      table.endpoint("GET", "e1269", "m1269(java.lang.String)", POLICY_0, "X-1269");
      table.endpoint("GET", "e127", "m127(java.lang.String)", POLICY_0, "X-127");
      table.endpoint("GET", "e1270", "m1270(java.lang.String)", POLICY_0, "X-1270");
      table.endpoint("GET", "e1271", "m1271(java.lang.String)", POLICY_0, "X-1271");
      table.endpoint("GET", "e1272", "m1272(java.lang.String)", POLICY_0, "X-1272");
      table.endpoint("GET", "e1273", "m1273(java.lang.String)", POLICY_0, "X-1273");
      table.endpoint("GET", "e1274", "m1274(java.lang.String)", POLICY_0, "X-1274");
      table.endpoint("GET", "e1275", "m1275(java.lang.String)", POLICY_0, "X-1275");
      table.endpoint("GET", "e1276", "m1276(java.lang.String)", POLICY_0, "X-1276");
      table.endpoint("GET", "e1277", "m1277(java.lang.String)", POLICY_0, "X-1277");
      table.endpoint("GET", "e1278", "m1278(java.lang.String)", POLICY_0, "X-1278");
      table.endpoint("GET", "e1279", "m1279(java.lang.String)", POLICY_0, "X-1279");
      table.endpoint("GET", "e128", "m128(java.lang.String)", POLICY_0, "X-128");
      table.endpoint("GET", "e1280", "m1280(java.lang.String)", POLICY_0, "X-1280");
      table.endpoint("GET", "e1281", "m1281(java.lang.String)", POLICY_0, "X-1281");
      table.endpoint("GET", "e1282", "m1282(java.lang.String)", POLICY_0, "X-1282");
      table.endpoint("GET", "e1283", "m1283(java.lang.String)", POLICY_0, "X-1283");
      table.endpoint("GET", "e1284", "m1284(java.lang.String)", POLICY_0, "X-1284");
      table.endpoint("GET", "e1285", "m1285(java.lang.String)", POLICY_0, "X-1285");
      table.endpoint("GET", "e1286", "m1286(java.lang.String)", POLICY_0, "X-1286");
      table.endpoint("GET", "e1287", "m1287(java.lang.String)", POLICY_0, "X-1287");
      table.endpoint("GET", "e1288", "m1288(java.lang.String)", POLICY_0, "X-1288");
      table.endpoint("GET", "e1289", "m1289(java.lang.String)", POLICY_0, "X-1289");
      table.endpoint("GET", "e129", "m129(java.lang.String)", POLICY_0, "X-129");
      table.endpoint("GET", "e1290", "m1290(java.lang.String)", POLICY_0, "X-1290");
      table.endpoint("GET", "e1291", "m1291(java.lang.String)", POLICY_0, "X-1291");
      table.endpoint("GET", "e1292", "m1292(java.lang.String)", POLICY_0, "X-1292");
      table.endpoint("GET", "e1293", "m1293(java.lang.String)", POLICY_0, "X-1293");
      table.endpoint("GET", "e1294", "m1294(java.lang.String)", POLICY_0, "X-1294");
      table.endpoint("GET", "e1295", "m1295(java.lang.String)", POLICY_0, "X-1295");
      table.endpoint("GET", "e1296", "m1296(java.lang.String)", POLICY_0, "X-1296");
      table.endpoint("GET", "e1297", "m1297(java.lang.String)", POLICY_0, "X-1297");
      table.endpoint("GET", "e1298", "m1298(java.lang.String)", POLICY_0, "X-1298");
      table.endpoint("GET", "e1299", "m1299(java.lang.String)", POLICY_0, "X-1299");
      table.endpoint("GET", "e13", "m13(java.lang.String)", POLICY_0, "X-13");
      table.endpoint("GET", "e130", "m130(java.lang.String)", POLICY_0, "X-130");
      table.endpoint("GET", "e1300", "m1300(java.lang.String)", POLICY_0, "X-1300");
      table.endpoint("GET", "e1301", "m1301(java.lang.String)", POLICY_0, "X-1301");
      table.endpoint("GET", "e1302", "m1302(java.lang.String)", POLICY_0, "X-1302");
      table.endpoint("GET", "e1303", "m1303(java.lang.String)", POLICY_0, "X-1303");
      table.endpoint("GET", "e1304", "m1304(java.lang.String)", POLICY_0, "X-1304");
      table.endpoint("GET", "e1305", "m1305(java.lang.String)", POLICY_0, "X-1305");
      table.endpoint("GET", "e1306", "m1306(java.lang.String)", POLICY_0, "X-1306");
      table.endpoint("GET", "e1307", "m1307(java.lang.String)", POLICY_0, "X-1307");
      table.endpoint("GET", "e1308", "m1308(java.lang.String)", POLICY_0, "X-1308");
      table.endpoint("GET", "e1309", "m1309(java.lang.String)", POLICY_0, "X-1309");
      table.endpoint("GET", "e131", "m131(java.lang.String)", POLICY_0, "X-131");
      table.endpoint("GET", "e1310", "m1310(java.lang.String)", POLICY_0, "X-1310");
      table.endpoint("GET", "e1311", "m1311(java.lang.String)", POLICY_0, "X-1311");
      table.endpoint("GET", "e1312", "m1312(java.lang.String)", POLICY_0, "X-1312");
      table.endpoint("GET", "e1313", "m1313(java.lang.String)", POLICY_0, "X-1313");
      table.endpoint("GET", "e1314", "m1314(java.lang.String)", POLICY_0, "X-1314");
      table.endpoint("GET", "e1315", "m1315(java.lang.String)", POLICY_0, "X-1315");
      table.endpoint("GET", "e1316", "m1316(java.lang.String)", POLICY_0, "X-1316");
      table.endpoint("GET", "e1317", "m1317(java.lang.String)", POLICY_0, "X-1317");
      table.endpoint("GET", "e1318", "m1318(java.lang.String)", POLICY_0, "X-1318");
      table.endpoint("GET", "e1319", "m1319(java.lang.String)", POLICY_0, "X-1319");
      table.endpoint("GET", "e132", "m132(java.lang.String)", POLICY_0, "X-132");
      table.endpoint("GET", "e1320", "m1320(java.lang.String)", POLICY_0, "X-1320");
      table.endpoint("GET", "e1321", "m1321(java.lang.String)", POLICY_0, "X-1321");
      table.endpoint("GET", "e1322", "m1322(java.lang.String)", POLICY_0, "X-1322");
      table.endpoint("GET", "e1323", "m1323(java.lang.String)", POLICY_0, "X-1323");
      table.endpoint("GET", "e1324", "m1324(java.lang.String)", POLICY_0, "X-1324");
      table.endpoint("GET", "e1325", "m1325(java.lang.String)", POLICY_0, "X-1325");
      table.endpoint("GET", "e1326", "m1326(java.lang.String)", POLICY_0, "X-1326");
      table.endpoint("GET", "e1327", "m1327(java.lang.String)", POLICY_0, "X-1327");
      table.endpoint("GET", "e1328", "m1328(java.lang.String)", POLICY_0, "X-1328");
      table.endpoint("GET", "e1329", "m1329(java.lang.String)", POLICY_0, "X-1329");
      table.endpoint("GET", "e133", "m133(java.lang.String)", POLICY_0, "X-133");
      table.endpoint("GET", "e1330", "m1330(java.lang.String)", POLICY_0, "X-1330");
      table.endpoint("GET", "e1331", "m1331(java.lang.String)", POLICY_0, "X-1331");
      table.endpoint("GET", "e1332", "m1332(java.lang.String)", POLICY_0, "X-1332");
      table.endpoint("GET", "e1333", "m1333(java.lang.String)", POLICY_0, "X-1333");
      table.endpoint("GET", "e1334", "m1334(java.lang.String)", POLICY_0, "X-1334");
      table.endpoint("GET", "e1335", "m1335(java.lang.String)", POLICY_0, "X-1335");
      table.endpoint("GET", "e1336", "m1336(java.lang.String)", POLICY_0, "X-1336");
      table.endpoint("GET", "e1337", "m1337(java.lang.String)", POLICY_0, "X-1337");
      table.endpoint("GET", "e1338", "m1338(java.lang.String)", POLICY_0, "X-1338");
      table.endpoint("GET", "e1339", "m1339(java.lang.String)", POLICY_0, "X-1339");
      table.endpoint("GET", "e134", "m134(java.lang.String)", POLICY_0, "X-134");
      table.endpoint("GET", "e1340", "m1340(java.lang.String)", POLICY_0, "X-1340");
      table.endpoint("GET", "e1341", "m1341(java.lang.String)", POLICY_0, "X-1341");
      table.endpoint("GET", "e1342", "m1342(java.lang.String)", POLICY_0, "X-1342");
      table.endpoint("GET", "e1343", "m1343(java.lang.String)", POLICY_0, "X-1343");
      table.endpoint("GET", "e1344", "m1344(java.lang.String)", POLICY_0, "X-1344");
      table.endpoint("GET", "e1345", "m1345(java.lang.String)", POLICY_0, "X-1345");
      table.endpoint("GET", "e1346", "m1346(java.lang.String)", POLICY_0, "X-1346");
      table.endpoint("GET", "e1347", "m1347(java.lang.String)", POLICY_0, "X-1347");
      table.endpoint("GET", "e1348", "m1348(java.lang.String)", POLICY_0, "X-1348");
      table.endpoint("GET", "e1349", "m1349(java.lang.String)", POLICY_0, "X-1349");
      table.endpoint("GET", "e135", "m135(java.lang.String)", POLICY_0, "X-135");
      table.endpoint("GET", "e1350", "m1350(java.lang.String)", POLICY_0, "X-1350");
      table.endpoint("GET", "e1351", "m1351(java.lang.String)", POLICY_0, "X-1351");
      table.endpoint("GET", "e1352", "m1352(java.lang.String)", POLICY_0, "X-1352");
      table.endpoint("GET", "e1353", "m1353(java.lang.String)", POLICY_0, "X-1353");
      table.endpoint("GET", "e1354", "m1354(java.lang.String)", POLICY_0, "X-1354");
      table.endpoint("GET", "e1355", "m1355(java.lang.String)", POLICY_0, "X-1355");
      table.endpoint("GET", "e1356", "m1356(java.lang.String)", POLICY_0, "X-1356");
      table.endpoint("GET", "e1357", "m1357(java.lang.String)", POLICY_0, "X-1357");
      table.endpoint("GET", "e1358", "m1358(java.lang.String)", POLICY_0, "X-1358");
      table.endpoint("GET", "e1359", "m1359(java.lang.String)", POLICY_0, "X-1359");
      table.endpoint("GET", "e136", "m136(java.lang.String)", POLICY_0, "X-136");
      table.endpoint("GET", "e1360", "m1360(java.lang.String)", POLICY_0, "X-1360");
      table.endpoint("GET", "e1361", "m1361(java.lang.String)", POLICY_0, "X-1361");
      table.endpoint("GET", "e1362", "m1362(java.lang.String)", POLICY_0, "X-1362");
      table.endpoint("GET", "e1363", "m1363(java.lang.String)", POLICY_0, "X-1363");
      table.endpoint("GET", "e1364", "m1364(java.lang.String)", POLICY_0, "X-1364");
      table.endpoint("GET", "e1365", "m1365(java.lang.String)", POLICY_0, "X-1365");
      table.endpoint("GET", "e1366", "m1366(java.lang.String)", POLICY_0, "X-1366");
      table.endpoint("GET", "e1367", "m1367(java.lang.String)", POLICY_0, "X-1367");
      table.endpoint("GET", "e1368", "m1368(java.lang.String)", POLICY_0, "X-1368");
      table.endpoint("GET", "e1369", "m1369(java.lang.String)", POLICY_0, "X-1369");
      table.endpoint("GET", "e137", "m137(java.lang.String)", POLICY_0, "X-137");
      table.endpoint("GET", "e1370", "m1370(java.lang.String)", POLICY_0, "X-1370");
      table.endpoint("GET", "e1371", "m1371(java.lang.String)", POLICY_0, "X-1371");
      table.endpoint("GET", "e1372", "m1372(java.lang.String)", POLICY_0, "X-1372");
      table.endpoint("GET", "e1373", "m1373(java.lang.String)", POLICY_0, "X-1373");
      table.endpoint("GET", "e1374", "m1374(java.lang.String)", POLICY_0, "X-1374");
      table.endpoint("GET", "e1375", "m1375(java.lang.String)", POLICY_0, "X-1375");
      table.endpoint("GET", "e1376", "m1376(java.lang.String)", POLICY_0, "X-1376");
      table.endpoint("GET", "e1377", "m1377(java.lang.String)", POLICY_0, "X-1377");
      table.endpoint("GET", "e1378", "m1378(java.lang.String)", POLICY_0, "X-1378");
      table.endpoint("GET", "e1379", "m1379(java.lang.String)", POLICY_0, "X-1379");
      table.endpoint("GET", "e138", "m138(java.lang.String)", POLICY_0, "X-138");
      table.endpoint("GET", "e1380", "m1380(java.lang.String)", POLICY_0, "X-1380");
      table.endpoint("GET", "e1381", "m1381(java.lang.String)", POLICY_0, "X-1381");
      table.endpoint("GET", "e1382", "m1382(java.lang.String)", POLICY_0, "X-1382");
      table.endpoint("GET", "e1383", "m1383(java.lang.String)", POLICY_0, "X-1383");
      table.endpoint("GET", "e1384", "m1384(java.lang.String)", POLICY_0, "X-1384");
      table.endpoint("GET", "e1385", "m1385(java.lang.String)", POLICY_0, "X-1385");
      table.endpoint("GET", "e1386", "m1386(java.lang.String)", POLICY_0, "X-1386");
      table.endpoint("GET", "e1387", "m1387(java.lang.String)", POLICY_0, "X-1387");
      table.endpoint("GET", "e1388", "m1388(java.lang.String)", POLICY_0, "X-1388");
      table.endpoint("GET", "e1389", "m1389(java.lang.String)", POLICY_0, "X-1389");
      table.endpoint("GET", "e139", "m139(java.lang.String)", POLICY_0, "X-139");
      table.endpoint("GET", "e1390", "m1390(java.lang.String)", POLICY_0, "X-1390");
      table.endpoint("GET", "e1391", "m1391(java.lang.String)", POLICY_0, "X-1391");
      table.endpoint("GET", "e1392", "m1392(java.lang.String)", POLICY_0, "X-1392");
      table.endpoint("GET", "e1393", "m1393(java.lang.String)", POLICY_0, "X-1393");
      table.endpoint("GET", "e1394", "m1394(java.lang.String)", POLICY_0, "X-1394");
      table.endpoint("GET", "e1395", "m1395(java.lang.String)", POLICY_0, "X-1395");
      table.endpoint("GET", "e1396", "m1396(java.lang.String)", POLICY_0, "X-1396");
      table.endpoint("GET", "e1397", "m1397(java.lang.String)", POLICY_0, "X-1397");
      table.endpoint("GET", "e1398", "m1398(java.lang.String)", POLICY_0, "X-1398");
      table.endpoint("GET", "e1399", "m1399(java.lang.String)", POLICY_0, "X-1399");
      table.endpoint("GET", "e14", "m14(java.lang.String)", POLICY_0, "X-14");
      table.endpoint("GET", "e140", "m140(java.lang.String)", POLICY_0, "X-140");
      table.endpoint("GET", "e1400", "m1400(java.lang.String)", POLICY_0, "X-1400");
      table.endpoint("GET", "e1401", "m1401(java.lang.String)", POLICY_0, "X-1401");
      table.endpoint("GET", "e1402", "m1402(java.lang.String)", POLICY_0, "X-1402");
      table.endpoint("GET", "e1403", "m1403(java.lang.String)", POLICY_0, "X-1403");
      table.endpoint("GET", "e1404", "m1404(java.lang.String)", POLICY_0, "X-1404");
      table.endpoint("GET", "e1405", "m1405(java.lang.String)", POLICY_0, "X-1405");
      table.endpoint("GET", "e1406", "m1406(java.lang.String)", POLICY_0, "X-1406");
      table.endpoint("GET", "e1407", "m1407(java.lang.String)", POLICY_0, "X-1407");
      table.endpoint("GET", "e1408", "m1408(java.lang.String)", POLICY_0, "X-1408");
      table.endpoint("GET", "e1409", "m1409(java.lang.String)", POLICY_0, "X-1409");
      table.endpoint("GET", "e141", "m141(java.lang.String)", POLICY_0, "X-141");
      table.endpoint("GET", "e1410", "m1410(java.lang.String)", POLICY_0, "X-1410");
      table.endpoint("GET", "e1411", "m1411(java.lang.String)", POLICY_0, "X-1411");
      table.endpoint("GET", "e1412", "m1412(java.lang.String)", POLICY_0, "X-1412");
      table.endpoint("GET", "e1413", "m1413(java.lang.String)", POLICY_0, "X-1413");
      table.endpoint("GET", "e1414", "m1414(java.lang.String)", POLICY_0, "X-1414");
      table.endpoint("GET", "e1415", "m1415(java.lang.String)", POLICY_0, "X-1415");
      table.endpoint("GET", "e1416", "m1416(java.lang.String)", POLICY_0, "X-1416");
      table.endpoint("GET", "e1417", "m1417(java.lang.String)", POLICY_0, "X-1417");
      table.endpoint("GET", "e1418", "m1418(java.lang.String)", POLICY_0, "X-1418");
      table.endpoint("GET", "e1419", "m1419(java.lang.String)", POLICY_0, "X-1419");
      table.endpoint("GET", "e142", "m142(java.lang.String)", POLICY_0, "X-142");
      table.endpoint("GET", "e1420", "m1420(java.lang.String)", POLICY_0, "X-1420");
      table.endpoint("GET", "e1421", "m1421(java.lang.String)", POLICY_0, "X-1421");
      table.endpoint("GET", "e1422", "m1422(java.lang.String)", POLICY_0, "X-1422");
      table.endpoint("GET", "e1423", "m1423(java.lang.String)", POLICY_0, "X-1423");
      table.endpoint("GET", "e1424", "m1424(java.lang.String)", POLICY_0, "X-1424");
      table.endpoint("GET", "e1425", "m1425(java.lang.String)", POLICY_0, "X-1425");
      table.endpoint("GET", "e1426", "m1426(java.lang.String)", POLICY_0, "X-1426");
      table.endpoint("GET", "e1427", "m1427(java.lang.String)", POLICY_0, "X-1427");
      table.endpoint("GET", "e1428", "m1428(java.lang.String)", POLICY_0, "X-1428");
      table.endpoint("GET", "e1429", "m1429(java.lang.String)", POLICY_0, "X-1429");
      table.endpoint("GET", "e143", "m143(java.lang.String)", POLICY_0, "X-143");
      table.endpoint("GET", "e1430", "m1430(java.lang.String)", POLICY_0, "X-1430");
      table.endpoint("GET", "e1431", "m1431(java.lang.String)", POLICY_0, "X-1431");
      table.endpoint("GET", "e1432", "m1432(java.lang.String)", POLICY_0, "X-1432");
      table.endpoint("GET", "e1433", "m1433(java.lang.String)", POLICY_0, "X-1433");
      table.endpoint("GET", "e1434", "m1434(java.lang.String)", POLICY_0, "X-1434");
      table.endpoint("GET", "e1435", "m1435(java.lang.String)", POLICY_0, "X-1435");
      table.endpoint("GET", "e1436", "m1436(java.lang.String)", POLICY_0, "X-1436");
      table.endpoint("GET", "e1437", "m1437(java.lang.String)", POLICY_0, "X-1437");
      table.endpoint("GET", "e1438", "m1438(java.lang.String)", POLICY_0, "X-1438");
      table.endpoint("GET", "e1439", "m1439(java.lang.String)", POLICY_0, "X-1439");
      table.endpoint("GET", "e144", "m144(java.lang.String)", POLICY_0, "X-144");
      table.endpoint("GET", "e1440", "m1440(java.lang.String)", POLICY_0, "X-1440");
      table.endpoint("GET", "e1441", "m1441(java.lang.String)", POLICY_0, "X-1441");
      table.endpoint("GET", "e1442", "m1442(java.lang.String)", POLICY_0, "X-1442");
      table.endpoint("GET", "e1443", "m1443(java.lang.String)", POLICY_0, "X-1443");
      table.endpoint("GET", "e1444", "m1444(java.lang.String)", POLICY_0, "X-1444");
      table.endpoint("GET", "e1445", "m1445(java.lang.String)", POLICY_0, "X-1445");
      table.endpoint("GET", "e1446", "m1446(java.lang.String)", POLICY_0, "X-1446");
      table.endpoint("GET", "e1447", "m1447(java.lang.String)", POLICY_0, "X-1447");
      table.endpoint("GET", "e1448", "m1448(java.lang.String)", POLICY_0, "X-1448");
      table.endpoint("GET", "e1449", "m1449(java.lang.String)", POLICY_0, "X-1449");
      table.endpoint("GET", "e145", "m145(java.lang.String)", POLICY_0, "X-145");
      table.endpoint("GET", "e1450", "m1450(java.lang.String)", POLICY_0, "X-1450");
      table.endpoint("GET", "e1451", "m1451(java.lang.String)", POLICY_0, "X-1451");
      table.endpoint("GET", "e1452", "m1452(java.lang.String)", POLICY_0, "X-1452");
      table.endpoint("GET", "e1453", "m1453(java.lang.String)", POLICY_0, "X-1453");
      table.endpoint("GET", "e1454", "m1454(java.lang.String)", POLICY_0, "X-1454");
      table.endpoint("GET", "e1455", "m1455(java.lang.String)", POLICY_0, "X-1455");
      table.endpoint("GET", "e1456", "m1456(java.lang.String)", POLICY_0, "X-1456");
      table.endpoint("GET", "e1457", "m1457(java.lang.String)", POLICY_0, "X-1457");
      table.endpoint("GET", "e1458", "m1458(java.lang.String)", POLICY_0, "X-1458");
      table.endpoint("GET", "e1459", "m1459(java.lang.String)", POLICY_0, "X-1459");
      table.endpoint("GET", "e146", "m146(java.lang.String)", POLICY_0, "X-146");
      table.endpoint("GET", "e1460", "m1460(java.lang.String)", POLICY_0, "X-1460");
      table.endpoint("GET", "e1461", "m1461(java.lang.String)", POLICY_0, "X-1461");
      table.endpoint("GET", "e1462", "m1462(java.lang.String)", POLICY_0, "X-1462");
      table.endpoint("GET", "e1463", "m1463(java.lang.String)", POLICY_0, "X-1463");
      table.endpoint("GET", "e1464", "m1464(java.lang.String)", POLICY_0, "X-1464");
      table.endpoint("GET", "e1465", "m1465(java.lang.String)", POLICY_0, "X-1465");
      table.endpoint("GET", "e1466", "m1466(java.lang.String)", POLICY_0, "X-1466");
      table.endpoint("GET", "e1467", "m1467(java.lang.String)", POLICY_0, "X-1467");
      table.endpoint("GET", "e1468", "m1468(java.lang.String)", POLICY_0, "X-1468");
      table.endpoint("GET", "e1469", "m1469(java.lang.String)", POLICY_0, "X-1469");
      table.endpoint("GET", "e147", "m147(java.lang.String)", POLICY_0, "X-147");
      table.endpoint("GET", "e1470", "m1470(java.lang.String)", POLICY_0, "X-1470");
      table.endpoint("GET", "e1471", "m1471(java.lang.String)", POLICY_0, "X-1471");
      table.endpoint("GET", "e1472", "m1472(java.lang.String)", POLICY_0, "X-1472");
      table.endpoint("GET", "e1473", "m1473(java.lang.String)", POLICY_0, "X-1473");
      table.endpoint("GET", "e1474", "m1474(java.lang.String)", POLICY_0, "X-1474");
      table.endpoint("GET", "e1475", "m1475(java.lang.String)", POLICY_0, "X-1475");
      table.endpoint("GET", "e1476", "m1476(java.lang.String)", POLICY_0, "X-1476");
      table.endpoint("GET", "e1477", "m1477(java.lang.String)", POLICY_0, "X-1477");
      table.endpoint("GET", "e1478", "m1478(java.lang.String)", POLICY_0, "X-1478");
      table.endpoint("GET", "e1479", "m1479(java.lang.String)", POLICY_0, "X-1479");
      table.endpoint("GET", "e148", "m148(java.lang.String)", POLICY_0, "X-148");
      table.endpoint("GET", "e1480", "m1480(java.lang.String)", POLICY_0, "X-1480");
      table.endpoint("GET", "e1481", "m1481(java.lang.String)", POLICY_0, "X-1481");
      table.endpoint("GET", "e1482", "m1482(java.lang.String)", POLICY_0, "X-1482");
      table.endpoint("GET", "e1483", "m1483(java.lang.String)", POLICY_0, "X-1483");
      table.endpoint("GET", "e1484", "m1484(java.lang.String)", POLICY_0, "X-1484");
      table.endpoint("GET", "e1485", "m1485(java.lang.String)", POLICY_0, "X-1485");
      table.endpoint("GET", "e1486", "m1486(java.lang.String)", POLICY_0, "X-1486");
      table.endpoint("GET", "e1487", "m1487(java.lang.String)", POLICY_0, "X-1487");
      table.endpoint("GET", "e1488", "m1488(java.lang.String)", POLICY_0, "X-1488");
      table.endpoint("GET", "e1489", "m1489(java.lang.String)", POLICY_0, "X-1489");
      table.endpoint("GET", "e149", "m149(java.lang.String)", POLICY_0, "X-149");
      table.endpoint("GET", "e1490", "m1490(java.lang.String)", POLICY_0, "X-1490");
      table.endpoint("GET", "e1491", "m1491(java.lang.String)", POLICY_0, "X-1491");
      table.endpoint("GET", "e1492", "m1492(java.lang.String)", POLICY_0, "X-1492");
      table.endpoint("GET", "e1493", "m1493(java.lang.String)", POLICY_0, "X-1493");
      table.endpoint("GET", "e1494", "m1494(java.lang.String)", POLICY_0, "X-1494");
      table.endpoint("GET", "e1495", "m1495(java.lang.String)", POLICY_0, "X-1495");
      table.endpoint("GET", "e1496", "m1496(java.lang.String)", POLICY_0, "X-1496");
      table.endpoint("GET", "e1497", "m1497(java.lang.String)", POLICY_0, "X-1497");
      table.endpoint("GET", "e1498", "m1498(java.lang.String)", POLICY_0, "X-1498");
      table.endpoint("GET", "e1499", "m1499(java.lang.String)", POLICY_0, "X-1499");
      table.endpoint("GET", "e15", "m15(java.lang.String)", POLICY_0, "X-15");
      table.endpoint("GET", "e150", "m150(java.lang.String)", POLICY_0, "X-150");
      table.endpoint("GET", "e1500", "m1500(java.lang.String)", POLICY_0, "X-1500");
      table.endpoint("GET", "e1501", "m1501(java.lang.String)", POLICY_0, "X-1501");
      table.endpoint("GET", "e1502", "m1502(java.lang.String)", POLICY_0, "X-1502");
      table.endpoint("GET", "e1503", "m1503(java.lang.String)", POLICY_0, "X-1503");
      table.endpoint("GET", "e1504", "m1504(java.lang.String)", POLICY_0, "X-1504");
      table.endpoint("GET", "e1505", "m1505(java.lang.String)", POLICY_0, "X-1505");
      table.endpoint("GET", "e1506", "m1506(java.lang.String)", POLICY_0, "X-1506");
      table.endpoint("GET", "e1507", "m1507(java.lang.String)", POLICY_0, "X-1507");
      table.endpoint("GET", "e1508", "m1508(java.lang.String)", POLICY_0, "X-1508");
      table.endpoint("GET", "e1509", "m1509(java.lang.String)", POLICY_0, "X-1509");
      table.endpoint("GET", "e151", "m151(java.lang.String)", POLICY_0, "X-151");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints2 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e1510", "m1510(java.lang.String)", POLICY_0, "X-1510");
      table.endpoint("GET", "e1511", "m1511(java.lang.String)", POLICY_0, "X-1511");
      table.endpoint("GET", "e1512", "m1512(java.lang.String)", POLICY_0, "X-1512");
      table.endpoint("GET", "e1513", "m1513(java.lang.String)", POLICY_0, "X-1513");
      table.endpoint("GET", "e1514", "m1514(java.lang.String)", POLICY_0, "X-1514");
      table.endpoint("GET", "e1515", "m1515(java.lang.String)", POLICY_0, "X-1515");
      table.endpoint("GET", "e1516", "m1516(java.lang.String)", POLICY_0, "X-1516");
      table.endpoint("GET", "e1517", "m1517(java.lang.String)", POLICY_0, "X-1517");
      table.endpoint("GET", "e1518", "m1518(java.lang.String)", POLICY_0, "X-1518");
      table.endpoint("GET", "e1519", "m1519(java.lang.String)", POLICY_0, "X-1519");
      table.endpoint("GET", "e152", "m152(java.lang.String)", POLICY_0, "X-152");
      table.endpoint("GET", "e1520", "m1520(java.lang.String)", POLICY_0, "X-1520");
      table.endpoint("GET", "e1521", "m1521(java.lang.String)", POLICY_0, "X-1521");
      table.endpoint("GET", "e1522", "m1522(java.lang.String)", POLICY_0, "X-1522");
      table.endpoint("GET", "e1523", "m1523(java.lang.String)", POLICY_0, "X-1523");
      table.endpoint("GET", "e1524", "m1524(java.lang.String)", POLICY_0, "X-1524");
      table.endpoint("GET", "e1525", "m1525(java.lang.String)", POLICY_0, "X-1525");
      table.endpoint("GET", "e1526", "m1526(java.lang.String)", POLICY_0, "X-1526");
      table.endpoint("GET", "e1527", "m1527(java.lang.String)", POLICY_0, "X-1527");
      table.endpoint("GET", "e1528", "m1528(java.lang.String)", POLICY_0, "X-1528");
      table.endpoint("GET", "e1529", "m1529(java.lang.String)", POLICY_0, "X-1529");
      table.endpoint("GET", "e153", "m153(java.lang.String)", POLICY_0, "X-153");
      table.endpoint("GET", "e1530", "m1530(java.lang.String)", POLICY_0, "X-1530");
      table.endpoint("GET", "e1531", "m1531(java.lang.String)", POLICY_0, "X-1531");
      table.endpoint("GET", "e1532", "m1532(java.lang.String)", POLICY_0, "X-1532");
      table.endpoint("GET", "e1533", "m1533(java.lang.String)", POLICY_0, "X-1533");
      table.endpoint("GET", "e1534", "m1534(java.lang.String)", POLICY_0, "X-1534");
      table.endpoint("GET", "e1535", "m1535(java.lang.String)", POLICY_0, "X-1535");
      table.endpoint("GET", "e1536", "m1536(java.lang.String)", POLICY_0, "X-1536");
      table.endpoint("GET", "e1537", "m1537(java.lang.String)", POLICY_0, "X-1537");
      table.endpoint("GET", "e1538", "m1538(java.lang.String)", POLICY_0, "X-1538");
      table.endpoint("GET", "e1539", "m1539(java.lang.String)", POLICY_0, "X-1539");
      table.endpoint("GET", "e154", "m154(java.lang.String)", POLICY_0, "X-154");
      table.endpoint("GET", "e1540", "m1540(java.lang.String)", POLICY_0, "X-1540");
      table.endpoint("GET", "e1541", "m1541(java.lang.String)", POLICY_0, "X-1541");
      table.endpoint("GET", "e1542", "m1542(java.lang.String)", POLICY_0, "X-1542");
      table.endpoint("GET", "e1543", "m1543(java.lang.String)", POLICY_0, "X-1543");
      table.endpoint("GET", "e1544", "m1544(java.lang.String)", POLICY_0, "X-1544");
      table.endpoint("GET", "e1545", "m1545(java.lang.String)", POLICY_0, "X-1545");
      table.endpoint("GET", "e1546", "m1546(java.lang.String)", POLICY_0, "X-1546");
      table.endpoint("GET", "e1547", "m1547(java.lang.String)", POLICY_0, "X-1547");
      table.endpoint("GET", "e1548", "m1548(java.lang.String)", POLICY_0, "X-1548");
      table.endpoint("GET", "e1549", "m1549(java.lang.String)", POLICY_0, "X-1549");
      table.endpoint("GET", "e155", "m155(java.lang.String)", POLICY_0, "X-155");
      table.endpoint("GET", "e1550", "m1550(java.lang.String)", POLICY_0, "X-1550");
      table.endpoint("GET", "e1551", "m1551(java.lang.String)", POLICY_0, "X-1551");
      table.endpoint("GET", "e1552", "m1552(java.lang.String)", POLICY_0, "X-1552");
      table.endpoint("GET", "e1553", "m1553(java.lang.String)", POLICY_0, "X-1553");
      table.endpoint("GET", "e1554", "m1554(java.lang.String)", POLICY_0, "X-1554");
      table.endpoint("GET", "e1555", "m1555(java.lang.String)", POLICY_0, "X-1555");
      table.endpoint("GET", "e1556", "m1556(java.lang.String)", POLICY_0, "X-1556");
      table.endpoint("GET", "e1557", "m1557(java.lang.String)", POLICY_0, "X-1557");
      table.endpoint("GET", "e1558", "m1558(java.lang.String)", POLICY_0, "X-1558");
      table.endpoint("GET", "e1559", "m1559(java.lang.String)", POLICY_0, "X-1559");
      table.endpoint("GET", "e156", "m156(java.lang.String)", POLICY_0, "X-156");
      table.endpoint("GET", "e1560", "m1560(java.lang.String)", POLICY_0, "X-1560");
      table.endpoint("GET", "e1561", "m1561(java.lang.String)", POLICY_0, "X-1561");
      table.endpoint("GET", "e1562", "m1562(java.lang.String)", POLICY_0, "X-1562");
      table.endpoint("GET", "e1563", "m1563(java.lang.String)", POLICY_0, "X-1563");
      table.endpoint("GET", "e1564", "m1564(java.lang.String)", POLICY_0, "X-1564");
      table.endpoint("GET", "e1565", "m1565(java.lang.String)", POLICY_0, "X-1565");
      table.endpoint("GET", "e1566", "m1566(java.lang.String)", POLICY_0, "X-1566");
      table.endpoint("GET", "e1567", "m1567(java.lang.String)", POLICY_0, "X-1567");
      table.endpoint("GET", "e1568", "m1568(java.lang.String)", POLICY_0, "X-1568");
      table.endpoint("GET", "e1569", "m1569(java.lang.String)", POLICY_0, "X-1569");
      table.endpoint("GET", "e157", "m157(java.lang.String)", POLICY_0, "X-157");
      table.endpoint("GET", "e1570", "m1570(java.lang.String)", POLICY_0, "X-1570");
      table.endpoint("GET", "e1571", "m1571(java.lang.String)", POLICY_0, "X-1571");
      table.endpoint("GET", "e1572", "m1572(java.lang.String)", POLICY_0, "X-1572");
      table.endpoint("GET", "e1573", "m1573(java.lang.String)", POLICY_0, "X-1573");
      table.endpoint("GET", "e1574", "m1574(java.lang.String)", POLICY_0, "X-1574");
      table.endpoint("GET", "e1575", "m1575(java.lang.String)", POLICY_0, "X-1575");
      table.endpoint("GET", "e1576", "m1576(java.lang.String)", POLICY_0, "X-1576");
      table.endpoint("GET", "e1577", "m1577(java.lang.String)", POLICY_0, "X-1577");
      table.endpoint("GET", "e1578", "m1578(java.lang.String)", POLICY_0, "X-1578");
      table.endpoint("GET", "e1579", "m1579(java.lang.String)", POLICY_0, "X-1579");
      table.endpoint("GET", "e158", "m158(java.lang.String)", POLICY_0, "X-158");
      table.endpoint("GET", "e1580", "m1580(java.lang.String)", POLICY_0, "X-1580");
      table.endpoint("GET", "e1581", "m1581(java.lang.String)", POLICY_0, "X-1581");
      table.endpoint("GET", "e1582", "m1582(java.lang.String)", POLICY_0, "X-1582");
      table.endpoint("GET", "e1583", "m1583(java.lang.String)", POLICY_0, "X-1583");
      table.endpoint("GET", "e1584", "m1584(java.lang.String)", POLICY_0, "X-1584");
      table.endpoint("GET", "e1585", "m1585(java.lang.String)", POLICY_0, "X-1585");
      table.endpoint("GET", "e1586", "m1586(java.lang.String)", POLICY_0, "X-1586");
      table.endpoint("GET", "e1587", "m1587(java.lang.String)", POLICY_0, "X-1587");
      table.endpoint("GET", "e1588", "m1588(java.lang.String)", POLICY_0, "X-1588");
      table.endpoint("GET", "e1589", "m1589(java.lang.String)", POLICY_0, "X-1589");
      table.endpoint("GET", "e159", "m159(java.lang.String)", POLICY_0, "X-159");
      table.endpoint("GET", "e1590", "m1590(java.lang.String)", POLICY_0, "X-1590");
      table.endpoint("GET", "e1591", "m1591(java.lang.String)", POLICY_0, "X-1591");
      table.endpoint("GET", "e1592", "m1592(java.lang.String)", POLICY_0, "X-1592");
      table.endpoint("GET", "e1593", "m1593(java.lang.String)", POLICY_0, "X-1593");
      table.endpoint("GET", "e1594", "m1594(java.lang.String)", POLICY_0, "X-1594");
      table.endpoint("GET", "e1595", "m1595(java.lang.String)", POLICY_0, "X-1595");
      table.endpoint("GET", "e1596", "m1596(java.lang.String)", POLICY_0, "X-1596");
      table.endpoint("GET", "e1597", "m1597(java.lang.String)", POLICY_0, "X-1597");
      table.endpoint("GET", "e1598", "m1598(java.lang.String)", POLICY_0, "X-1598");
      table.endpoint("GET", "e1599", "m1599(java.lang.String)", POLICY_0, "X-1599");
      table.endpoint("GET", "e16", "m16(java.lang.String)", POLICY_0, "X-16");
      table.endpoint("GET", "e160", "m160(java.lang.String)", POLICY_0, "X-160");
      table.endpoint("GET", "e1600", "m1600(java.lang.String)", POLICY_0, "X-1600");
      table.endpoint("GET", "e1601", "m1601(java.lang.String)", POLICY_0, "X-1601");
      table.endpoint("GET", "e1602", "m1602(java.lang.String)", POLICY_0, "X-1602");
      table.endpoint("GET", "e1603", "m1603(java.lang.String)", POLICY_0, "X-1603");
      table.endpoint("GET", "e1604", "m1604(java.lang.String)", POLICY_0, "X-1604");
      table.endpoint("GET", "e1605", "m1605(java.lang.String)", POLICY_0, "X-1605");
      table.endpoint("GET", "e1606", "m1606(java.lang.String)", POLICY_0, "X-1606");
      table.endpoint("GET", "e1607", "m1607(java.lang.String)", POLICY_0, "X-1607");
      table.endpoint("GET", "e1608", "m1608(java.lang.String)", POLICY_0, "X-1608");
      table.endpoint("GET", "e1609", "m1609(java.lang.String)", POLICY_0, "X-1609");
      table.endpoint("GET", "e161", "m161(java.lang.String)", POLICY_0, "X-161");
      table.endpoint("GET", "e1610", "m1610(java.lang.String)", POLICY_0, "X-1610");
      table.endpoint("GET", "e1611", "m1611(java.lang.String)", POLICY_0, "X-1611");
      table.endpoint("GET", "e1612", "m1612(java.lang.String)", POLICY_0, "X-1612");
      table.endpoint("GET", "e1613", "m1613(java.lang.String)", POLICY_0, "X-1613");
      table.endpoint("GET", "e1614", "m1614(java.lang.String)", POLICY_0, "X-1614");
      table.endpoint("GET", "e1615", "m1615(java.lang.String)", POLICY_0, "X-1615");
      table.endpoint("GET", "e1616", "m1616(java.lang.String)", POLICY_0, "X-1616");
      table.endpoint("GET", "e1617", "m1617(java.lang.String)", POLICY_0, "X-1617");
      table.endpoint("GET", "e1618", "m1618(java.lang.String)", POLICY_0, "X-1618");
      table.endpoint("GET", "e1619", "m1619(java.lang.String)", POLICY_0, "X-1619");
      table.endpoint("GET", "e162", "m162(java.lang.String)", POLICY_0, "X-162");
      table.endpoint("GET", "e1620", "m1620(java.lang.String)", POLICY_0, "X-1620");
      table.endpoint("GET", "e1621", "m1621(java.lang.String)", POLICY_0, "X-1621");
      table.endpoint("GET", "e1622", "m1622(java.lang.String)", POLICY_0, "X-1622");
      table.endpoint("GET", "e1623", "m1623(java.lang.String)", POLICY_0, "X-1623");
      table.endpoint("GET", "e1624", "m1624(java.lang.String)", POLICY_0, "X-1624");
      table.endpoint("GET", "e1625", "m1625(java.lang.String)", POLICY_0, "X-1625");
      table.endpoint("GET", "e1626", "m1626(java.lang.String)", POLICY_0, "X-1626");
      table.endpoint("GET", "e1627", "m1627(java.lang.String)", POLICY_0, "X-1627");
      table.endpoint("GET", "e1628", "m1628(java.lang.String)", POLICY_0, "X-1628");
      table.endpoint("GET", "e1629", "m1629(java.lang.String)", POLICY_0, "X-1629");
      table.endpoint("GET", "e163", "m163(java.lang.String)", POLICY_0, "X-163");
      table.endpoint("GET", "e1630", "m1630(java.lang.String)", POLICY_0, "X-1630");
      table.endpoint("GET", "e1631", "m1631(java.lang.String)", POLICY_0, "X-1631");
      table.endpoint("GET", "e1632", "m1632(java.lang.String)", POLICY_0, "X-1632");
      table.endpoint("GET", "e1633", "m1633(java.lang.String)", POLICY_0, "X-1633");
      table.endpoint("GET", "e1634", "m1634(java.lang.String)", POLICY_0, "X-1634");
      table.endpoint("GET", "e1635", "m1635(java.lang.String)", POLICY_0, "X-1635");
      table.endpoint("GET", "e1636", "m1636(java.lang.String)", POLICY_0, "X-1636");
      table.endpoint("GET", "e1637", "m1637(java.lang.String)", POLICY_0, "X-1637");
      table.endpoint("GET", "e1638", "m1638(java.lang.String)", POLICY_0, "X-1638");
      table.endpoint("GET", "e1639", "m1639(java.lang.String)", POLICY_0, "X-1639");
      table.endpoint("GET", "e164", "m164(java.lang.String)", POLICY_0, "X-164");
      table.endpoint("GET", "e1640", "m1640(java.lang.String)", POLICY_0, "X-1640");
      table.endpoint("GET", "e1641", "m1641(java.lang.String)", POLICY_0, "X-1641");
      table.endpoint("GET", "e1642", "m1642(java.lang.String)", POLICY_0, "X-1642");
      table.endpoint("GET", "e1643", "m1643(java.lang.String)", POLICY_0, "X-1643");
      table.endpoint("GET", "e1644", "m1644(java.lang.String)", POLICY_0, "X-1644");
      table.endpoint("GET", "e1645", "m1645(java.lang.String)", POLICY_0, "X-1645");
      table.endpoint("GET", "e1646", "m1646(java.lang.String)", POLICY_0, "X-1646");
      table.endpoint("GET", "e1647", "m1647(java.lang.String)", POLICY_0, "X-1647");
      table.endpoint("GET", "e1648", "m1648(java.lang.String)", POLICY_0, "X-1648");
      table.endpoint("GET", "e1649", "m1649(java.lang.String)", POLICY_0, "X-1649");
      table.endpoint("GET", "e165", "m165(java.lang.String)", POLICY_0, "X-165");
      table.endpoint("GET", "e1650", "m1650(java.lang.String)", POLICY_0, "X-1650");
      table.endpoint("GET", "e1651", "m1651(java.lang.String)", POLICY_0, "X-1651");
      table.endpoint("GET", "e1652", "m1652(java.lang.String)", POLICY_0, "X-1652");
      table.endpoint("GET", "e1653", "m1653(java.lang.String)", POLICY_0, "X-1653");
      table.endpoint("GET", "e1654", "m1654(java.lang.String)", POLICY_0, "X-1654");
      table.endpoint("GET", "e1655", "m1655(java.lang.String)", POLICY_0, "X-1655");
      table.endpoint("GET", "e1656", "m1656(java.lang.String)", POLICY_0, "X-1656");
      table.endpoint("GET", "e1657", "m1657(java.lang.String)", POLICY_0, "X-1657");
      table.endpoint("GET", "e1658", "m1658(java.lang.String)", POLICY_0, "X-1658");
      table.endpoint("GET", "e1659", "m1659(java.lang.String)", POLICY_0, "X-1659");
      table.endpoint("GET", "e166", "m166(java.lang.String)", POLICY_0, "X-166");
      table.endpoint("GET", "e1660", "m1660(java.lang.String)", POLICY_0, "X-1660");
      table.endpoint("GET", "e1661", "m1661(java.lang.String)", POLICY_0, "X-1661");
      table.endpoint("GET", "e1662", "m1662(java.lang.String)", POLICY_0, "X-1662");
      table.endpoint("GET", "e1663", "m1663(java.lang.String)", POLICY_0, "X-1663");
      table.endpoint("GET", "e1664", "m1664(java.lang.String)", POLICY_0, "X-1664");
      table.endpoint("GET", "e1665", "m1665(java.lang.String)", POLICY_0, "X-1665");
      table.endpoint("GET", "e1666", "m1666(java.lang.String)", POLICY_0, "X-1666");
      table.endpoint("GET", "e1667", "m1667(java.lang.String)", POLICY_0, "X-1667");
      table.endpoint("GET", "e1668", "m1668(java.lang.String)", POLICY_0, "X-1668");
      table.endpoint("GET", "e1669", "m1669(java.lang.String)", POLICY_0, "X-1669");
      table.endpoint("GET", "e167", "m167(java.lang.String)", POLICY_0, "X-167");
      table.endpoint("GET", "e1670", "m1670(java.lang.String)", POLICY_0, "X-1670");
      table.endpoint("GET", "e1671", "m1671(java.lang.String)", POLICY_0, "X-1671");
      table.endpoint("GET", "e1672", "m1672(java.lang.String)", POLICY_0, "X-1672");
      table.endpoint("GET", "e1673", "m1673(java.lang.String)", POLICY_0, "X-1673");
      table.endpoint("GET", "e1674", "m1674(java.lang.String)", POLICY_0, "X-1674");
      table.endpoint("GET", "e1675", "m1675(java.lang.String)", POLICY_0, "X-1675");
      table.endpoint("GET", "e1676", "m1676(java.lang.String)", POLICY_0, "X-1676");
      table.endpoint("GET", "e1677", "m1677(java.lang.String)", POLICY_0, "X-1677");
      table.endpoint("GET", "e1678", "m1678(java.lang.String)", POLICY_0, "X-1678");
      table.endpoint("GET", "e1679", "m1679(java.lang.String)", POLICY_0, "X-1679");
      table.endpoint("GET", "e168", "m168(java.lang.String)", POLICY_0, "X-168");
      table.endpoint("GET", "e1680", "m1680(java.lang.String)", POLICY_0, "X-1680");
      table.endpoint("GET", "e1681", "m1681(java.lang.String)", POLICY_0, "X-1681");
      table.endpoint("GET", "e1682", "m1682(java.lang.String)", POLICY_0, "X-1682");
      table.endpoint("GET", "e1683", "m1683(java.lang.String)", POLICY_0, "X-1683");
      table.endpoint("GET", "e1684", "m1684(java.lang.String)", POLICY_0, "X-1684");
      table.endpoint("GET", "e1685", "m1685(java.lang.String)", POLICY_0, "X-1685");
      table.endpoint("GET", "e1686", "m1686(java.lang.String)", POLICY_0, "X-1686");
      table.endpoint("GET", "e1687", "m1687(java.lang.String)", POLICY_0, "X-1687");
      table.endpoint("GET", "e1688", "m1688(java.lang.String)", POLICY_0, "X-1688");
      table.endpoint("GET", "e1689", "m1689(java.lang.String)", POLICY_0, "X-1689");
      table.endpoint("GET", "e169", "m169(java.lang.String)", POLICY_0, "X-169");
      table.endpoint("GET", "e1690", "m1690(java.lang.String)", POLICY_0, "X-1690");
      table.endpoint("GET", "e1691", "m1691(java.lang.String)", POLICY_0, "X-1691");
      table.endpoint("GET", "e1692", "m1692(java.lang.String)", POLICY_0, "X-1692");
      table.endpoint("GET", "e1693", "m1693(java.lang.String)", POLICY_0, "X-1693");
      table.endpoint("GET", "e1694", "m1694(java.lang.String)", POLICY_0, "X-1694");
      table.endpoint("GET", "e1695", "m1695(java.lang.String)", POLICY_0, "X-1695");
      table.endpoint("GET", "e1696", "m1696(java.lang.String)", POLICY_0, "X-1696");
      table.endpoint("GET", "e1697", "m1697(java.lang.String)", POLICY_0, "X-1697");
      table.endpoint("GET", "e1698", "m1698(java.lang.String)", POLICY_0, "X-1698");
      table.endpoint("GET", "e1699", "m1699(java.lang.String)", POLICY_0, "X-1699");
      table.endpoint("GET", "e17", "m17(java.lang.String)", POLICY_0, "X-17");
      table.endpoint("GET", "e170", "m170(java.lang.String)", POLICY_0, "X-170");
      table.endpoint("GET", "e1700", "m1700(java.lang.String)", POLICY_0, "X-1700");
      table.endpoint("GET", "e1701", "m1701(java.lang.String)", POLICY_0, "X-1701");
      table.endpoint("GET", "e1702", "m1702(java.lang.String)", POLICY_0, "X-1702");
      table.endpoint("GET", "e1703", "m1703(java.lang.String)", POLICY_0, "X-1703");
      table.endpoint("GET", "e1704", "m1704(java.lang.String)", POLICY_0, "X-1704");
      table.endpoint("GET", "e1705", "m1705(java.lang.String)", POLICY_0, "X-1705");
      table.endpoint("GET", "e1706", "m1706(java.lang.String)", POLICY_0, "X-1706");
      table.endpoint("GET", "e1707", "m1707(java.lang.String)", POLICY_0, "X-1707");
      table.endpoint("GET", "e1708", "m1708(java.lang.String)", POLICY_0, "X-1708");
      table.endpoint("GET", "e1709", "m1709(java.lang.String)", POLICY_0, "X-1709");
      table.endpoint("GET", "e171", "m171(java.lang.String)", POLICY_0, "X-171");
      table.endpoint("GET", "e1710", "m1710(java.lang.String)", POLICY_0, "X-1710");
      table.endpoint("GET", "e1711", "m1711(java.lang.String)", POLICY_0, "X-1711");
      table.endpoint("GET", "e1712", "m1712(java.lang.String)", POLICY_0, "X-1712");
      table.endpoint("GET", "e1713", "m1713(java.lang.String)", POLICY_0, "X-1713");
      table.endpoint("GET", "e1714", "m1714(java.lang.String)", POLICY_0, "X-1714");
      table.endpoint("GET", "e1715", "m1715(java.lang.String)", POLICY_0, "X-1715");
      table.endpoint("GET", "e1716", "m1716(java.lang.String)", POLICY_0, "X-1716");
      table.endpoint("GET", "e1717", "m1717(java.lang.String)", POLICY_0, "X-1717");
      table.endpoint("GET", "e1718", "m1718(java.lang.String)", POLICY_0, "X-1718");
      table.endpoint("GET", "e1719", "m1719(java.lang.String)", POLICY_0, "X-1719");
      table.endpoint("GET", "e172", "m172(java.lang.String)", POLICY_0, "X-172");
      table.endpoint("GET", "e1720", "m1720(java.lang.String)", POLICY_0, "X-1720");
      table.endpoint("GET", "e1721", "m1721(java.lang.String)", POLICY_0, "X-1721");
      table.endpoint("GET", "e1722", "m1722(java.lang.String)", POLICY_0, "X-1722");
      table.endpoint("GET", "e1723", "m1723(java.lang.String)", POLICY_0, "X-1723");
      table.endpoint("GET", "e1724", "m1724(java.lang.String)", POLICY_0, "X-1724");
      table.endpoint("GET", "e1725", "m1725(java.lang.String)", POLICY_0, "X-1725");
      table.endpoint("GET", "e1726", "m1726(java.lang.String)", POLICY_0, "X-1726");
      table.endpoint("GET", "e1727", "m1727(java.lang.String)", POLICY_0, "X-1727");
      table.endpoint("GET", "e1728", "m1728(java.lang.String)", POLICY_0, "X-1728");
      table.endpoint("GET", "e1729", "m1729(java.lang.String)", POLICY_0, "X-1729");
      table.endpoint("GET", "e173", "m173(java.lang.String)", POLICY_0, "X-173");
      table.endpoint("GET", "e1730", "m1730(java.lang.String)", POLICY_0, "X-1730");
      table.endpoint("GET", "e1731", "m1731(java.lang.String)", POLICY_0, "X-1731");
      table.endpoint("GET", "e1732", "m1732(java.lang.String)", POLICY_0, "X-1732");
      table.endpoint("GET", "e1733", "m1733(java.lang.String)", POLICY_0, "X-1733");
      table.endpoint("GET", "e1734", "m1734(java.lang.String)", POLICY_0, "X-1734");
      table.endpoint("GET", "e1735", "m1735(java.lang.String)", POLICY_0, "X-1735");
      table.endpoint("GET", "e1736", "m1736(java.lang.String)", POLICY_0, "X-1736");
      table.endpoint("GET", "e1737", "m1737(java.lang.String)", POLICY_0, "X-1737");
      table.endpoint("GET", "e1738", "m1738(java.lang.String)", POLICY_0, "X-1738");
      table.endpoint("GET", "e1739", "m1739(java.lang.String)", POLICY_0, "X-1739");
      table.endpoint("GET", "e174", "m174(java.lang.String)", POLICY_0, "X-174");
      table.endpoint("GET", "e1740", "m1740(java.lang.String)", POLICY_0, "X-1740");
      table.endpoint("GET", "e1741", "m1741(java.lang.String)", POLICY_0, "X-1741");
      table.endpoint("GET", "e1742", "m1742(java.lang.String)", POLICY_0, "X-1742");
      table.endpoint("GET", "e1743", "m1743(java.lang.String)", POLICY_0, "X-1743");
      table.endpoint("GET", "e1744", "m1744(java.lang.String)", POLICY_0, "X-1744");
      table.endpoint("GET", "e1745", "m1745(java.lang.String)", POLICY_0, "X-1745");
      table.endpoint("GET", "e1746", "m1746(java.lang.String)", POLICY_0, "X-1746");
      table.endpoint("GET", "e1747", "m1747(java.lang.String)", POLICY_0, "X-1747");
      table.endpoint("GET", "e1748", "m1748(java.lang.String)", POLICY_0, "X-1748");
      table.endpoint("GET", "e1749", "m1749(java.lang.String)", POLICY_0, "X-1749");
      table.endpoint("GET", "e175", "m175(java.lang.String)", POLICY_0, "X-175");
      table.endpoint("GET", "e1750", "m1750(java.lang.String)", POLICY_0, "X-1750");
      table.endpoint("GET", "e1751", "m1751(java.lang.String)", POLICY_0, "X-1751");
      table.endpoint("GET", "e1752", "m1752(java.lang.String)", POLICY_0, "X-1752");
      table.endpoint("GET", "e1753", "m1753(java.lang.String)", POLICY_0, "X-1753");
      table.endpoint("GET", "e1754", "m1754(java.lang.String)", POLICY_0, "X-1754");
      table.endpoint("GET", "e1755", "m1755(java.lang.String)", POLICY_0, "X-1755");
      table.endpoint("GET", "e1756", "m1756(java.lang.String)", POLICY_0, "X-1756");
      table.endpoint("GET", "e1757", "m1757(java.lang.String)", POLICY_0, "X-1757");
      table.endpoint("GET", "e1758", "m1758(java.lang.String)", POLICY_0, "X-1758");
      table.endpoint("GET", "e1759", "m1759(java.lang.String)", POLICY_0, "X-1759");
      table.endpoint("GET", "e176", "m176(java.lang.String)", POLICY_0, "X-176");
      table.endpoint("GET", "e1760", "m1760(java.lang.String)", POLICY_0, "X-1760");
      table.endpoint("GET", "e1761", "m1761(java.lang.String)", POLICY_0, "X-1761");
      table.endpoint("GET", "e1762", "m1762(java.lang.String)", POLICY_0, "X-1762");
      table.endpoint("GET", "e1763", "m1763(java.lang.String)", POLICY_0, "X-1763");
      table.endpoint("GET", "e1764", "m1764(java.lang.String)", POLICY_0, "X-1764");
      table.endpoint("GET", "e1765", "m1765(java.lang.String)", POLICY_0, "X-1765");
      table.endpoint("GET", "e1766", "m1766(java.lang.String)", POLICY_0, "X-1766");
      table.endpoint("GET", "e1767", "m1767(java.lang.String)", POLICY_0, "X-1767");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints3 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e1768", "m1768(java.lang.String)", POLICY_0, "X-1768");
      table.endpoint("GET", "e1769", "m1769(java.lang.String)", POLICY_0, "X-1769");
      table.endpoint("GET", "e177", "m177(java.lang.String)", POLICY_0, "X-177");
      table.endpoint("GET", "e1770", "m1770(java.lang.String)", POLICY_0, "X-1770");
      table.endpoint("GET", "e1771", "m1771(java.lang.String)", POLICY_0, "X-1771");
      table.endpoint("GET", "e1772", "m1772(java.lang.String)", POLICY_0, "X-1772");
      table.endpoint("GET", "e1773", "m1773(java.lang.String)", POLICY_0, "X-1773");
      table.endpoint("GET", "e1774", "m1774(java.lang.String)", POLICY_0, "X-1774");
      table.endpoint("GET", "e1775", "m1775(java.lang.String)", POLICY_0, "X-1775");
      table.endpoint("GET", "e1776", "m1776(java.lang.String)", POLICY_0, "X-1776");
      table.endpoint("GET", "e1777", "m1777(java.lang.String)", POLICY_0, "X-1777");
      table.endpoint("GET", "e1778", "m1778(java.lang.String)", POLICY_0, "X-1778");
      table.endpoint("GET", "e1779", "m1779(java.lang.String)", POLICY_0, "X-1779");
      table.endpoint("GET", "e178", "m178(java.lang.String)", POLICY_0, "X-178");
      table.endpoint("GET", "e1780", "m1780(java.lang.String)", POLICY_0, "X-1780");
      table.endpoint("GET", "e1781", "m1781(java.lang.String)", POLICY_0, "X-1781");
      table.endpoint("GET", "e1782", "m1782(java.lang.String)", POLICY_0, "X-1782");
      table.endpoint("GET", "e1783", "m1783(java.lang.String)", POLICY_0, "X-1783");
      table.endpoint("GET", "e1784", "m1784(java.lang.String)", POLICY_0, "X-1784");
      table.endpoint("GET", "e1785", "m1785(java.lang.String)", POLICY_0, "X-1785");
      table.endpoint("GET", "e1786", "m1786(java.lang.String)", POLICY_0, "X-1786");
      table.endpoint("GET", "e1787", "m1787(java.lang.String)", POLICY_0, "X-1787");
      table.endpoint("GET", "e1788", "m1788(java.lang.String)", POLICY_0, "X-1788");
      table.endpoint("GET", "e1789", "m1789(java.lang.String)", POLICY_0, "X-1789");
      table.endpoint("GET", "e179", "m179(java.lang.String)", POLICY_0, "X-179");
      table.endpoint("GET", "e1790", "m1790(java.lang.String)", POLICY_0, "X-1790");
      table.endpoint("GET", "e1791", "m1791(java.lang.String)", POLICY_0, "X-1791");
      table.endpoint("GET", "e1792", "m1792(java.lang.String)", POLICY_0, "X-1792");
      table.endpoint("GET", "e1793", "m1793(java.lang.String)", POLICY_0, "X-1793");
      table.endpoint("GET", "e1794", "m1794(java.lang.String)", POLICY_0, "X-1794");
      table.endpoint("GET", "e1795", "m1795(java.lang.String)", POLICY_0, "X-1795");
      table.endpoint("GET", "e1796", "m1796(java.lang.String)", POLICY_0, "X-1796");
      table.endpoint("GET", "e1797", "m1797(java.lang.String)", POLICY_0, "X-1797");
      table.endpoint("GET", "e1798", "m1798(java.lang.String)", POLICY_0, "X-1798");
      table.endpoint("GET", "e1799", "m1799(java.lang.String)", POLICY_0, "X-1799");
      table.endpoint("GET", "e18", "m18(java.lang.String)", POLICY_0, "X-18");
      table.endpoint("GET", "e180", "m180(java.lang.String)", POLICY_0, "X-180");
      table.endpoint("GET", "e1800", "m1800(java.lang.String)", POLICY_0, "X-1800");
      table.endpoint("GET", "e1801", "m1801(java.lang.String)", POLICY_0, "X-1801");
      table.endpoint("GET", "e1802", "m1802(java.lang.String)", POLICY_0, "X-1802");
      table.endpoint("GET", "e1803", "m1803(java.lang.String)", POLICY_0, "X-1803");
      table.endpoint("GET", "e1804", "m1804(java.lang.String)", POLICY_0, "X-1804");
      table.endpoint("GET", "e1805", "m1805(java.lang.String)", POLICY_0, "X-1805");
      table.endpoint("GET", "e1806", "m1806(java.lang.String)", POLICY_0, "X-1806");
      table.endpoint("GET", "e1807", "m1807(java.lang.String)", POLICY_0, "X-1807");
      table.endpoint("GET", "e1808", "m1808(java.lang.String)", POLICY_0, "X-1808");
      table.endpoint("GET", "e1809", "m1809(java.lang.String)", POLICY_0, "X-1809");
      table.endpoint("GET", "e181", "m181(java.lang.String)", POLICY_0, "X-181");
      table.endpoint("GET", "e1810", "m1810(java.lang.String)", POLICY_0, "X-1810");
      table.endpoint("GET", "e1811", "m1811(java.lang.String)", POLICY_0, "X-1811");
      table.endpoint("GET", "e1812", "m1812(java.lang.String)", POLICY_0, "X-1812");
      table.endpoint("GET", "e1813", "m1813(java.lang.String)", POLICY_0, "X-1813");
      table.endpoint("GET", "e1814", "m1814(java.lang.String)", POLICY_0, "X-1814");
      table.endpoint("GET", "e1815", "m1815(java.lang.String)", POLICY_0, "X-1815");
      table.endpoint("GET", "e1816", "m1816(java.lang.String)", POLICY_0, "X-1816");
      table.endpoint("GET", "e1817", "m1817(java.lang.String)", POLICY_0, "X-1817");
      table.endpoint("GET", "e1818", "m1818(java.lang.String)", POLICY_0, "X-1818");
      table.endpoint("GET", "e1819", "m1819(java.lang.String)", POLICY_0, "X-1819");
      table.endpoint("GET", "e182", "m182(java.lang.String)", POLICY_0, "X-182");
      table.endpoint("GET", "e1820", "m1820(java.lang.String)", POLICY_0, "X-1820");
      table.endpoint("GET", "e1821", "m1821(java.lang.String)", POLICY_0, "X-1821");
      table.endpoint("GET", "e1822", "m1822(java.lang.String)", POLICY_0, "X-1822");
      table.endpoint("GET", "e1823", "m1823(java.lang.String)", POLICY_0, "X-1823");
      table.endpoint("GET", "e1824", "m1824(java.lang.String)", POLICY_0, "X-1824");
      table.endpoint("GET", "e1825", "m1825(java.lang.String)", POLICY_0, "X-1825");
      table.endpoint("GET", "e1826", "m1826(java.lang.String)", POLICY_0, "X-1826");
      table.endpoint("GET", "e1827", "m1827(java.lang.String)", POLICY_0, "X-1827");
      table.endpoint("GET", "e1828", "m1828(java.lang.String)", POLICY_0, "X-1828");
      table.endpoint("GET", "e1829", "m1829(java.lang.String)", POLICY_0, "X-1829");
      table.endpoint("GET", "e183", "m183(java.lang.String)", POLICY_0, "X-183");
      table.endpoint("GET", "e1830", "m1830(java.lang.String)", POLICY_0, "X-1830");
      table.endpoint("GET", "e1831", "m1831(java.lang.String)", POLICY_0, "X-1831");
      table.endpoint("GET", "e1832", "m1832(java.lang.String)", POLICY_0, "X-1832");
      table.endpoint("GET", "e1833", "m1833(java.lang.String)", POLICY_0, "X-1833");
      table.endpoint("GET", "e1834", "m1834(java.lang.String)", POLICY_0, "X-1834");
      table.endpoint("GET", "e1835", "m1835(java.lang.String)", POLICY_0, "X-1835");
      table.endpoint("GET", "e1836", "m1836(java.lang.String)", POLICY_0, "X-1836");
      table.endpoint("GET", "e1837", "m1837(java.lang.String)", POLICY_0, "X-1837");
      table.endpoint("GET", "e1838", "m1838(java.lang.String)", POLICY_0, "X-1838");
      table.endpoint("GET", "e1839", "m1839(java.lang.String)", POLICY_0, "X-1839");
      table.endpoint("GET", "e184", "m184(java.lang.String)", POLICY_0, "X-184");
      table.endpoint("GET", "e1840", "m1840(java.lang.String)", POLICY_0, "X-1840");
      table.endpoint("GET", "e1841", "m1841(java.lang.String)", POLICY_0, "X-1841");
      table.endpoint("GET", "e1842", "m1842(java.lang.String)", POLICY_0, "X-1842");
      table.endpoint("GET", "e1843", "m1843(java.lang.String)", POLICY_0, "X-1843");
      table.endpoint("GET", "e1844", "m1844(java.lang.String)", POLICY_0, "X-1844");
      table.endpoint("GET", "e1845", "m1845(java.lang.String)", POLICY_0, "X-1845");
      table.endpoint("GET", "e1846", "m1846(java.lang.String)", POLICY_0, "X-1846");
      table.endpoint("GET", "e1847", "m1847(java.lang.String)", POLICY_0, "X-1847");
      table.endpoint("GET", "e1848", "m1848(java.lang.String)", POLICY_0, "X-1848");
      table.endpoint("GET", "e1849", "m1849(java.lang.String)", POLICY_0, "X-1849");
      table.endpoint("GET", "e185", "m185(java.lang.String)", POLICY_0, "X-185");
      table.endpoint("GET", "e1850", "m1850(java.lang.String)", POLICY_0, "X-1850");
      table.endpoint("GET", "e1851", "m1851(java.lang.String)", POLICY_0, "X-1851");
      table.endpoint("GET", "e1852", "m1852(java.lang.String)", POLICY_0, "X-1852");
      table.endpoint("GET", "e1853", "m1853(java.lang.String)", POLICY_0, "X-1853");
      table.endpoint("GET", "e1854", "m1854(java.lang.String)", POLICY_0, "X-1854");
      table.endpoint("GET", "e1855", "m1855(java.lang.String)", POLICY_0, "X-1855");
      table.endpoint("GET", "e1856", "m1856(java.lang.String)", POLICY_0, "X-1856");
      table.endpoint("GET", "e1857", "m1857(java.lang.String)", POLICY_0, "X-1857");
      table.endpoint("GET", "e1858", "m1858(java.lang.String)", POLICY_0, "X-1858");
      table.endpoint("GET", "e1859", "m1859(java.lang.String)", POLICY_0, "X-1859");
      table.endpoint("GET", "e186", "m186(java.lang.String)", POLICY_0, "X-186");
      table.endpoint("GET", "e1860", "m1860(java.lang.String)", POLICY_0, "X-1860");
      table.endpoint("GET", "e1861", "m1861(java.lang.String)", POLICY_0, "X-1861");
      table.endpoint("GET", "e1862", "m1862(java.lang.String)", POLICY_0, "X-1862");
      table.endpoint("GET", "e1863", "m1863(java.lang.String)", POLICY_0, "X-1863");
      table.endpoint("GET", "e1864", "m1864(java.lang.String)", POLICY_0, "X-1864");
      table.endpoint("GET", "e1865", "m1865(java.lang.String)", POLICY_0, "X-1865");
      table.endpoint("GET", "e1866", "m1866(java.lang.String)", POLICY_0, "X-1866");
      table.endpoint("GET", "e1867", "m1867(java.lang.String)", POLICY_0, "X-1867");
      table.endpoint("GET", "e1868", "m1868(java.lang.String)", POLICY_0, "X-1868");
      table.endpoint("GET", "e1869", "m1869(java.lang.String)", POLICY_0, "X-1869");
      table.endpoint("GET", "e187", "m187(java.lang.String)", POLICY_0, "X-187");
      table.endpoint("GET", "e1870", "m1870(java.lang.String)", POLICY_0, "X-1870");
      table.endpoint("GET", "e1871", "m1871(java.lang.String)", POLICY_0, "X-1871");
      table.endpoint("GET", "e1872", "m1872(java.lang.String)", POLICY_0, "X-1872");
      table.endpoint("GET", "e1873", "m1873(java.lang.String)", POLICY_0, "X-1873");
      table.endpoint("GET", "e1874", "m1874(java.lang.String)", POLICY_0, "X-1874");
      table.endpoint("GET", "e1875", "m1875(java.lang.String)", POLICY_0, "X-1875");
      table.endpoint("GET", "e1876", "m1876(java.lang.String)", POLICY_0, "X-1876");
      table.endpoint("GET", "e1877", "m1877(java.lang.String)", POLICY_0, "X-1877");
      table.endpoint("GET", "e1878", "m1878(java.lang.String)", POLICY_0, "X-1878");
      table.endpoint("GET", "e1879", "m1879(java.lang.String)", POLICY_0, "X-1879");
      table.endpoint("GET", "e188", "m188(java.lang.String)", POLICY_0, "X-188");
      table.endpoint("GET", "e1880", "m1880(java.lang.String)", POLICY_0, "X-1880");
      table.endpoint("GET", "e1881", "m1881(java.lang.String)", POLICY_0, "X-1881");
      table.endpoint("GET", "e1882", "m1882(java.lang.String)", POLICY_0, "X-1882");
      table.endpoint("GET", "e1883", "m1883(java.lang.String)", POLICY_0, "X-1883");
      table.endpoint("GET", "e1884", "m1884(java.lang.String)", POLICY_0, "X-1884");
      table.endpoint("GET", "e1885", "m1885(java.lang.String)", POLICY_0, "X-1885");
      table.endpoint("GET", "e1886", "m1886(java.lang.String)", POLICY_0, "X-1886");
      table.endpoint("GET", "e1887", "m1887(java.lang.String)", POLICY_0, "X-1887");
      table.endpoint("GET", "e1888", "m1888(java.lang.String)", POLICY_0, "X-1888");
      table.endpoint("GET", "e1889", "m1889(java.lang.String)", POLICY_0, "X-1889");
      table.endpoint("GET", "e189", "m189(java.lang.String)", POLICY_0, "X-189");
      table.endpoint("GET", "e1890", "m1890(java.lang.String)", POLICY_0, "X-1890");
      table.endpoint("GET", "e1891", "m1891(java.lang.String)", POLICY_0, "X-1891");
      table.endpoint("GET", "e1892", "m1892(java.lang.String)", POLICY_0, "X-1892");
      table.endpoint("GET", "e1893", "m1893(java.lang.String)", POLICY_0, "X-1893");
      table.endpoint("GET", "e1894", "m1894(java.lang.String)", POLICY_0, "X-1894");
      table.endpoint("GET", "e1895", "m1895(java.lang.String)", POLICY_0, "X-1895");
      table.endpoint("GET", "e1896", "m1896(java.lang.String)", POLICY_0, "X-1896");
      table.endpoint("GET", "e1897", "m1897(java.lang.String)", POLICY_0, "X-1897");
      table.endpoint("GET", "e1898", "m1898(java.lang.String)", POLICY_0, "X-1898");
      table.endpoint("GET", "e1899", "m1899(java.lang.String)", POLICY_0, "X-1899");
      table.endpoint("GET", "e19", "m19(java.lang.String)", POLICY_0, "X-19");
      table.endpoint("GET", "e190", "m190(java.lang.String)", POLICY_0, "X-190");
      table.endpoint("GET", "e1900", "m1900(java.lang.String)", POLICY_0, "X-1900");
      table.endpoint("GET", "e1901", "m1901(java.lang.String)", POLICY_0, "X-1901");
      table.endpoint("GET", "e1902", "m1902(java.lang.String)", POLICY_0, "X-1902");
      table.endpoint("GET", "e1903", "m1903(java.lang.String)", POLICY_0, "X-1903");
      table.endpoint("GET", "e1904", "m1904(java.lang.String)", POLICY_0, "X-1904");
      table.endpoint("GET", "e1905", "m1905(java.lang.String)", POLICY_0, "X-1905");
      table.endpoint("GET", "e1906", "m1906(java.lang.String)", POLICY_0, "X-1906");
      table.endpoint("GET", "e1907", "m1907(java.lang.String)", POLICY_0, "X-1907");
      table.endpoint("GET", "e1908", "m1908(java.lang.String)", POLICY_0, "X-1908");
      table.endpoint("GET", "e1909", "m1909(java.lang.String)", POLICY_0, "X-1909");
      table.endpoint("GET", "e191", "m191(java.lang.String)", POLICY_0, "X-191");
      table.endpoint("GET", "e1910", "m1910(java.lang.String)", POLICY_0, "X-1910");
      table.endpoint("GET", "e1911", "m1911(java.lang.String)", POLICY_0, "X-1911");
      table.endpoint("GET", "e1912", "m1912(java.lang.String)", POLICY_0, "X-1912");
      table.endpoint("GET", "e1913", "m1913(java.lang.String)", POLICY_0, "X-1913");
      table.endpoint("GET", "e1914", "m1914(java.lang.String)", POLICY_0, "X-1914");
      table.endpoint("GET", "e1915", "m1915(java.lang.String)", POLICY_0, "X-1915");
      table.endpoint("GET", "e1916", "m1916(java.lang.String)", POLICY_0, "X-1916");
      table.endpoint("GET", "e1917", "m1917(java.lang.String)", POLICY_0, "X-1917");
      table.endpoint("GET", "e1918", "m1918(java.lang.String)", POLICY_0, "X-1918");
      table.endpoint("GET", "e1919", "m1919(java.lang.String)", POLICY_0, "X-1919");
      table.endpoint("GET", "e192", "m192(java.lang.String)", POLICY_0, "X-192");
      table.endpoint("GET", "e1920", "m1920(java.lang.String)", POLICY_0, "X-1920");
      table.endpoint("GET", "e1921", "m1921(java.lang.String)", POLICY_0, "X-1921");
      table.endpoint("GET", "e1922", "m1922(java.lang.String)", POLICY_0, "X-1922");
      table.endpoint("GET", "e1923", "m1923(java.lang.String)", POLICY_0, "X-1923");
      table.endpoint("GET", "e1924", "m1924(java.lang.String)", POLICY_0, "X-1924");
      table.endpoint("GET", "e1925", "m1925(java.lang.String)", POLICY_0, "X-1925");
      table.endpoint("GET", "e1926", "m1926(java.lang.String)", POLICY_0, "X-1926");
      table.endpoint("GET", "e1927", "m1927(java.lang.String)", POLICY_0, "X-1927");
      table.endpoint("GET", "e1928", "m1928(java.lang.String)", POLICY_0, "X-1928");
      table.endpoint("GET", "e1929", "m1929(java.lang.String)", POLICY_0, "X-1929");
      table.endpoint("GET", "e193", "m193(java.lang.String)", POLICY_0, "X-193");
      table.endpoint("GET", "e1930", "m1930(java.lang.String)", POLICY_0, "X-1930");
      table.endpoint("GET", "e1931", "m1931(java.lang.String)", POLICY_0, "X-1931");
      table.endpoint("GET", "e1932", "m1932(java.lang.String)", POLICY_0, "X-1932");
      table.endpoint("GET", "e1933", "m1933(java.lang.String)", POLICY_0, "X-1933");
      table.endpoint("GET", "e1934", "m1934(java.lang.String)", POLICY_0, "X-1934");
      table.endpoint("GET", "e1935", "m1935(java.lang.String)", POLICY_0, "X-1935");
      table.endpoint("GET", "e1936", "m1936(java.lang.String)", POLICY_0, "X-1936");
      table.endpoint("GET", "e1937", "m1937(java.lang.String)", POLICY_0, "X-1937");
      table.endpoint("GET", "e1938", "m1938(java.lang.String)", POLICY_0, "X-1938");
      table.endpoint("GET", "e1939", "m1939(java.lang.String)", POLICY_0, "X-1939");
      table.endpoint("GET", "e194", "m194(java.lang.String)", POLICY_0, "X-194");
      table.endpoint("GET", "e1940", "m1940(java.lang.String)", POLICY_0, "X-1940");
      table.endpoint("GET", "e1941", "m1941(java.lang.String)", POLICY_0, "X-1941");
      table.endpoint("GET", "e1942", "m1942(java.lang.String)", POLICY_0, "X-1942");
      table.endpoint("GET", "e1943", "m1943(java.lang.String)", POLICY_0, "X-1943");
      table.endpoint("GET", "e1944", "m1944(java.lang.String)", POLICY_0, "X-1944");
      table.endpoint("GET", "e1945", "m1945(java.lang.String)", POLICY_0, "X-1945");
      table.endpoint("GET", "e1946", "m1946(java.lang.String)", POLICY_0, "X-1946");
      table.endpoint("GET", "e1947", "m1947(java.lang.String)", POLICY_0, "X-1947");
      table.endpoint("GET", "e1948", "m1948(java.lang.String)", POLICY_0, "X-1948");
      table.endpoint("GET", "e1949", "m1949(java.lang.String)", POLICY_0, "X-1949");
      table.endpoint("GET", "e195", "m195(java.lang.String)", POLICY_0, "X-195");
      table.endpoint("GET", "e1950", "m1950(java.lang.String)", POLICY_0, "X-1950");
      table.endpoint("GET", "e1951", "m1951(java.lang.String)", POLICY_0, "X-1951");
      table.endpoint("GET", "e1952", "m1952(java.lang.String)", POLICY_0, "X-1952");
      table.endpoint("GET", "e1953", "m1953(java.lang.String)", POLICY_0, "X-1953");
      table.endpoint("GET", "e1954", "m1954(java.lang.String)", POLICY_0, "X-1954");
      table.endpoint("GET", "e1955", "m1955(java.lang.String)", POLICY_0, "X-1955");
      table.endpoint("GET", "e1956", "m1956(java.lang.String)", POLICY_0, "X-1956");
      table.endpoint("GET", "e1957", "m1957(java.lang.String)", POLICY_0, "X-1957");
      table.endpoint("GET", "e1958", "m1958(java.lang.String)", POLICY_0, "X-1958");
      table.endpoint("GET", "e1959", "m1959(java.lang.String)", POLICY_0, "X-1959");
      table.endpoint("GET", "e196", "m196(java.lang.String)", POLICY_0, "X-196");
      table.endpoint("GET", "e1960", "m1960(java.lang.String)", POLICY_0, "X-1960");
      table.endpoint("GET", "e1961", "m1961(java.lang.String)", POLICY_0, "X-1961");
      table.endpoint("GET", "e1962", "m1962(java.lang.String)", POLICY_0, "X-1962");
      table.endpoint("GET", "e1963", "m1963(java.lang.String)", POLICY_0, "X-1963");
      table.endpoint("GET", "e1964", "m1964(java.lang.String)", POLICY_0, "X-1964");
      table.endpoint("GET", "e1965", "m1965(java.lang.String)", POLICY_0, "X-1965");
      table.endpoint("GET", "e1966", "m1966(java.lang.String)", POLICY_0, "X-1966");
      table.endpoint("GET", "e1967", "m1967(java.lang.String)", POLICY_0, "X-1967");
      table.endpoint("GET", "e1968", "m1968(java.lang.String)", POLICY_0, "X-1968");
      table.endpoint("GET", "e1969", "m1969(java.lang.String)", POLICY_0, "X-1969");
      table.endpoint("GET", "e197", "m197(java.lang.String)", POLICY_0, "X-197");
      table.endpoint("GET", "e1970", "m1970(java.lang.String)", POLICY_0, "X-1970");
      table.endpoint("GET", "e1971", "m1971(java.lang.String)", POLICY_0, "X-1971");
      table.endpoint("GET", "e1972", "m1972(java.lang.String)", POLICY_0, "X-1972");
      table.endpoint("GET", "e1973", "m1973(java.lang.String)", POLICY_0, "X-1973");
      table.endpoint("GET", "e1974", "m1974(java.lang.String)", POLICY_0, "X-1974");
      table.endpoint("GET", "e1975", "m1975(java.lang.String)", POLICY_0, "X-1975");
      table.endpoint("GET", "e1976", "m1976(java.lang.String)", POLICY_0, "X-1976");
      table.endpoint("GET", "e1977", "m1977(java.lang.String)", POLICY_0, "X-1977");
      table.endpoint("GET", "e1978", "m1978(java.lang.String)", POLICY_0, "X-1978");
      table.endpoint("GET", "e1979", "m1979(java.lang.String)", POLICY_0, "X-1979");
      table.endpoint("GET", "e198", "m198(java.lang.String)", POLICY_0, "X-198");
      table.endpoint("GET", "e1980", "m1980(java.lang.String)", POLICY_0, "X-1980");
      table.endpoint("GET", "e1981", "m1981(java.lang.String)", POLICY_0, "X-1981");
      table.endpoint("GET", "e1982", "m1982(java.lang.String)", POLICY_0, "X-1982");
      table.endpoint("GET", "e1983", "m1983(java.lang.String)", POLICY_0, "X-1983");
      table.endpoint("GET", "e1984", "m1984(java.lang.String)", POLICY_0, "X-1984");
      table.endpoint("GET", "e1985", "m1985(java.lang.String)", POLICY_0, "X-1985");
      table.endpoint("GET", "e1986", "m1986(java.lang.String)", POLICY_0, "X-1986");
      table.endpoint("GET", "e1987", "m1987(java.lang.String)", POLICY_0, "X-1987");
      table.endpoint("GET", "e1988", "m1988(java.lang.String)", POLICY_0, "X-1988");
      table.endpoint("GET", "e1989", "m1989(java.lang.String)", POLICY_0, "X-1989");
      table.endpoint("GET", "e199", "m199(java.lang.String)", POLICY_0, "X-199");
      table.endpoint("GET", "e1990", "m1990(java.lang.String)", POLICY_0, "X-1990");
      table.endpoint("GET", "e1991", "m1991(java.lang.String)", POLICY_0, "X-1991");
      table.endpoint("GET", "e1992", "m1992(java.lang.String)", POLICY_0, "X-1992");
      table.endpoint("GET", "e1993", "m1993(java.lang.String)", POLICY_0, "X-1993");
      table.endpoint("GET", "e1994", "m1994(java.lang.String)", POLICY_0, "X-1994");
      table.endpoint("GET", "e1995", "m1995(java.lang.String)", POLICY_0, "X-1995");
      table.endpoint("GET", "e1996", "m1996(java.lang.String)", POLICY_0, "X-1996");
      table.endpoint("GET", "e1997", "m1997(java.lang.String)", POLICY_0, "X-1997");
      table.endpoint("GET", "e1998", "m1998(java.lang.String)", POLICY_0, "X-1998");
      table.endpoint("GET", "e1999", "m1999(java.lang.String)", POLICY_0, "X-1999");
      table.endpoint("GET", "e2", "m2(java.lang.String)", POLICY_0, "X-2");
      table.endpoint("GET", "e20", "m20(java.lang.String)", POLICY_0, "X-20");
      table.endpoint("GET", "e200", "m200(java.lang.String)", POLICY_0, "X-200");
      table.endpoint("GET", "e2000", "m2000(java.lang.String)", POLICY_0, "X-2000");
      table.endpoint("GET", "e2001", "m2001(java.lang.String)", POLICY_0, "X-2001");
      table.endpoint("GET", "e2002", "m2002(java.lang.String)", POLICY_0, "X-2002");
      table.endpoint("GET", "e2003", "m2003(java.lang.String)", POLICY_0, "X-2003");
      table.endpoint("GET", "e2004", "m2004(java.lang.String)", POLICY_0, "X-2004");
      table.endpoint("GET", "e2005", "m2005(java.lang.String)", POLICY_0, "X-2005");
      table.endpoint("GET", "e2006", "m2006(java.lang.String)", POLICY_0, "X-2006");
      table.endpoint("GET", "e2007", "m2007(java.lang.String)", POLICY_0, "X-2007");
      table.endpoint("GET", "e2008", "m2008(java.lang.String)", POLICY_0, "X-2008");
      table.endpoint("GET", "e2009", "m2009(java.lang.String)", POLICY_0, "X-2009");
      table.endpoint("GET", "e201", "m201(java.lang.String)", POLICY_0, "X-201");
      table.endpoint("GET", "e2010", "m2010(java.lang.String)", POLICY_0, "X-2010");
      table.endpoint("GET", "e2011", "m2011(java.lang.String)", POLICY_0, "X-2011");
      table.endpoint("GET", "e2012", "m2012(java.lang.String)", POLICY_0, "X-2012");
      table.endpoint("GET", "e2013", "m2013(java.lang.String)", POLICY_0, "X-2013");
      table.endpoint("GET", "e2014", "m2014(java.lang.String)", POLICY_0, "X-2014");
      table.endpoint("GET", "e2015", "m2015(java.lang.String)", POLICY_0, "X-2015");
      table.endpoint("GET", "e2016", "m2016(java.lang.String)", POLICY_0, "X-2016");
      table.endpoint("GET", "e2017", "m2017(java.lang.String)", POLICY_0, "X-2017");
      table.endpoint("GET", "e2018", "m2018(java.lang.String)", POLICY_0, "X-2018");
      table.endpoint("GET", "e2019", "m2019(java.lang.String)", POLICY_0, "X-2019");
      table.endpoint("GET", "e202", "m202(java.lang.String)", POLICY_0, "X-202");
      table.endpoint("GET", "e2020", "m2020(java.lang.String)", POLICY_0, "X-2020");
      table.endpoint("GET", "e2021", "m2021(java.lang.String)", POLICY_0, "X-2021");
      table.endpoint("GET", "e2022", "m2022(java.lang.String)", POLICY_0, "X-2022");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints4 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e2023", "m2023(java.lang.String)", POLICY_0, "X-2023");
      table.endpoint("GET", "e2024", "m2024(java.lang.String)", POLICY_0, "X-2024");
      table.endpoint("GET", "e2025", "m2025(java.lang.String)", POLICY_0, "X-2025");
      table.endpoint("GET", "e2026", "m2026(java.lang.String)", POLICY_0, "X-2026");
      table.endpoint("GET", "e2027", "m2027(java.lang.String)", POLICY_0, "X-2027");
      table.endpoint("GET", "e2028", "m2028(java.lang.String)", POLICY_0, "X-2028");
      table.endpoint("GET", "e2029", "m2029(java.lang.String)", POLICY_0, "X-2029");
      table.endpoint("GET", "e203", "m203(java.lang.String)", POLICY_0, "X-203");
      table.endpoint("GET", "e2030", "m2030(java.lang.String)", POLICY_0, "X-2030");
      table.endpoint("GET", "e2031", "m2031(java.lang.String)", POLICY_0, "X-2031");
      table.endpoint("GET", "e2032", "m2032(java.lang.String)", POLICY_0, "X-2032");
      table.endpoint("GET", "e2033", "m2033(java.lang.String)", POLICY_0, "X-2033");
      table.endpoint("GET", "e2034", "m2034(java.lang.String)", POLICY_0, "X-2034");
      table.endpoint("GET", "e2035", "m2035(java.lang.String)", POLICY_0, "X-2035");
      table.endpoint("GET", "e2036", "m2036(java.lang.String)", POLICY_0, "X-2036");
      table.endpoint("GET", "e2037", "m2037(java.lang.String)", POLICY_0, "X-2037");
      table.endpoint("GET", "e2038", "m2038(java.lang.String)", POLICY_0, "X-2038");
      table.endpoint("GET", "e2039", "m2039(java.lang.String)", POLICY_0, "X-2039");
      table.endpoint("GET", "e204", "m204(java.lang.String)", POLICY_0, "X-204");
      table.endpoint("GET", "e2040", "m2040(java.lang.String)", POLICY_0, "X-2040");
      table.endpoint("GET", "e2041", "m2041(java.lang.String)", POLICY_0, "X-2041");
      table.endpoint("GET", "e2042", "m2042(java.lang.String)", POLICY_0, "X-2042");
      table.endpoint("GET", "e2043", "m2043(java.lang.String)", POLICY_0, "X-2043");
      table.endpoint("GET", "e2044", "m2044(java.lang.String)", POLICY_0, "X-2044");
      table.endpoint("GET", "e2045", "m2045(java.lang.String)", POLICY_0, "X-2045");
      table.endpoint("GET", "e2046", "m2046(java.lang.String)", POLICY_0, "X-2046");
      table.endpoint("GET", "e2047", "m2047(java.lang.String)", POLICY_0, "X-2047");
      table.endpoint("GET", "e2048", "m2048(java.lang.String)", POLICY_0, "X-2048");
      table.endpoint("GET", "e2049", "m2049(java.lang.String)", POLICY_0, "X-2049");
      table.endpoint("GET", "e205", "m205(java.lang.String)", POLICY_0, "X-205");
      table.endpoint("GET", "e2050", "m2050(java.lang.String)", POLICY_0, "X-2050");
      table.endpoint("GET", "e2051", "m2051(java.lang.String)", POLICY_0, "X-2051");
      table.endpoint("GET", "e2052", "m2052(java.lang.String)", POLICY_0, "X-2052");
      table.endpoint("GET", "e2053", "m2053(java.lang.String)", POLICY_0, "X-2053");
      table.endpoint("GET", "e2054", "m2054(java.lang.String)", POLICY_0, "X-2054");
      table.endpoint("GET", "e2055", "m2055(java.lang.String)", POLICY_0, "X-2055");
      table.endpoint("GET", "e2056", "m2056(java.lang.String)", POLICY_0, "X-2056");
      table.endpoint("GET", "e2057", "m2057(java.lang.String)", POLICY_0, "X-2057");
      table.endpoint("GET", "e2058", "m2058(java.lang.String)", POLICY_0, "X-2058");
      table.endpoint("GET", "e2059", "m2059(java.lang.String)", POLICY_0, "X-2059");
      table.endpoint("GET", "e206", "m206(java.lang.String)", POLICY_0, "X-206");
      table.endpoint("GET", "e2060", "m2060(java.lang.String)", POLICY_0, "X-2060");
      table.endpoint("GET", "e2061", "m2061(java.lang.String)", POLICY_0, "X-2061");
      table.endpoint("GET", "e2062", "m2062(java.lang.String)", POLICY_0, "X-2062");
      table.endpoint("GET", "e2063", "m2063(java.lang.String)", POLICY_0, "X-2063");
      table.endpoint("GET", "e2064", "m2064(java.lang.String)", POLICY_0, "X-2064");
      table.endpoint("GET", "e2065", "m2065(java.lang.String)", POLICY_0, "X-2065");
      table.endpoint("GET", "e2066", "m2066(java.lang.String)", POLICY_0, "X-2066");
      table.endpoint("GET", "e2067", "m2067(java.lang.String)", POLICY_0, "X-2067");
      table.endpoint("GET", "e2068", "m2068(java.lang.String)", POLICY_0, "X-2068");
      table.endpoint("GET", "e2069", "m2069(java.lang.String)", POLICY_0, "X-2069");
      table.endpoint("GET", "e207", "m207(java.lang.String)", POLICY_0, "X-207");
      table.endpoint("GET", "e2070", "m2070(java.lang.String)", POLICY_0, "X-2070");
      table.endpoint("GET", "e2071", "m2071(java.lang.String)", POLICY_0, "X-2071");
      table.endpoint("GET", "e2072", "m2072(java.lang.String)", POLICY_0, "X-2072");
      table.endpoint("GET", "e2073", "m2073(java.lang.String)", POLICY_0, "X-2073");
      table.endpoint("GET", "e2074", "m2074(java.lang.String)", POLICY_0, "X-2074");
      table.endpoint("GET", "e2075", "m2075(java.lang.String)", POLICY_0, "X-2075");
      table.endpoint("GET", "e2076", "m2076(java.lang.String)", POLICY_0, "X-2076");
      table.endpoint("GET", "e2077", "m2077(java.lang.String)", POLICY_0, "X-2077");
      table.endpoint("GET", "e2078", "m2078(java.lang.String)", POLICY_0, "X-2078");
      table.endpoint("GET", "e2079", "m2079(java.lang.String)", POLICY_0, "X-2079");
      table.endpoint("GET", "e208", "m208(java.lang.String)", POLICY_0, "X-208");
      table.endpoint("GET", "e2080", "m2080(java.lang.String)", POLICY_0, "X-2080");
      table.endpoint("GET", "e2081", "m2081(java.lang.String)", POLICY_0, "X-2081");
      table.endpoint("GET", "e2082", "m2082(java.lang.String)", POLICY_0, "X-2082");
      table.endpoint("GET", "e2083", "m2083(java.lang.String)", POLICY_0, "X-2083");
      table.endpoint("GET", "e2084", "m2084(java.lang.String)", POLICY_0, "X-2084");
      table.endpoint("GET", "e2085", "m2085(java.lang.String)", POLICY_0, "X-2085");
      table.endpoint("GET", "e2086", "m2086(java.lang.String)", POLICY_0, "X-2086");
      table.endpoint("GET", "e2087", "m2087(java.lang.String)", POLICY_0, "X-2087");
      table.endpoint("GET", "e2088", "m2088(java.lang.String)", POLICY_0, "X-2088");
      table.endpoint("GET", "e2089", "m2089(java.lang.String)", POLICY_0, "X-2089");
      table.endpoint("GET", "e209", "m209(java.lang.String)", POLICY_0, "X-209");
      table.endpoint("GET", "e2090", "m2090(java.lang.String)", POLICY_0, "X-2090");
      table.endpoint("GET", "e2091", "m2091(java.lang.String)", POLICY_0, "X-2091");
      table.endpoint("GET", "e2092", "m2092(java.lang.String)", POLICY_0, "X-2092");
      table.endpoint("GET", "e2093", "m2093(java.lang.String)", POLICY_0, "X-2093");
      table.endpoint("GET", "e2094", "m2094(java.lang.String)", POLICY_0, "X-2094");
      table.endpoint("GET", "e2095", "m2095(java.lang.String)", POLICY_0, "X-2095");
      table.endpoint("GET", "e2096", "m2096(java.lang.String)", POLICY_0, "X-2096");
      table.endpoint("GET", "e2097", "m2097(java.lang.String)", POLICY_0, "X-2097");
      table.endpoint("GET", "e2098", "m2098(java.lang.String)", POLICY_0, "X-2098");
      table.endpoint("GET", "e2099", "m2099(java.lang.String)", POLICY_0, "X-2099");
      table.endpoint("GET", "e21", "m21(java.lang.String)", POLICY_0, "X-21");
      table.endpoint("GET", "e210", "m210(java.lang.String)", POLICY_0, "X-210");
      table.endpoint("GET", "e2100", "m2100(java.lang.String)", POLICY_0, "X-2100");
      table.endpoint("GET", "e2101", "m2101(java.lang.String)", POLICY_0, "X-2101");
      table.endpoint("GET", "e2102", "m2102(java.lang.String)", POLICY_0, "X-2102");
      table.endpoint("GET", "e2103", "m2103(java.lang.String)", POLICY_0, "X-2103");
      table.endpoint("GET", "e2104", "m2104(java.lang.String)", POLICY_0, "X-2104");
      table.endpoint("GET", "e2105", "m2105(java.lang.String)", POLICY_0, "X-2105");
      table.endpoint("GET", "e2106", "m2106(java.lang.String)", POLICY_0, "X-2106");
      table.endpoint("GET", "e2107", "m2107(java.lang.String)", POLICY_0, "X-2107");
      table.endpoint("GET", "e2108", "m2108(java.lang.String)", POLICY_0, "X-2108");
      table.endpoint("GET", "e2109", "m2109(java.lang.String)", POLICY_0, "X-2109");
      table.endpoint("GET", "e211", "m211(java.lang.String)", POLICY_0, "X-211");
      table.endpoint("GET", "e2110", "m2110(java.lang.String)", POLICY_0, "X-2110");
      table.endpoint("GET", "e2111", "m2111(java.lang.String)", POLICY_0, "X-2111");
      table.endpoint("GET", "e2112", "m2112(java.lang.String)", POLICY_0, "X-2112");
      table.endpoint("GET", "e2113", "m2113(java.lang.String)", POLICY_0, "X-2113");
      table.endpoint("GET", "e2114", "m2114(java.lang.String)", POLICY_0, "X-2114");
      table.endpoint("GET", "e2115", "m2115(java.lang.String)", POLICY_0, "X-2115");
      table.endpoint("GET", "e2116", "m2116(java.lang.String)", POLICY_0, "X-2116");
      table.endpoint("GET", "e2117", "m2117(java.lang.String)", POLICY_0, "X-2117");
      table.endpoint("GET", "e2118", "m2118(java.lang.String)", POLICY_0, "X-2118");
      table.endpoint("GET", "e2119", "m2119(java.lang.String)", POLICY_0, "X-2119");
      table.endpoint("GET", "e212", "m212(java.lang.String)", POLICY_0, "X-212");
      table.endpoint("GET", "e2120", "m2120(java.lang.String)", POLICY_0, "X-2120");
      table.endpoint("GET", "e2121", "m2121(java.lang.String)", POLICY_0, "X-2121");
      table.endpoint("GET", "e2122", "m2122(java.lang.String)", POLICY_0, "X-2122");
      table.endpoint("GET", "e2123", "m2123(java.lang.String)", POLICY_0, "X-2123");
      table.endpoint("GET", "e2124", "m2124(java.lang.String)", POLICY_0, "X-2124");
      table.endpoint("GET", "e2125", "m2125(java.lang.String)", POLICY_0, "X-2125");
      table.endpoint("GET", "e2126", "m2126(java.lang.String)", POLICY_0, "X-2126");
      table.endpoint("GET", "e2127", "m2127(java.lang.String)", POLICY_0, "X-2127");
      table.endpoint("GET", "e2128", "m2128(java.lang.String)", POLICY_0, "X-2128");
      table.endpoint("GET", "e2129", "m2129(java.lang.String)", POLICY_0, "X-2129");
      table.endpoint("GET", "e213", "m213(java.lang.String)", POLICY_0, "X-213");
      table.endpoint("GET", "e2130", "m2130(java.lang.String)", POLICY_0, "X-2130");
      table.endpoint("GET", "e2131", "m2131(java.lang.String)", POLICY_0, "X-2131");
      table.endpoint("GET", "e2132", "m2132(java.lang.String)", POLICY_0, "X-2132");
      table.endpoint("GET", "e2133", "m2133(java.lang.String)", POLICY_0, "X-2133");
      table.endpoint("GET", "e2134", "m2134(java.lang.String)", POLICY_0, "X-2134");
      table.endpoint("GET", "e2135", "m2135(java.lang.String)", POLICY_0, "X-2135");
      table.endpoint("GET", "e2136", "m2136(java.lang.String)", POLICY_0, "X-2136");
      table.endpoint("GET", "e2137", "m2137(java.lang.String)", POLICY_0, "X-2137");
      table.endpoint("GET", "e2138", "m2138(java.lang.String)", POLICY_0, "X-2138");
      table.endpoint("GET", "e2139", "m2139(java.lang.String)", POLICY_0, "X-2139");
      table.endpoint("GET", "e214", "m214(java.lang.String)", POLICY_0, "X-214");
      table.endpoint("GET", "e2140", "m2140(java.lang.String)", POLICY_0, "X-2140");
      table.endpoint("GET", "e2141", "m2141(java.lang.String)", POLICY_0, "X-2141");
      table.endpoint("GET", "e2142", "m2142(java.lang.String)", POLICY_0, "X-2142");
      table.endpoint("GET", "e2143", "m2143(java.lang.String)", POLICY_0, "X-2143");
      table.endpoint("GET", "e2144", "m2144(java.lang.String)", POLICY_0, "X-2144");
      table.endpoint("GET", "e2145", "m2145(java.lang.String)", POLICY_0, "X-2145");
      table.endpoint("GET", "e2146", "m2146(java.lang.String)", POLICY_0, "X-2146");
      table.endpoint("GET", "e2147", "m2147(java.lang.String)", POLICY_0, "X-2147");
      table.endpoint("GET", "e2148", "m2148(java.lang.String)", POLICY_0, "X-2148");
      table.endpoint("GET", "e2149", "m2149(java.lang.String)", POLICY_0, "X-2149");
      table.endpoint("GET", "e215", "m215(java.lang.String)", POLICY_0, "X-215");
      table.endpoint("GET", "e2150", "m2150(java.lang.String)", POLICY_0, "X-2150");
      table.endpoint("GET", "e2151", "m2151(java.lang.String)", POLICY_0, "X-2151");
      table.endpoint("GET", "e2152", "m2152(java.lang.String)", POLICY_0, "X-2152");
      table.endpoint("GET", "e2153", "m2153(java.lang.String)", POLICY_0, "X-2153");
      table.endpoint("GET", "e2154", "m2154(java.lang.String)", POLICY_0, "X-2154");
      table.endpoint("GET", "e2155", "m2155(java.lang.String)", POLICY_0, "X-2155");
      table.endpoint("GET", "e2156", "m2156(java.lang.String)", POLICY_0, "X-2156");
      table.endpoint("GET", "e2157", "m2157(java.lang.String)", POLICY_0, "X-2157");
      table.endpoint("GET", "e2158", "m2158(java.lang.String)", POLICY_0, "X-2158");
      table.endpoint("GET", "e2159", "m2159(java.lang.String)", POLICY_0, "X-2159");
      table.endpoint("GET", "e216", "m216(java.lang.String)", POLICY_0, "X-216");
      table.endpoint("GET", "e2160", "m2160(java.lang.String)", POLICY_0, "X-2160");
      table.endpoint("GET", "e2161", "m2161(java.lang.String)", POLICY_0, "X-2161");
      table.endpoint("GET", "e2162", "m2162(java.lang.String)", POLICY_0, "X-2162");
      table.endpoint("GET", "e2163", "m2163(java.lang.String)", POLICY_0, "X-2163");
      table.endpoint("GET", "e2164", "m2164(java.lang.String)", POLICY_0, "X-2164");
      table.endpoint("GET", "e2165", "m2165(java.lang.String)", POLICY_0, "X-2165");
      table.endpoint("GET", "e2166", "m2166(java.lang.String)", POLICY_0, "X-2166");
      table.endpoint("GET", "e2167", "m2167(java.lang.String)", POLICY_0, "X-2167");
      table.endpoint("GET", "e2168", "m2168(java.lang.String)", POLICY_0, "X-2168");
      table.endpoint("GET", "e2169", "m2169(java.lang.String)", POLICY_0, "X-2169");
      table.endpoint("GET", "e217", "m217(java.lang.String)", POLICY_0, "X-217");
      table.endpoint("GET", "e2170", "m2170(java.lang.String)", POLICY_0, "X-2170");
      table.endpoint("GET", "e2171", "m2171(java.lang.String)", POLICY_0, "X-2171");
      table.endpoint("GET", "e2172", "m2172(java.lang.String)", POLICY_0, "X-2172");
      table.endpoint("GET", "e2173", "m2173(java.lang.String)", POLICY_0, "X-2173");
      table.endpoint("GET", "e2174", "m2174(java.lang.String)", POLICY_0, "X-2174");
      table.endpoint("GET", "e2175", "m2175(java.lang.String)", POLICY_0, "X-2175");
      table.endpoint("GET", "e2176", "m2176(java.lang.String)", POLICY_0, "X-2176");
      table.endpoint("GET", "e2177", "m2177(java.lang.String)", POLICY_0, "X-2177");
      table.endpoint("GET", "e2178", "m2178(java.lang.String)", POLICY_0, "X-2178");
      table.endpoint("GET", "e2179", "m2179(java.lang.String)", POLICY_0, "X-2179");
      table.endpoint("GET", "e218", "m218(java.lang.String)", POLICY_0, "X-218");
      table.endpoint("GET", "e2180", "m2180(java.lang.String)", POLICY_0, "X-2180");
      table.endpoint("GET", "e2181", "m2181(java.lang.String)", POLICY_0, "X-2181");
      table.endpoint("GET", "e2182", "m2182(java.lang.String)", POLICY_0, "X-2182");
      table.endpoint("GET", "e2183", "m2183(java.lang.String)", POLICY_0, "X-2183");
      table.endpoint("GET", "e2184", "m2184(java.lang.String)", POLICY_0, "X-2184");
      table.endpoint("GET", "e2185", "m2185(java.lang.String)", POLICY_0, "X-2185");
      table.endpoint("GET", "e2186", "m2186(java.lang.String)", POLICY_0, "X-2186");
      table.endpoint("GET", "e2187", "m2187(java.lang.String)", POLICY_0, "X-2187");
      table.endpoint("GET", "e2188", "m2188(java.lang.String)", POLICY_0, "X-2188");
      table.endpoint("GET", "e2189", "m2189(java.lang.String)", POLICY_0, "X-2189");
      table.endpoint("GET", "e219", "m219(java.lang.String)", POLICY_0, "X-219");
      table.endpoint("GET", "e2190", "m2190(java.lang.String)", POLICY_0, "X-2190");
      table.endpoint("GET", "e2191", "m2191(java.lang.String)", POLICY_0, "X-2191");
      table.endpoint("GET", "e2192", "m2192(java.lang.String)", POLICY_0, "X-2192");
      table.endpoint("GET", "e2193", "m2193(java.lang.String)", POLICY_0, "X-2193");
      table.endpoint("GET", "e2194", "m2194(java.lang.String)", POLICY_0, "X-2194");
      table.endpoint("GET", "e2195", "m2195(java.lang.String)", POLICY_0, "X-2195");
      table.endpoint("GET", "e2196", "m2196(java.lang.String)", POLICY_0, "X-2196");
      table.endpoint("GET", "e2197", "m2197(java.lang.String)", POLICY_0, "X-2197");
      table.endpoint("GET", "e2198", "m2198(java.lang.String)", POLICY_0, "X-2198");
      table.endpoint("GET", "e2199", "m2199(java.lang.String)", POLICY_0, "X-2199");
      table.endpoint("GET", "e22", "m22(java.lang.String)", POLICY_0, "X-22");
      table.endpoint("GET", "e220", "m220(java.lang.String)", POLICY_0, "X-220");
      table.endpoint("GET", "e2200", "m2200(java.lang.String)", POLICY_0, "X-2200");
      table.endpoint("GET", "e2201", "m2201(java.lang.String)", POLICY_0, "X-2201");
      table.endpoint("GET", "e2202", "m2202(java.lang.String)", POLICY_0, "X-2202");
      table.endpoint("GET", "e2203", "m2203(java.lang.String)", POLICY_0, "X-2203");
      table.endpoint("GET", "e2204", "m2204(java.lang.String)", POLICY_0, "X-2204");
      table.endpoint("GET", "e2205", "m2205(java.lang.String)", POLICY_0, "X-2205");
      table.endpoint("GET", "e2206", "m2206(java.lang.String)", POLICY_0, "X-2206");
      table.endpoint("GET", "e2207", "m2207(java.lang.String)", POLICY_0, "X-2207");
      table.endpoint("GET", "e2208", "m2208(java.lang.String)", POLICY_0, "X-2208");
      table.endpoint("GET", "e2209", "m2209(java.lang.String)", POLICY_0, "X-2209");
      table.endpoint("GET", "e221", "m221(java.lang.String)", POLICY_0, "X-221");
      table.endpoint("GET", "e2210", "m2210(java.lang.String)", POLICY_0, "X-2210");
      table.endpoint("GET", "e2211", "m2211(java.lang.String)", POLICY_0, "X-2211");
      table.endpoint("GET", "e2212", "m2212(java.lang.String)", POLICY_0, "X-2212");
      table.endpoint("GET", "e2213", "m2213(java.lang.String)", POLICY_0, "X-2213");
      table.endpoint("GET", "e2214", "m2214(java.lang.String)", POLICY_0, "X-2214");
      table.endpoint("GET", "e2215", "m2215(java.lang.String)", POLICY_0, "X-2215");
      table.endpoint("GET", "e2216", "m2216(java.lang.String)", POLICY_0, "X-2216");
      table.endpoint("GET", "e2217", "m2217(java.lang.String)", POLICY_0, "X-2217");
      table.endpoint("GET", "e2218", "m2218(java.lang.String)", POLICY_0, "X-2218");
      table.endpoint("GET", "e2219", "m2219(java.lang.String)", POLICY_0, "X-2219");
      table.endpoint("GET", "e222", "m222(java.lang.String)", POLICY_0, "X-222");
      table.endpoint("GET", "e2220", "m2220(java.lang.String)", POLICY_0, "X-2220");
      table.endpoint("GET", "e2221", "m2221(java.lang.String)", POLICY_0, "X-2221");
      table.endpoint("GET", "e2222", "m2222(java.lang.String)", POLICY_0, "X-2222");
      table.endpoint("GET", "e2223", "m2223(java.lang.String)", POLICY_0, "X-2223");
      table.endpoint("GET", "e2224", "m2224(java.lang.String)", POLICY_0, "X-2224");
      table.endpoint("GET", "e2225", "m2225(java.lang.String)", POLICY_0, "X-2225");
      table.endpoint("GET", "e2226", "m2226(java.lang.String)", POLICY_0, "X-2226");
      table.endpoint("GET", "e2227", "m2227(java.lang.String)", POLICY_0, "X-2227");
      table.endpoint("GET", "e2228", "m2228(java.lang.String)", POLICY_0, "X-2228");
      table.endpoint("GET", "e2229", "m2229(java.lang.String)", POLICY_0, "X-2229");
      table.endpoint("GET", "e223", "m223(java.lang.String)", POLICY_0, "X-223");
      table.endpoint("GET", "e2230", "m2230(java.lang.String)", POLICY_0, "X-2230");
      table.endpoint("GET", "e2231", "m2231(java.lang.String)", POLICY_0, "X-2231");
      table.endpoint("GET", "e2232", "m2232(java.lang.String)", POLICY_0, "X-2232");
      table.endpoint("GET", "e2233", "m2233(java.lang.String)", POLICY_0, "X-2233");
      table.endpoint("GET", "e2234", "m2234(java.lang.String)", POLICY_0, "X-2234");
      table.endpoint("GET", "e2235", "m2235(java.lang.String)", POLICY_0, "X-2235");
      table.endpoint("GET", "e2236", "m2236(java.lang.String)", POLICY_0, "X-2236");
      table.endpoint("GET", "e2237", "m2237(java.lang.String)", POLICY_0, "X-2237");
      table.endpoint("GET", "e2238", "m2238(java.lang.String)", POLICY_0, "X-2238");
      table.endpoint("GET", "e2239", "m2239(java.lang.String)", POLICY_0, "X-2239");
      table.endpoint("GET", "e224", "m224(java.lang.String)", POLICY_0, "X-224");
      table.endpoint("GET", "e2240", "m2240(java.lang.String)", POLICY_0, "X-2240");
      table.endpoint("GET", "e2241", "m2241(java.lang.String)", POLICY_0, "X-2241");
      table.endpoint("GET", "e2242", "m2242(java.lang.String)", POLICY_0, "X-2242");
      table.endpoint("GET", "e2243", "m2243(java.lang.String)", POLICY_0, "X-2243");
      table.endpoint("GET", "e2244", "m2244(java.lang.String)", POLICY_0, "X-2244");
      table.endpoint("GET", "e2245", "m2245(java.lang.String)", POLICY_0, "X-2245");
      table.endpoint("GET", "e2246", "m2246(java.lang.String)", POLICY_0, "X-2246");
      table.endpoint("GET", "e2247", "m2247(java.lang.String)", POLICY_0, "X-2247");
      table.endpoint("GET", "e2248", "m2248(java.lang.String)", POLICY_0, "X-2248");
      table.endpoint("GET", "e2249", "m2249(java.lang.String)", POLICY_0, "X-2249");
      table.endpoint("GET", "e225", "m225(java.lang.String)", POLICY_0, "X-225");
      table.endpoint("GET", "e2250", "m2250(java.lang.String)", POLICY_0, "X-2250");
      table.endpoint("GET", "e2251", "m2251(java.lang.String)", POLICY_0, "X-2251");
      table.endpoint("GET", "e2252", "m2252(java.lang.String)", POLICY_0, "X-2252");
      table.endpoint("GET", "e2253", "m2253(java.lang.String)", POLICY_0, "X-2253");
      table.endpoint("GET", "e2254", "m2254(java.lang.String)", POLICY_0, "X-2254");
      table.endpoint("GET", "e2255", "m2255(java.lang.String)", POLICY_0, "X-2255");
      table.endpoint("GET", "e2256", "m2256(java.lang.String)", POLICY_0, "X-2256");
      table.endpoint("GET", "e2257", "m2257(java.lang.String)", POLICY_0, "X-2257");
      table.endpoint("GET", "e2258", "m2258(java.lang.String)", POLICY_0, "X-2258");
      table.endpoint("GET", "e2259", "m2259(java.lang.String)", POLICY_0, "X-2259");
      table.endpoint("GET", "e226", "m226(java.lang.String)", POLICY_0, "X-226");
      table.endpoint("GET", "e2260", "m2260(java.lang.String)", POLICY_0, "X-2260");
      table.endpoint("GET", "e2261", "m2261(java.lang.String)", POLICY_0, "X-2261");
      table.endpoint("GET", "e2262", "m2262(java.lang.String)", POLICY_0, "X-2262");
      table.endpoint("GET", "e2263", "m2263(java.lang.String)", POLICY_0, "X-2263");
      table.endpoint("GET", "e2264", "m2264(java.lang.String)", POLICY_0, "X-2264");
      table.endpoint("GET", "e2265", "m2265(java.lang.String)", POLICY_0, "X-2265");
      table.endpoint("GET", "e2266", "m2266(java.lang.String)", POLICY_0, "X-2266");
      table.endpoint("GET", "e2267", "m2267(java.lang.String)", POLICY_0, "X-2267");
      table.endpoint("GET", "e2268", "m2268(java.lang.String)", POLICY_0, "X-2268");
      table.endpoint("GET", "e2269", "m2269(java.lang.String)", POLICY_0, "X-2269");
      table.endpoint("GET", "e227", "m227(java.lang.String)", POLICY_0, "X-227");
      table.endpoint("GET", "e2270", "m2270(java.lang.String)", POLICY_0, "X-2270");
      table.endpoint("GET", "e2271", "m2271(java.lang.String)", POLICY_0, "X-2271");
      table.endpoint("GET", "e2272", "m2272(java.lang.String)", POLICY_0, "X-2272");
      table.endpoint("GET", "e2273", "m2273(java.lang.String)", POLICY_0, "X-2273");
      table.endpoint("GET", "e2274", "m2274(java.lang.String)", POLICY_0, "X-2274");
      table.endpoint("GET", "e2275", "m2275(java.lang.String)", POLICY_0, "X-2275");
      table.endpoint("GET", "e2276", "m2276(java.lang.String)", POLICY_0, "X-2276");
      table.endpoint("GET", "e2277", "m2277(java.lang.String)", POLICY_0, "X-2277");
      table.endpoint("GET", "e2278", "m2278(java.lang.String)", POLICY_0, "X-2278");
      table.endpoint("GET", "e2279", "m2279(java.lang.String)", POLICY_0, "X-2279");
      table.endpoint("GET", "e228", "m228(java.lang.String)", POLICY_0, "X-228");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints5 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e2280", "m2280(java.lang.String)", POLICY_0, "X-2280");
      table.endpoint("GET", "e2281", "m2281(java.lang.String)", POLICY_0, "X-2281");
      table.endpoint("GET", "e2282", "m2282(java.lang.String)", POLICY_0, "X-2282");
      table.endpoint("GET", "e2283", "m2283(java.lang.String)", POLICY_0, "X-2283");
      table.endpoint("GET", "e2284", "m2284(java.lang.String)", POLICY_0, "X-2284");
      table.endpoint("GET", "e2285", "m2285(java.lang.String)", POLICY_0, "X-2285");
      table.endpoint("GET", "e2286", "m2286(java.lang.String)", POLICY_0, "X-2286");
      table.endpoint("GET", "e2287", "m2287(java.lang.String)", POLICY_0, "X-2287");
      table.endpoint("GET", "e2288", "m2288(java.lang.String)", POLICY_0, "X-2288");
      table.endpoint("GET", "e2289", "m2289(java.lang.String)", POLICY_0, "X-2289");
      table.endpoint("GET", "e229", "m229(java.lang.String)", POLICY_0, "X-229");
      table.endpoint("GET", "e2290", "m2290(java.lang.String)", POLICY_0, "X-2290");
      table.endpoint("GET", "e2291", "m2291(java.lang.String)", POLICY_0, "X-2291");
      table.endpoint("GET", "e2292", "m2292(java.lang.String)", POLICY_0, "X-2292");
      table.endpoint("GET", "e2293", "m2293(java.lang.String)", POLICY_0, "X-2293");
      table.endpoint("GET", "e2294", "m2294(java.lang.String)", POLICY_0, "X-2294");
      table.endpoint("GET", "e2295", "m2295(java.lang.String)", POLICY_0, "X-2295");
      table.endpoint("GET", "e2296", "m2296(java.lang.String)", POLICY_0, "X-2296");
      table.endpoint("GET", "e2297", "m2297(java.lang.String)", POLICY_0, "X-2297");
      table.endpoint("GET", "e2298", "m2298(java.lang.String)", POLICY_0, "X-2298");
      table.endpoint("GET", "e2299", "m2299(java.lang.String)", POLICY_0, "X-2299");
      table.endpoint("GET", "e23", "m23(java.lang.String)", POLICY_0, "X-23");
      table.endpoint("GET", "e230", "m230(java.lang.String)", POLICY_0, "X-230");
      table.endpoint("GET", "e2300", "m2300(java.lang.String)", POLICY_0, "X-2300");
      table.endpoint("GET", "e2301", "m2301(java.lang.String)", POLICY_0, "X-2301");
      table.endpoint("GET", "e2302", "m2302(java.lang.String)", POLICY_0, "X-2302");
      table.endpoint("GET", "e2303", "m2303(java.lang.String)", POLICY_0, "X-2303");
      table.endpoint("GET", "e2304", "m2304(java.lang.String)", POLICY_0, "X-2304");
      table.endpoint("GET", "e2305", "m2305(java.lang.String)", POLICY_0, "X-2305");
      table.endpoint("GET", "e2306", "m2306(java.lang.String)", POLICY_0, "X-2306");
      table.endpoint("GET", "e2307", "m2307(java.lang.String)", POLICY_0, "X-2307");
      table.endpoint("GET", "e2308", "m2308(java.lang.String)", POLICY_0, "X-2308");
      table.endpoint("GET", "e2309", "m2309(java.lang.String)", POLICY_0, "X-2309");
      table.endpoint("GET", "e231", "m231(java.lang.String)", POLICY_0, "X-231");
      table.endpoint("GET", "e2310", "m2310(java.lang.String)", POLICY_0, "X-2310");
      table.endpoint("GET", "e2311", "m2311(java.lang.String)", POLICY_0, "X-2311");
      table.endpoint("GET", "e2312", "m2312(java.lang.String)", POLICY_0, "X-2312");
      table.endpoint("GET", "e2313", "m2313(java.lang.String)", POLICY_0, "X-2313");
      table.endpoint("GET", "e2314", "m2314(java.lang.String)", POLICY_0, "X-2314");
      table.endpoint("GET", "e2315", "m2315(java.lang.String)", POLICY_0, "X-2315");
      table.endpoint("GET", "e2316", "m2316(java.lang.String)", POLICY_0, "X-2316");
      table.endpoint("GET", "e2317", "m2317(java.lang.String)", POLICY_0, "X-2317");
      table.endpoint("GET", "e2318", "m2318(java.lang.String)", POLICY_0, "X-2318");
      table.endpoint("GET", "e2319", "m2319(java.lang.String)", POLICY_0, "X-2319");
      table.endpoint("GET", "e232", "m232(java.lang.String)", POLICY_0, "X-232");
      table.endpoint("GET", "e2320", "m2320(java.lang.String)", POLICY_0, "X-2320");
      table.endpoint("GET", "e2321", "m2321(java.lang.String)", POLICY_0, "X-2321");
      table.endpoint("GET", "e2322", "m2322(java.lang.String)", POLICY_0, "X-2322");
      table.endpoint("GET", "e2323", "m2323(java.lang.String)", POLICY_0, "X-2323");
      table.endpoint("GET", "e2324", "m2324(java.lang.String)", POLICY_0, "X-2324");
      table.endpoint("GET", "e2325", "m2325(java.lang.String)", POLICY_0, "X-2325");
      table.endpoint("GET", "e2326", "m2326(java.lang.String)", POLICY_0, "X-2326");
      table.endpoint("GET", "e2327", "m2327(java.lang.String)", POLICY_0, "X-2327");
      table.endpoint("GET", "e2328", "m2328(java.lang.String)", POLICY_0, "X-2328");
      table.endpoint("GET", "e2329", "m2329(java.lang.String)", POLICY_0, "X-2329");
      table.endpoint("GET", "e233", "m233(java.lang.String)", POLICY_0, "X-233");
      table.endpoint("GET", "e2330", "m2330(java.lang.String)", POLICY_0, "X-2330");
      table.endpoint("GET", "e2331", "m2331(java.lang.String)", POLICY_0, "X-2331");
      table.endpoint("GET", "e2332", "m2332(java.lang.String)", POLICY_0, "X-2332");
      table.endpoint("GET", "e2333", "m2333(java.lang.String)", POLICY_0, "X-2333");
      table.endpoint("GET", "e2334", "m2334(java.lang.String)", POLICY_0, "X-2334");
      table.endpoint("GET", "e2335", "m2335(java.lang.String)", POLICY_0, "X-2335");
      table.endpoint("GET", "e2336", "m2336(java.lang.String)", POLICY_0, "X-2336");
      table.endpoint("GET", "e2337", "m2337(java.lang.String)", POLICY_0, "X-2337");
      table.endpoint("GET", "e2338", "m2338(java.lang.String)", POLICY_0, "X-2338");
      table.endpoint("GET", "e2339", "m2339(java.lang.String)", POLICY_0, "X-2339");
      table.endpoint("GET", "e234", "m234(java.lang.String)", POLICY_0, "X-234");
      table.endpoint("GET", "e2340", "m2340(java.lang.String)", POLICY_0, "X-2340");
      table.endpoint("GET", "e2341", "m2341(java.lang.String)", POLICY_0, "X-2341");
      table.endpoint("GET", "e2342", "m2342(java.lang.String)", POLICY_0, "X-2342");
      table.endpoint("GET", "e2343", "m2343(java.lang.String)", POLICY_0, "X-2343");
      table.endpoint("GET", "e2344", "m2344(java.lang.String)", POLICY_0, "X-2344");
      table.endpoint("GET", "e2345", "m2345(java.lang.String)", POLICY_0, "X-2345");
      table.endpoint("GET", "e2346", "m2346(java.lang.String)", POLICY_0, "X-2346");
      table.endpoint("GET", "e2347", "m2347(java.lang.String)", POLICY_0, "X-2347");
      table.endpoint("GET", "e2348", "m2348(java.lang.String)", POLICY_0, "X-2348");
      table.endpoint("GET", "e2349", "m2349(java.lang.String)", POLICY_0, "X-2349");
      table.endpoint("GET", "e235", "m235(java.lang.String)", POLICY_0, "X-235");
      table.endpoint("GET", "e2350", "m2350(java.lang.String)", POLICY_0, "X-2350");
      table.endpoint("GET", "e2351", "m2351(java.lang.String)", POLICY_0, "X-2351");
      table.endpoint("GET", "e2352", "m2352(java.lang.String)", POLICY_0, "X-2352");
      table.endpoint("GET", "e2353", "m2353(java.lang.String)", POLICY_0, "X-2353");
      table.endpoint("GET", "e2354", "m2354(java.lang.String)", POLICY_0, "X-2354");
      table.endpoint("GET", "e2355", "m2355(java.lang.String)", POLICY_0, "X-2355");
      table.endpoint("GET", "e2356", "m2356(java.lang.String)", POLICY_0, "X-2356");
      table.endpoint("GET", "e2357", "m2357(java.lang.String)", POLICY_0, "X-2357");
      table.endpoint("GET", "e2358", "m2358(java.lang.String)", POLICY_0, "X-2358");
      table.endpoint("GET", "e2359", "m2359(java.lang.String)", POLICY_0, "X-2359");
      table.endpoint("GET", "e236", "m236(java.lang.String)", POLICY_0, "X-236");
      table.endpoint("GET", "e2360", "m2360(java.lang.String)", POLICY_0, "X-2360");
      table.endpoint("GET", "e2361", "m2361(java.lang.String)", POLICY_0, "X-2361");
      table.endpoint("GET", "e2362", "m2362(java.lang.String)", POLICY_0, "X-2362");
      table.endpoint("GET", "e2363", "m2363(java.lang.String)", POLICY_0, "X-2363");
      table.endpoint("GET", "e2364", "m2364(java.lang.String)", POLICY_0, "X-2364");
      table.endpoint("GET", "e2365", "m2365(java.lang.String)", POLICY_0, "X-2365");
      table.endpoint("GET", "e2366", "m2366(java.lang.String)", POLICY_0, "X-2366");
      table.endpoint("GET", "e2367", "m2367(java.lang.String)", POLICY_0, "X-2367");
      table.endpoint("GET", "e2368", "m2368(java.lang.String)", POLICY_0, "X-2368");
      table.endpoint("GET", "e2369", "m2369(java.lang.String)", POLICY_0, "X-2369");
      table.endpoint("GET", "e237", "m237(java.lang.String)", POLICY_0, "X-237");
      table.endpoint("GET", "e2370", "m2370(java.lang.String)", POLICY_0, "X-2370");
      table.endpoint("GET", "e2371", "m2371(java.lang.String)", POLICY_0, "X-2371");
      table.endpoint("GET", "e2372", "m2372(java.lang.String)", POLICY_0, "X-2372");
      table.endpoint("GET", "e2373", "m2373(java.lang.String)", POLICY_0, "X-2373");
      table.endpoint("GET", "e2374", "m2374(java.lang.String)", POLICY_0, "X-2374");
      table.endpoint("GET", "e2375", "m2375(java.lang.String)", POLICY_0, "X-2375");
      table.endpoint("GET", "e2376", "m2376(java.lang.String)", POLICY_0, "X-2376");
      table.endpoint("GET", "e2377", "m2377(java.lang.String)", POLICY_0, "X-2377");
      table.endpoint("GET", "e2378", "m2378(java.lang.String)", POLICY_0, "X-2378");
      table.endpoint("GET", "e2379", "m2379(java.lang.String)", POLICY_0, "X-2379");
      table.endpoint("GET", "e238", "m238(java.lang.String)", POLICY_0, "X-238");
      table.endpoint("GET", "e2380", "m2380(java.lang.String)", POLICY_0, "X-2380");
      table.endpoint("GET", "e2381", "m2381(java.lang.String)", POLICY_0, "X-2381");
      table.endpoint("GET", "e2382", "m2382(java.lang.String)", POLICY_0, "X-2382");
      table.endpoint("GET", "e2383", "m2383(java.lang.String)", POLICY_0, "X-2383");
      table.endpoint("GET", "e2384", "m2384(java.lang.String)", POLICY_0, "X-2384");
      table.endpoint("GET", "e2385", "m2385(java.lang.String)", POLICY_0, "X-2385");
      table.endpoint("GET", "e2386", "m2386(java.lang.String)", POLICY_0, "X-2386");
      table.endpoint("GET", "e2387", "m2387(java.lang.String)", POLICY_0, "X-2387");
      table.endpoint("GET", "e2388", "m2388(java.lang.String)", POLICY_0, "X-2388");
      table.endpoint("GET", "e2389", "m2389(java.lang.String)", POLICY_0, "X-2389");
      table.endpoint("GET", "e239", "m239(java.lang.String)", POLICY_0, "X-239");
      table.endpoint("GET", "e2390", "m2390(java.lang.String)", POLICY_0, "X-2390");
      table.endpoint("GET", "e2391", "m2391(java.lang.String)", POLICY_0, "X-2391");
      table.endpoint("GET", "e2392", "m2392(java.lang.String)", POLICY_0, "X-2392");
      table.endpoint("GET", "e2393", "m2393(java.lang.String)", POLICY_0, "X-2393");
      table.endpoint("GET", "e2394", "m2394(java.lang.String)", POLICY_0, "X-2394");
      table.endpoint("GET", "e2395", "m2395(java.lang.String)", POLICY_0, "X-2395");
      table.endpoint("GET", "e2396", "m2396(java.lang.String)", POLICY_0, "X-2396");
      table.endpoint("GET", "e2397", "m2397(java.lang.String)", POLICY_0, "X-2397");
      table.endpoint("GET", "e2398", "m2398(java.lang.String)", POLICY_0, "X-2398");
      table.endpoint("GET", "e2399", "m2399(java.lang.String)", POLICY_0, "X-2399");
      table.endpoint("GET", "e24", "m24(java.lang.String)", POLICY_0, "X-24");
      table.endpoint("GET", "e240", "m240(java.lang.String)", POLICY_0, "X-240");
      table.endpoint("GET", "e2400", "m2400(java.lang.String)", POLICY_0, "X-2400");
      table.endpoint("GET", "e2401", "m2401(java.lang.String)", POLICY_0, "X-2401");
      table.endpoint("GET", "e2402", "m2402(java.lang.String)", POLICY_0, "X-2402");
      table.endpoint("GET", "e2403", "m2403(java.lang.String)", POLICY_0, "X-2403");
      table.endpoint("GET", "e2404", "m2404(java.lang.String)", POLICY_0, "X-2404");
      table.endpoint("GET", "e2405", "m2405(java.lang.String)", POLICY_0, "X-2405");
      table.endpoint("GET", "e2406", "m2406(java.lang.String)", POLICY_0, "X-2406");
      table.endpoint("GET", "e2407", "m2407(java.lang.String)", POLICY_0, "X-2407");
      table.endpoint("GET", "e2408", "m2408(java.lang.String)", POLICY_0, "X-2408");
      table.endpoint("GET", "e2409", "m2409(java.lang.String)", POLICY_0, "X-2409");
      table.endpoint("GET", "e241", "m241(java.lang.String)", POLICY_0, "X-241");
      table.endpoint("GET", "e2410", "m2410(java.lang.String)", POLICY_0, "X-2410");
      table.endpoint("GET", "e2411", "m2411(java.lang.String)", POLICY_0, "X-2411");
      table.endpoint("GET", "e2412", "m2412(java.lang.String)", POLICY_0, "X-2412");
      table.endpoint("GET", "e2413", "m2413(java.lang.String)", POLICY_0, "X-2413");
      table.endpoint("GET", "e2414", "m2414(java.lang.String)", POLICY_0, "X-2414");
      table.endpoint("GET", "e2415", "m2415(java.lang.String)", POLICY_0, "X-2415");
      table.endpoint("GET", "e2416", "m2416(java.lang.String)", POLICY_0, "X-2416");
      table.endpoint("GET", "e2417", "m2417(java.lang.String)", POLICY_0, "X-2417");
      table.endpoint("GET", "e2418", "m2418(java.lang.String)", POLICY_0, "X-2418");
      table.endpoint("GET", "e2419", "m2419(java.lang.String)", POLICY_0, "X-2419");
      table.endpoint("GET", "e242", "m242(java.lang.String)", POLICY_0, "X-242");
      table.endpoint("GET", "e2420", "m2420(java.lang.String)", POLICY_0, "X-2420");
      table.endpoint("GET", "e2421", "m2421(java.lang.String)", POLICY_0, "X-2421");
      table.endpoint("GET", "e2422", "m2422(java.lang.String)", POLICY_0, "X-2422");
      table.endpoint("GET", "e2423", "m2423(java.lang.String)", POLICY_0, "X-2423");
      table.endpoint("GET", "e2424", "m2424(java.lang.String)", POLICY_0, "X-2424");
      table.endpoint("GET", "e2425", "m2425(java.lang.String)", POLICY_0, "X-2425");
      table.endpoint("GET", "e2426", "m2426(java.lang.String)", POLICY_0, "X-2426");
      table.endpoint("GET", "e2427", "m2427(java.lang.String)", POLICY_0, "X-2427");
      table.endpoint("GET", "e2428", "m2428(java.lang.String)", POLICY_0, "X-2428");
      table.endpoint("GET", "e2429", "m2429(java.lang.String)", POLICY_0, "X-2429");
      table.endpoint("GET", "e243", "m243(java.lang.String)", POLICY_0, "X-243");
      table.endpoint("GET", "e2430", "m2430(java.lang.String)", POLICY_0, "X-2430");
      table.endpoint("GET", "e2431", "m2431(java.lang.String)", POLICY_0, "X-2431");
      table.endpoint("GET", "e2432", "m2432(java.lang.String)", POLICY_0, "X-2432");
      table.endpoint("GET", "e2433", "m2433(java.lang.String)", POLICY_0, "X-2433");
      table.endpoint("GET", "e2434", "m2434(java.lang.String)", POLICY_0, "X-2434");
      table.endpoint("GET", "e2435", "m2435(java.lang.String)", POLICY_0, "X-2435");
      table.endpoint("GET", "e2436", "m2436(java.lang.String)", POLICY_0, "X-2436");
      table.endpoint("GET", "e2437", "m2437(java.lang.String)", POLICY_0, "X-2437");
      table.endpoint("GET", "e2438", "m2438(java.lang.String)", POLICY_0, "X-2438");
      table.endpoint("GET", "e2439", "m2439(java.lang.String)", POLICY_0, "X-2439");
      table.endpoint("GET", "e244", "m244(java.lang.String)", POLICY_0, "X-244");
      table.endpoint("GET", "e2440", "m2440(java.lang.String)", POLICY_0, "X-2440");
      table.endpoint("GET", "e2441", "m2441(java.lang.String)", POLICY_0, "X-2441");
      table.endpoint("GET", "e2442", "m2442(java.lang.String)", POLICY_0, "X-2442");
      table.endpoint("GET", "e2443", "m2443(java.lang.String)", POLICY_0, "X-2443");
      table.endpoint("GET", "e2444", "m2444(java.lang.String)", POLICY_0, "X-2444");
      table.endpoint("GET", "e2445", "m2445(java.lang.String)", POLICY_0, "X-2445");
      table.endpoint("GET", "e2446", "m2446(java.lang.String)", POLICY_0, "X-2446");
      table.endpoint("GET", "e2447", "m2447(java.lang.String)", POLICY_0, "X-2447");
      table.endpoint("GET", "e2448", "m2448(java.lang.String)", POLICY_0, "X-2448");
      table.endpoint("GET", "e2449", "m2449(java.lang.String)", POLICY_0, "X-2449");
      table.endpoint("GET", "e245", "m245(java.lang.String)", POLICY_0, "X-245");
      table.endpoint("GET", "e2450", "m2450(java.lang.String)", POLICY_0, "X-2450");
      table.endpoint("GET", "e2451", "m2451(java.lang.String)", POLICY_0, "X-2451");
      table.endpoint("GET", "e2452", "m2452(java.lang.String)", POLICY_0, "X-2452");
      table.endpoint("GET", "e2453", "m2453(java.lang.String)", POLICY_0, "X-2453");
      table.endpoint("GET", "e2454", "m2454(java.lang.String)", POLICY_0, "X-2454");
      table.endpoint("GET", "e2455", "m2455(java.lang.String)", POLICY_0, "X-2455");
      table.endpoint("GET", "e2456", "m2456(java.lang.String)", POLICY_0, "X-2456");
      table.endpoint("GET", "e2457", "m2457(java.lang.String)", POLICY_0, "X-2457");
      table.endpoint("GET", "e2458", "m2458(java.lang.String)", POLICY_0, "X-2458");
      table.endpoint("GET", "e2459", "m2459(java.lang.String)", POLICY_0, "X-2459");
      table.endpoint("GET", "e246", "m246(java.lang.String)", POLICY_0, "X-246");
      table.endpoint("GET", "e2460", "m2460(java.lang.String)", POLICY_0, "X-2460");
      table.endpoint("GET", "e2461", "m2461(java.lang.String)", POLICY_0, "X-2461");
      table.endpoint("GET", "e2462", "m2462(java.lang.String)", POLICY_0, "X-2462");
      table.endpoint("GET", "e2463", "m2463(java.lang.String)", POLICY_0, "X-2463");
      table.endpoint("GET", "e2464", "m2464(java.lang.String)", POLICY_0, "X-2464");
      table.endpoint("GET", "e2465", "m2465(java.lang.String)", POLICY_0, "X-2465");
      table.endpoint("GET", "e2466", "m2466(java.lang.String)", POLICY_0, "X-2466");
      table.endpoint("GET", "e2467", "m2467(java.lang.String)", POLICY_0, "X-2467");
      table.endpoint("GET", "e2468", "m2468(java.lang.String)", POLICY_0, "X-2468");
      table.endpoint("GET", "e2469", "m2469(java.lang.String)", POLICY_0, "X-2469");
      table.endpoint("GET", "e247", "m247(java.lang.String)", POLICY_0, "X-247");
      table.endpoint("GET", "e2470", "m2470(java.lang.String)", POLICY_0, "X-2470");
      table.endpoint("GET", "e2471", "m2471(java.lang.String)", POLICY_0, "X-2471");
      table.endpoint("GET", "e2472", "m2472(java.lang.String)", POLICY_0, "X-2472");
      table.endpoint("GET", "e2473", "m2473(java.lang.String)", POLICY_0, "X-2473");
      table.endpoint("GET", "e2474", "m2474(java.lang.String)", POLICY_0, "X-2474");
      table.endpoint("GET", "e2475", "m2475(java.lang.String)", POLICY_0, "X-2475");
      table.endpoint("GET", "e2476", "m2476(java.lang.String)", POLICY_0, "X-2476");
      table.endpoint("GET", "e2477", "m2477(java.lang.String)", POLICY_0, "X-2477");
      table.endpoint("GET", "e2478", "m2478(java.lang.String)", POLICY_0, "X-2478");
      table.endpoint("GET", "e2479", "m2479(java.lang.String)", POLICY_0, "X-2479");
      table.endpoint("GET", "e248", "m248(java.lang.String)", POLICY_0, "X-248");
      table.endpoint("GET", "e2480", "m2480(java.lang.String)", POLICY_0, "X-2480");
      table.endpoint("GET", "e2481", "m2481(java.lang.String)", POLICY_0, "X-2481");
      table.endpoint("GET", "e2482", "m2482(java.lang.String)", POLICY_0, "X-2482");
      table.endpoint("GET", "e2483", "m2483(java.lang.String)", POLICY_0, "X-2483");
      table.endpoint("GET", "e2484", "m2484(java.lang.String)", POLICY_0, "X-2484");
      table.endpoint("GET", "e2485", "m2485(java.lang.String)", POLICY_0, "X-2485");
      table.endpoint("GET", "e2486", "m2486(java.lang.String)", POLICY_0, "X-2486");
      table.endpoint("GET", "e2487", "m2487(java.lang.String)", POLICY_0, "X-2487");
      table.endpoint("GET", "e2488", "m2488(java.lang.String)", POLICY_0, "X-2488");
      table.endpoint("GET", "e2489", "m2489(java.lang.String)", POLICY_0, "X-2489");
      table.endpoint("GET", "e249", "m249(java.lang.String)", POLICY_0, "X-249");
      table.endpoint("GET", "e2490", "m2490(java.lang.String)", POLICY_0, "X-2490");
      table.endpoint("GET", "e2491", "m2491(java.lang.String)", POLICY_0, "X-2491");
      table.endpoint("GET", "e2492", "m2492(java.lang.String)", POLICY_0, "X-2492");
      table.endpoint("GET", "e2493", "m2493(java.lang.String)", POLICY_0, "X-2493");
      table.endpoint("GET", "e2494", "m2494(java.lang.String)", POLICY_0, "X-2494");
      table.endpoint("GET", "e2495", "m2495(java.lang.String)", POLICY_0, "X-2495");
      table.endpoint("GET", "e2496", "m2496(java.lang.String)", POLICY_0, "X-2496");
      table.endpoint("GET", "e2497", "m2497(java.lang.String)", POLICY_0, "X-2497");
      table.endpoint("GET", "e2498", "m2498(java.lang.String)", POLICY_0, "X-2498");
      table.endpoint("GET", "e2499", "m2499(java.lang.String)", POLICY_0, "X-2499");
      table.endpoint("GET", "e25", "m25(java.lang.String)", POLICY_0, "X-25");
      table.endpoint("GET", "e250", "m250(java.lang.String)", POLICY_0, "X-250");
      table.endpoint("GET", "e2500", "m2500(java.lang.String)", POLICY_0, "X-2500");
      table.endpoint("GET", "e2501", "m2501(java.lang.String)", POLICY_0, "X-2501");
      table.endpoint("GET", "e2502", "m2502(java.lang.String)", POLICY_0, "X-2502");
      table.endpoint("GET", "e2503", "m2503(java.lang.String)", POLICY_0, "X-2503");
      table.endpoint("GET", "e2504", "m2504(java.lang.String)", POLICY_0, "X-2504");
      table.endpoint("GET", "e2505", "m2505(java.lang.String)", POLICY_0, "X-2505");
      table.endpoint("GET", "e2506", "m2506(java.lang.String)", POLICY_0, "X-2506");
      table.endpoint("GET", "e2507", "m2507(java.lang.String)", POLICY_0, "X-2507");
      table.endpoint("GET", "e2508", "m2508(java.lang.String)", POLICY_0, "X-2508");
      table.endpoint("GET", "e2509", "m2509(java.lang.String)", POLICY_0, "X-2509");
      table.endpoint("GET", "e251", "m251(java.lang.String)", POLICY_0, "X-251");
      table.endpoint("GET", "e2510", "m2510(java.lang.String)", POLICY_0, "X-2510");
      table.endpoint("GET", "e2511", "m2511(java.lang.String)", POLICY_0, "X-2511");
      table.endpoint("GET", "e2512", "m2512(java.lang.String)", POLICY_0, "X-2512");
      table.endpoint("GET", "e2513", "m2513(java.lang.String)", POLICY_0, "X-2513");
      table.endpoint("GET", "e2514", "m2514(java.lang.String)", POLICY_0, "X-2514");
      table.endpoint("GET", "e2515", "m2515(java.lang.String)", POLICY_0, "X-2515");
      table.endpoint("GET", "e2516", "m2516(java.lang.String)", POLICY_0, "X-2516");
      table.endpoint("GET", "e2517", "m2517(java.lang.String)", POLICY_0, "X-2517");
      table.endpoint("GET", "e2518", "m2518(java.lang.String)", POLICY_0, "X-2518");
      table.endpoint("GET", "e2519", "m2519(java.lang.String)", POLICY_0, "X-2519");
      table.endpoint("GET", "e252", "m252(java.lang.String)", POLICY_0, "X-252");
      table.endpoint("GET", "e2520", "m2520(java.lang.String)", POLICY_0, "X-2520");
      table.endpoint("GET", "e2521", "m2521(java.lang.String)", POLICY_0, "X-2521");
      table.endpoint("GET", "e2522", "m2522(java.lang.String)", POLICY_0, "X-2522");
      table.endpoint("GET", "e2523", "m2523(java.lang.String)", POLICY_0, "X-2523");
      table.endpoint("GET", "e2524", "m2524(java.lang.String)", POLICY_0, "X-2524");
      table.endpoint("GET", "e2525", "m2525(java.lang.String)", POLICY_0, "X-2525");
      table.endpoint("GET", "e2526", "m2526(java.lang.String)", POLICY_0, "X-2526");
      table.endpoint("GET", "e2527", "m2527(java.lang.String)", POLICY_0, "X-2527");
      table.endpoint("GET", "e2528", "m2528(java.lang.String)", POLICY_0, "X-2528");
      table.endpoint("GET", "e2529", "m2529(java.lang.String)", POLICY_0, "X-2529");
      table.endpoint("GET", "e253", "m253(java.lang.String)", POLICY_0, "X-253");
      table.endpoint("GET", "e2530", "m2530(java.lang.String)", POLICY_0, "X-2530");
      table.endpoint("GET", "e2531", "m2531(java.lang.String)", POLICY_0, "X-2531");
      table.endpoint("GET", "e2532", "m2532(java.lang.String)", POLICY_0, "X-2532");
      table.endpoint("GET", "e2533", "m2533(java.lang.String)", POLICY_0, "X-2533");
      table.endpoint("GET", "e2534", "m2534(java.lang.String)", POLICY_0, "X-2534");
      table.endpoint("GET", "e2535", "m2535(java.lang.String)", POLICY_0, "X-2535");
      table.endpoint("GET", "e2536", "m2536(java.lang.String)", POLICY_0, "X-2536");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints6 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e2537", "m2537(java.lang.String)", POLICY_0, "X-2537");
      table.endpoint("GET", "e2538", "m2538(java.lang.String)", POLICY_0, "X-2538");
      table.endpoint("GET", "e2539", "m2539(java.lang.String)", POLICY_0, "X-2539");
      table.endpoint("GET", "e254", "m254(java.lang.String)", POLICY_0, "X-254");
      table.endpoint("GET", "e2540", "m2540(java.lang.String)", POLICY_0, "X-2540");
      table.endpoint("GET", "e2541", "m2541(java.lang.String)", POLICY_0, "X-2541");
      table.endpoint("GET", "e2542", "m2542(java.lang.String)", POLICY_0, "X-2542");
      table.endpoint("GET", "e2543", "m2543(java.lang.String)", POLICY_0, "X-2543");
      table.endpoint("GET", "e2544", "m2544(java.lang.String)", POLICY_0, "X-2544");
      table.endpoint("GET", "e2545", "m2545(java.lang.String)", POLICY_0, "X-2545");
      table.endpoint("GET", "e2546", "m2546(java.lang.String)", POLICY_0, "X-2546");
      table.endpoint("GET", "e2547", "m2547(java.lang.String)", POLICY_0, "X-2547");
      table.endpoint("GET", "e2548", "m2548(java.lang.String)", POLICY_0, "X-2548");
      table.endpoint("GET", "e2549", "m2549(java.lang.String)", POLICY_0, "X-2549");
      table.endpoint("GET", "e255", "m255(java.lang.String)", POLICY_0, "X-255");
      table.endpoint("GET", "e2550", "m2550(java.lang.String)", POLICY_0, "X-2550");
      table.endpoint("GET", "e2551", "m2551(java.lang.String)", POLICY_0, "X-2551");
      table.endpoint("GET", "e2552", "m2552(java.lang.String)", POLICY_0, "X-2552");
      table.endpoint("GET", "e2553", "m2553(java.lang.String)", POLICY_0, "X-2553");
      table.endpoint("GET", "e2554", "m2554(java.lang.String)", POLICY_0, "X-2554");
      table.endpoint("GET", "e2555", "m2555(java.lang.String)", POLICY_0, "X-2555");
      table.endpoint("GET", "e2556", "m2556(java.lang.String)", POLICY_0, "X-2556");
      table.endpoint("GET", "e2557", "m2557(java.lang.String)", POLICY_0, "X-2557");
      table.endpoint("GET", "e2558", "m2558(java.lang.String)", POLICY_0, "X-2558");
      table.endpoint("GET", "e2559", "m2559(java.lang.String)", POLICY_0, "X-2559");
      table.endpoint("GET", "e256", "m256(java.lang.String)", POLICY_0, "X-256");
      table.endpoint("GET", "e2560", "m2560(java.lang.String)", POLICY_0, "X-2560");
      table.endpoint("GET", "e2561", "m2561(java.lang.String)", POLICY_0, "X-2561");
      table.endpoint("GET", "e2562", "m2562(java.lang.String)", POLICY_0, "X-2562");
      table.endpoint("GET", "e2563", "m2563(java.lang.String)", POLICY_0, "X-2563");
      table.endpoint("GET", "e2564", "m2564(java.lang.String)", POLICY_0, "X-2564");
      table.endpoint("GET", "e2565", "m2565(java.lang.String)", POLICY_0, "X-2565");
      table.endpoint("GET", "e2566", "m2566(java.lang.String)", POLICY_0, "X-2566");
      table.endpoint("GET", "e2567", "m2567(java.lang.String)", POLICY_0, "X-2567");
      table.endpoint("GET", "e2568", "m2568(java.lang.String)", POLICY_0, "X-2568");
      table.endpoint("GET", "e2569", "m2569(java.lang.String)", POLICY_0, "X-2569");
      table.endpoint("GET", "e257", "m257(java.lang.String)", POLICY_0, "X-257");
      table.endpoint("GET", "e2570", "m2570(java.lang.String)", POLICY_0, "X-2570");
      table.endpoint("GET", "e2571", "m2571(java.lang.String)", POLICY_0, "X-2571");
      table.endpoint("GET", "e2572", "m2572(java.lang.String)", POLICY_0, "X-2572");
      table.endpoint("GET", "e2573", "m2573(java.lang.String)", POLICY_0, "X-2573");
      table.endpoint("GET", "e2574", "m2574(java.lang.String)", POLICY_0, "X-2574");
      table.endpoint("GET", "e2575", "m2575(java.lang.String)", POLICY_0, "X-2575");
      table.endpoint("GET", "e2576", "m2576(java.lang.String)", POLICY_0, "X-2576");
      table.endpoint("GET", "e2577", "m2577(java.lang.String)", POLICY_0, "X-2577");
      table.endpoint("GET", "e2578", "m2578(java.lang.String)", POLICY_0, "X-2578");
      table.endpoint("GET", "e2579", "m2579(java.lang.String)", POLICY_0, "X-2579");
      table.endpoint("GET", "e258", "m258(java.lang.String)", POLICY_0, "X-258");
      table.endpoint("GET", "e2580", "m2580(java.lang.String)", POLICY_0, "X-2580");
      table.endpoint("GET", "e2581", "m2581(java.lang.String)", POLICY_0, "X-2581");
      table.endpoint("GET", "e2582", "m2582(java.lang.String)", POLICY_0, "X-2582");
      table.endpoint("GET", "e2583", "m2583(java.lang.String)", POLICY_0, "X-2583");
      table.endpoint("GET", "e2584", "m2584(java.lang.String)", POLICY_0, "X-2584");
      table.endpoint("GET", "e2585", "m2585(java.lang.String)", POLICY_0, "X-2585");
      table.endpoint("GET", "e2586", "m2586(java.lang.String)", POLICY_0, "X-2586");
      table.endpoint("GET", "e2587", "m2587(java.lang.String)", POLICY_0, "X-2587");
      table.endpoint("GET", "e2588", "m2588(java.lang.String)", POLICY_0, "X-2588");
      table.endpoint("GET", "e2589", "m2589(java.lang.String)", POLICY_0, "X-2589");
      table.endpoint("GET", "e259", "m259(java.lang.String)", POLICY_0, "X-259");
      table.endpoint("GET", "e2590", "m2590(java.lang.String)", POLICY_0, "X-2590");
      table.endpoint("GET", "e2591", "m2591(java.lang.String)", POLICY_0, "X-2591");
      table.endpoint("GET", "e2592", "m2592(java.lang.String)", POLICY_0, "X-2592");
      table.endpoint("GET", "e2593", "m2593(java.lang.String)", POLICY_0, "X-2593");
      table.endpoint("GET", "e2594", "m2594(java.lang.String)", POLICY_0, "X-2594");
      table.endpoint("GET", "e2595", "m2595(java.lang.String)", POLICY_0, "X-2595");
      table.endpoint("GET", "e2596", "m2596(java.lang.String)", POLICY_0, "X-2596");
      table.endpoint("GET", "e2597", "m2597(java.lang.String)", POLICY_0, "X-2597");
      table.endpoint("GET", "e2598", "m2598(java.lang.String)", POLICY_0, "X-2598");
      table.endpoint("GET", "e2599", "m2599(java.lang.String)", POLICY_0, "X-2599");
      table.endpoint("GET", "e26", "m26(java.lang.String)", POLICY_0, "X-26");
      table.endpoint("GET", "e260", "m260(java.lang.String)", POLICY_0, "X-260");
      table.endpoint("GET", "e2600", "m2600(java.lang.String)", POLICY_0, "X-2600");
      table.endpoint("GET", "e2601", "m2601(java.lang.String)", POLICY_0, "X-2601");
      table.endpoint("GET", "e2602", "m2602(java.lang.String)", POLICY_0, "X-2602");
      table.endpoint("GET", "e2603", "m2603(java.lang.String)", POLICY_0, "X-2603");
      table.endpoint("GET", "e2604", "m2604(java.lang.String)", POLICY_0, "X-2604");
      table.endpoint("GET", "e2605", "m2605(java.lang.String)", POLICY_0, "X-2605");
      table.endpoint("GET", "e2606", "m2606(java.lang.String)", POLICY_0, "X-2606");
      table.endpoint("GET", "e2607", "m2607(java.lang.String)", POLICY_0, "X-2607");
      table.endpoint("GET", "e2608", "m2608(java.lang.String)", POLICY_0, "X-2608");
      table.endpoint("GET", "e2609", "m2609(java.lang.String)", POLICY_0, "X-2609");
      table.endpoint("GET", "e261", "m261(java.lang.String)", POLICY_0, "X-261");
      table.endpoint("GET", "e2610", "m2610(java.lang.String)", POLICY_0, "X-2610");
      table.endpoint("GET", "e2611", "m2611(java.lang.String)", POLICY_0, "X-2611");
      table.endpoint("GET", "e2612", "m2612(java.lang.String)", POLICY_0, "X-2612");
      table.endpoint("GET", "e2613", "m2613(java.lang.String)", POLICY_0, "X-2613");
      table.endpoint("GET", "e2614", "m2614(java.lang.String)", POLICY_0, "X-2614");
      table.endpoint("GET", "e2615", "m2615(java.lang.String)", POLICY_0, "X-2615");
      table.endpoint("GET", "e2616", "m2616(java.lang.String)", POLICY_0, "X-2616");
      table.endpoint("GET", "e2617", "m2617(java.lang.String)", POLICY_0, "X-2617");
      table.endpoint("GET", "e2618", "m2618(java.lang.String)", POLICY_0, "X-2618");
      table.endpoint("GET", "e2619", "m2619(java.lang.String)", POLICY_0, "X-2619");
      table.endpoint("GET", "e262", "m262(java.lang.String)", POLICY_0, "X-262");
      table.endpoint("GET", "e2620", "m2620(java.lang.String)", POLICY_0, "X-2620");
      table.endpoint("GET", "e2621", "m2621(java.lang.String)", POLICY_0, "X-2621");
      table.endpoint("GET", "e2622", "m2622(java.lang.String)", POLICY_0, "X-2622");
      table.endpoint("GET", "e2623", "m2623(java.lang.String)", POLICY_0, "X-2623");
      table.endpoint("GET", "e2624", "m2624(java.lang.String)", POLICY_0, "X-2624");
      table.endpoint("GET", "e2625", "m2625(java.lang.String)", POLICY_0, "X-2625");
      table.endpoint("GET", "e2626", "m2626(java.lang.String)", POLICY_0, "X-2626");
      table.endpoint("GET", "e2627", "m2627(java.lang.String)", POLICY_0, "X-2627");
      table.endpoint("GET", "e2628", "m2628(java.lang.String)", POLICY_0, "X-2628");
      table.endpoint("GET", "e2629", "m2629(java.lang.String)", POLICY_0, "X-2629");
      table.endpoint("GET", "e263", "m263(java.lang.String)", POLICY_0, "X-263");
      table.endpoint("GET", "e2630", "m2630(java.lang.String)", POLICY_0, "X-2630");
      table.endpoint("GET", "e2631", "m2631(java.lang.String)", POLICY_0, "X-2631");
      table.endpoint("GET", "e2632", "m2632(java.lang.String)", POLICY_0, "X-2632");
      table.endpoint("GET", "e2633", "m2633(java.lang.String)", POLICY_0, "X-2633");
      table.endpoint("GET", "e2634", "m2634(java.lang.String)", POLICY_0, "X-2634");
      table.endpoint("GET", "e2635", "m2635(java.lang.String)", POLICY_0, "X-2635");
      table.endpoint("GET", "e2636", "m2636(java.lang.String)", POLICY_0, "X-2636");
      table.endpoint("GET", "e2637", "m2637(java.lang.String)", POLICY_0, "X-2637");
      table.endpoint("GET", "e2638", "m2638(java.lang.String)", POLICY_0, "X-2638");
      table.endpoint("GET", "e2639", "m2639(java.lang.String)", POLICY_0, "X-2639");
      table.endpoint("GET", "e264", "m264(java.lang.String)", POLICY_0, "X-264");
      table.endpoint("GET", "e2640", "m2640(java.lang.String)", POLICY_0, "X-2640");
      table.endpoint("GET", "e2641", "m2641(java.lang.String)", POLICY_0, "X-2641");
      table.endpoint("GET", "e2642", "m2642(java.lang.String)", POLICY_0, "X-2642");
      table.endpoint("GET", "e2643", "m2643(java.lang.String)", POLICY_0, "X-2643");
      table.endpoint("GET", "e2644", "m2644(java.lang.String)", POLICY_0, "X-2644");
      table.endpoint("GET", "e2645", "m2645(java.lang.String)", POLICY_0, "X-2645");
      table.endpoint("GET", "e2646", "m2646(java.lang.String)", POLICY_0, "X-2646");
      table.endpoint("GET", "e2647", "m2647(java.lang.String)", POLICY_0, "X-2647");
      table.endpoint("GET", "e2648", "m2648(java.lang.String)", POLICY_0, "X-2648");
      table.endpoint("GET", "e2649", "m2649(java.lang.String)", POLICY_0, "X-2649");
      table.endpoint("GET", "e265", "m265(java.lang.String)", POLICY_0, "X-265");
      table.endpoint("GET", "e2650", "m2650(java.lang.String)", POLICY_0, "X-2650");
      table.endpoint("GET", "e2651", "m2651(java.lang.String)", POLICY_0, "X-2651");
      table.endpoint("GET", "e2652", "m2652(java.lang.String)", POLICY_0, "X-2652");
      table.endpoint("GET", "e2653", "m2653(java.lang.String)", POLICY_0, "X-2653");
      table.endpoint("GET", "e2654", "m2654(java.lang.String)", POLICY_0, "X-2654");
      table.endpoint("GET", "e2655", "m2655(java.lang.String)", POLICY_0, "X-2655");
      table.endpoint("GET", "e2656", "m2656(java.lang.String)", POLICY_0, "X-2656");
      table.endpoint("GET", "e2657", "m2657(java.lang.String)", POLICY_0, "X-2657");
      table.endpoint("GET", "e2658", "m2658(java.lang.String)", POLICY_0, "X-2658");
      table.endpoint("GET", "e2659", "m2659(java.lang.String)", POLICY_0, "X-2659");
      table.endpoint("GET", "e266", "m266(java.lang.String)", POLICY_0, "X-266");
      table.endpoint("GET", "e2660", "m2660(java.lang.String)", POLICY_0, "X-2660");
      table.endpoint("GET", "e2661", "m2661(java.lang.String)", POLICY_0, "X-2661");
      table.endpoint("GET", "e2662", "m2662(java.lang.String)", POLICY_0, "X-2662");
      table.endpoint("GET", "e2663", "m2663(java.lang.String)", POLICY_0, "X-2663");
      table.endpoint("GET", "e2664", "m2664(java.lang.String)", POLICY_0, "X-2664");
      table.endpoint("GET", "e2665", "m2665(java.lang.String)", POLICY_0, "X-2665");
      table.endpoint("GET", "e2666", "m2666(java.lang.String)", POLICY_0, "X-2666");
      table.endpoint("GET", "e2667", "m2667(java.lang.String)", POLICY_0, "X-2667");
      table.endpoint("GET", "e2668", "m2668(java.lang.String)", POLICY_0, "X-2668");
      table.endpoint("GET", "e2669", "m2669(java.lang.String)", POLICY_0, "X-2669");
      table.endpoint("GET", "e267", "m267(java.lang.String)", POLICY_0, "X-267");
      table.endpoint("GET", "e2670", "m2670(java.lang.String)", POLICY_0, "X-2670");
      table.endpoint("GET", "e2671", "m2671(java.lang.String)", POLICY_0, "X-2671");
      table.endpoint("GET", "e2672", "m2672(java.lang.String)", POLICY_0, "X-2672");
      table.endpoint("GET", "e2673", "m2673(java.lang.String)", POLICY_0, "X-2673");
      table.endpoint("GET", "e2674", "m2674(java.lang.String)", POLICY_0, "X-2674");
      table.endpoint("GET", "e2675", "m2675(java.lang.String)", POLICY_0, "X-2675");
      table.endpoint("GET", "e2676", "m2676(java.lang.String)", POLICY_0, "X-2676");
      table.endpoint("GET", "e2677", "m2677(java.lang.String)", POLICY_0, "X-2677");
      table.endpoint("GET", "e2678", "m2678(java.lang.String)", POLICY_0, "X-2678");
      table.endpoint("GET", "e2679", "m2679(java.lang.String)", POLICY_0, "X-2679");
      table.endpoint("GET", "e268", "m268(java.lang.String)", POLICY_0, "X-268");
      table.endpoint("GET", "e2680", "m2680(java.lang.String)", POLICY_0, "X-2680");
      table.endpoint("GET", "e2681", "m2681(java.lang.String)", POLICY_0, "X-2681");
      table.endpoint("GET", "e2682", "m2682(java.lang.String)", POLICY_0, "X-2682");
      table.endpoint("GET", "e2683", "m2683(java.lang.String)", POLICY_0, "X-2683");
      table.endpoint("GET", "e2684", "m2684(java.lang.String)", POLICY_0, "X-2684");
      table.endpoint("GET", "e2685", "m2685(java.lang.String)", POLICY_0, "X-2685");
      table.endpoint("GET", "e2686", "m2686(java.lang.String)", POLICY_0, "X-2686");
      table.endpoint("GET", "e2687", "m2687(java.lang.String)", POLICY_0, "X-2687");
      table.endpoint("GET", "e2688", "m2688(java.lang.String)", POLICY_0, "X-2688");
      table.endpoint("GET", "e2689", "m2689(java.lang.String)", POLICY_0, "X-2689");
      table.endpoint("GET", "e269", "m269(java.lang.String)", POLICY_0, "X-269");
      table.endpoint("GET", "e2690", "m2690(java.lang.String)", POLICY_0, "X-2690");
      table.endpoint("GET", "e2691", "m2691(java.lang.String)", POLICY_0, "X-2691");
      table.endpoint("GET", "e2692", "m2692(java.lang.String)", POLICY_0, "X-2692");
      table.endpoint("GET", "e2693", "m2693(java.lang.String)", POLICY_0, "X-2693");
      table.endpoint("GET", "e2694", "m2694(java.lang.String)", POLICY_0, "X-2694");
      table.endpoint("GET", "e2695", "m2695(java.lang.String)", POLICY_0, "X-2695");
      table.endpoint("GET", "e2696", "m2696(java.lang.String)", POLICY_0, "X-2696");
      table.endpoint("GET", "e2697", "m2697(java.lang.String)", POLICY_0, "X-2697");
      table.endpoint("GET", "e2698", "m2698(java.lang.String)", POLICY_0, "X-2698");
      table.endpoint("GET", "e2699", "m2699(java.lang.String)", POLICY_0, "X-2699");
      table.endpoint("GET", "e27", "m27(java.lang.String)", POLICY_0, "X-27");
      table.endpoint("GET", "e270", "m270(java.lang.String)", POLICY_0, "X-270");
      table.endpoint("GET", "e2700", "m2700(java.lang.String)", POLICY_0, "X-2700");
      table.endpoint("GET", "e2701", "m2701(java.lang.String)", POLICY_0, "X-2701");
      table.endpoint("GET", "e2702", "m2702(java.lang.String)", POLICY_0, "X-2702");
      table.endpoint("GET", "e2703", "m2703(java.lang.String)", POLICY_0, "X-2703");
      table.endpoint("GET", "e2704", "m2704(java.lang.String)", POLICY_0, "X-2704");
      table.endpoint("GET", "e2705", "m2705(java.lang.String)", POLICY_0, "X-2705");
      table.endpoint("GET", "e2706", "m2706(java.lang.String)", POLICY_0, "X-2706");
      table.endpoint("GET", "e2707", "m2707(java.lang.String)", POLICY_0, "X-2707");
      table.endpoint("GET", "e2708", "m2708(java.lang.String)", POLICY_0, "X-2708");
      table.endpoint("GET", "e2709", "m2709(java.lang.String)", POLICY_0, "X-2709");
      table.endpoint("GET", "e271", "m271(java.lang.String)", POLICY_0, "X-271");
      table.endpoint("GET", "e2710", "m2710(java.lang.String)", POLICY_0, "X-2710");
      table.endpoint("GET", "e2711", "m2711(java.lang.String)", POLICY_0, "X-2711");
      table.endpoint("GET", "e2712", "m2712(java.lang.String)", POLICY_0, "X-2712");
      table.endpoint("GET", "e2713", "m2713(java.lang.String)", POLICY_0, "X-2713");
      table.endpoint("GET", "e2714", "m2714(java.lang.String)", POLICY_0, "X-2714");
      table.endpoint("GET", "e2715", "m2715(java.lang.String)", POLICY_0, "X-2715");
      table.endpoint("GET", "e2716", "m2716(java.lang.String)", POLICY_0, "X-2716");
      table.endpoint("GET", "e2717", "m2717(java.lang.String)", POLICY_0, "X-2717");
      table.endpoint("GET", "e2718", "m2718(java.lang.String)", POLICY_0, "X-2718");
      table.endpoint("GET", "e2719", "m2719(java.lang.String)", POLICY_0, "X-2719");
      table.endpoint("GET", "e272", "m272(java.lang.String)", POLICY_0, "X-272");
      table.endpoint("GET", "e2720", "m2720(java.lang.String)", POLICY_0, "X-2720");
      table.endpoint("GET", "e2721", "m2721(java.lang.String)", POLICY_0, "X-2721");
      table.endpoint("GET", "e2722", "m2722(java.lang.String)", POLICY_0, "X-2722");
      table.endpoint("GET", "e2723", "m2723(java.lang.String)", POLICY_0, "X-2723");
      table.endpoint("GET", "e2724", "m2724(java.lang.String)", POLICY_0, "X-2724");
      table.endpoint("GET", "e2725", "m2725(java.lang.String)", POLICY_0, "X-2725");
      table.endpoint("GET", "e2726", "m2726(java.lang.String)", POLICY_0, "X-2726");
      table.endpoint("GET", "e2727", "m2727(java.lang.String)", POLICY_0, "X-2727");
      table.endpoint("GET", "e2728", "m2728(java.lang.String)", POLICY_0, "X-2728");
      table.endpoint("GET", "e2729", "m2729(java.lang.String)", POLICY_0, "X-2729");
      table.endpoint("GET", "e273", "m273(java.lang.String)", POLICY_0, "X-273");
      table.endpoint("GET", "e2730", "m2730(java.lang.String)", POLICY_0, "X-2730");
      table.endpoint("GET", "e2731", "m2731(java.lang.String)", POLICY_0, "X-2731");
      table.endpoint("GET", "e2732", "m2732(java.lang.String)", POLICY_0, "X-2732");
      table.endpoint("GET", "e2733", "m2733(java.lang.String)", POLICY_0, "X-2733");
      table.endpoint("GET", "e2734", "m2734(java.lang.String)", POLICY_0, "X-2734");
      table.endpoint("GET", "e2735", "m2735(java.lang.String)", POLICY_0, "X-2735");
      table.endpoint("GET", "e2736", "m2736(java.lang.String)", POLICY_0, "X-2736");
      table.endpoint("GET", "e2737", "m2737(java.lang.String)", POLICY_0, "X-2737");
      table.endpoint("GET", "e2738", "m2738(java.lang.String)", POLICY_0, "X-2738");
      table.endpoint("GET", "e2739", "m2739(java.lang.String)", POLICY_0, "X-2739");
      table.endpoint("GET", "e274", "m274(java.lang.String)", POLICY_0, "X-274");
      table.endpoint("GET", "e2740", "m2740(java.lang.String)", POLICY_0, "X-2740");
      table.endpoint("GET", "e2741", "m2741(java.lang.String)", POLICY_0, "X-2741");
      table.endpoint("GET", "e2742", "m2742(java.lang.String)", POLICY_0, "X-2742");
      table.endpoint("GET", "e2743", "m2743(java.lang.String)", POLICY_0, "X-2743");
      table.endpoint("GET", "e2744", "m2744(java.lang.String)", POLICY_0, "X-2744");
      table.endpoint("GET", "e2745", "m2745(java.lang.String)", POLICY_0, "X-2745");
      table.endpoint("GET", "e2746", "m2746(java.lang.String)", POLICY_0, "X-2746");
      table.endpoint("GET", "e2747", "m2747(java.lang.String)", POLICY_0, "X-2747");
      table.endpoint("GET", "e2748", "m2748(java.lang.String)", POLICY_0, "X-2748");
      table.endpoint("GET", "e2749", "m2749(java.lang.String)", POLICY_0, "X-2749");
      table.endpoint("GET", "e275", "m275(java.lang.String)", POLICY_0, "X-275");
      table.endpoint("GET", "e2750", "m2750(java.lang.String)", POLICY_0, "X-2750");
      table.endpoint("GET", "e2751", "m2751(java.lang.String)", POLICY_0, "X-2751");
      table.endpoint("GET", "e2752", "m2752(java.lang.String)", POLICY_0, "X-2752");
      table.endpoint("GET", "e2753", "m2753(java.lang.String)", POLICY_0, "X-2753");
      table.endpoint("GET", "e2754", "m2754(java.lang.String)", POLICY_0, "X-2754");
      table.endpoint("GET", "e2755", "m2755(java.lang.String)", POLICY_0, "X-2755");
      table.endpoint("GET", "e2756", "m2756(java.lang.String)", POLICY_0, "X-2756");
      table.endpoint("GET", "e2757", "m2757(java.lang.String)", POLICY_0, "X-2757");
      table.endpoint("GET", "e2758", "m2758(java.lang.String)", POLICY_0, "X-2758");
      table.endpoint("GET", "e2759", "m2759(java.lang.String)", POLICY_0, "X-2759");
      table.endpoint("GET", "e276", "m276(java.lang.String)", POLICY_0, "X-276");
      table.endpoint("GET", "e2760", "m2760(java.lang.String)", POLICY_0, "X-2760");
      table.endpoint("GET", "e2761", "m2761(java.lang.String)", POLICY_0, "X-2761");
      table.endpoint("GET", "e2762", "m2762(java.lang.String)", POLICY_0, "X-2762");
      table.endpoint("GET", "e2763", "m2763(java.lang.String)", POLICY_0, "X-2763");
      table.endpoint("GET", "e2764", "m2764(java.lang.String)", POLICY_0, "X-2764");
      table.endpoint("GET", "e2765", "m2765(java.lang.String)", POLICY_0, "X-2765");
      table.endpoint("GET", "e2766", "m2766(java.lang.String)", POLICY_0, "X-2766");
      table.endpoint("GET", "e2767", "m2767(java.lang.String)", POLICY_0, "X-2767");
      table.endpoint("GET", "e2768", "m2768(java.lang.String)", POLICY_0, "X-2768");
      table.endpoint("GET", "e2769", "m2769(java.lang.String)", POLICY_0, "X-2769");
      table.endpoint("GET", "e277", "m277(java.lang.String)", POLICY_0, "X-277");
      table.endpoint("GET", "e2770", "m2770(java.lang.String)", POLICY_0, "X-2770");
      table.endpoint("GET", "e2771", "m2771(java.lang.String)", POLICY_0, "X-2771");
      table.endpoint("GET", "e2772", "m2772(java.lang.String)", POLICY_0, "X-2772");
      table.endpoint("GET", "e2773", "m2773(java.lang.String)", POLICY_0, "X-2773");
      table.endpoint("GET", "e2774", "m2774(java.lang.String)", POLICY_0, "X-2774");
      table.endpoint("GET", "e2775", "m2775(java.lang.String)", POLICY_0, "X-2775");
      table.endpoint("GET", "e2776", "m2776(java.lang.String)", POLICY_0, "X-2776");
      table.endpoint("GET", "e2777", "m2777(java.lang.String)", POLICY_0, "X-2777");
      table.endpoint("GET", "e2778", "m2778(java.lang.String)", POLICY_0, "X-2778");
      table.endpoint("GET", "e2779", "m2779(java.lang.String)", POLICY_0, "X-2779");
      table.endpoint("GET", "e278", "m278(java.lang.String)", POLICY_0, "X-278");
      table.endpoint("GET", "e2780", "m2780(java.lang.String)", POLICY_0, "X-2780");
      table.endpoint("GET", "e2781", "m2781(java.lang.String)", POLICY_0, "X-2781");
      table.endpoint("GET", "e2782", "m2782(java.lang.String)", POLICY_0, "X-2782");
      table.endpoint("GET", "e2783", "m2783(java.lang.String)", POLICY_0, "X-2783");
      table.endpoint("GET", "e2784", "m2784(java.lang.String)", POLICY_0, "X-2784");
      table.endpoint("GET", "e2785", "m2785(java.lang.String)", POLICY_0, "X-2785");
      table.endpoint("GET", "e2786", "m2786(java.lang.String)", POLICY_0, "X-2786");
      table.endpoint("GET", "e2787", "m2787(java.lang.String)", POLICY_0, "X-2787");
      table.endpoint("GET", "e2788", "m2788(java.lang.String)", POLICY_0, "X-2788");
      table.endpoint("GET", "e2789", "m2789(java.lang.String)", POLICY_0, "X-2789");
      table.endpoint("GET", "e279", "m279(java.lang.String)", POLICY_0, "X-279");
      table.endpoint("GET", "e2790", "m2790(java.lang.String)", POLICY_0, "X-2790");
      table.endpoint("GET", "e2791", "m2791(java.lang.String)", POLICY_0, "X-2791");
      table.endpoint("GET", "e2792", "m2792(java.lang.String)", POLICY_0, "X-2792");
      table.endpoint("GET", "e2793", "m2793(java.lang.String)", POLICY_0, "X-2793");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints7 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e2794", "m2794(java.lang.String)", POLICY_0, "X-2794");
      table.endpoint("GET", "e2795", "m2795(java.lang.String)", POLICY_0, "X-2795");
      table.endpoint("GET", "e2796", "m2796(java.lang.String)", POLICY_0, "X-2796");
      table.endpoint("GET", "e2797", "m2797(java.lang.String)", POLICY_0, "X-2797");
      table.endpoint("GET", "e2798", "m2798(java.lang.String)", POLICY_0, "X-2798");
      table.endpoint("GET", "e2799", "m2799(java.lang.String)", POLICY_0, "X-2799");
      table.endpoint("GET", "e28", "m28(java.lang.String)", POLICY_0, "X-28");
      table.endpoint("GET", "e280", "m280(java.lang.String)", POLICY_0, "X-280");
      table.endpoint("GET", "e2800", "m2800(java.lang.String)", POLICY_0, "X-2800");
      table.endpoint("GET", "e2801", "m2801(java.lang.String)", POLICY_0, "X-2801");
      table.endpoint("GET", "e2802", "m2802(java.lang.String)", POLICY_0, "X-2802");
      table.endpoint("GET", "e2803", "m2803(java.lang.String)", POLICY_0, "X-2803");
      table.endpoint("GET", "e2804", "m2804(java.lang.String)", POLICY_0, "X-2804");
      table.endpoint("GET", "e2805", "m2805(java.lang.String)", POLICY_0, "X-2805");
      table.endpoint("GET", "e2806", "m2806(java.lang.String)", POLICY_0, "X-2806");
      table.endpoint("GET", "e2807", "m2807(java.lang.String)", POLICY_0, "X-2807");
      table.endpoint("GET", "e2808", "m2808(java.lang.String)", POLICY_0, "X-2808");
      table.endpoint("GET", "e2809", "m2809(java.lang.String)", POLICY_0, "X-2809");
      table.endpoint("GET", "e281", "m281(java.lang.String)", POLICY_0, "X-281");
      table.endpoint("GET", "e2810", "m2810(java.lang.String)", POLICY_0, "X-2810");
      table.endpoint("GET", "e2811", "m2811(java.lang.String)", POLICY_0, "X-2811");
      table.endpoint("GET", "e2812", "m2812(java.lang.String)", POLICY_0, "X-2812");
      table.endpoint("GET", "e2813", "m2813(java.lang.String)", POLICY_0, "X-2813");
      table.endpoint("GET", "e2814", "m2814(java.lang.String)", POLICY_0, "X-2814");
      table.endpoint("GET", "e2815", "m2815(java.lang.String)", POLICY_0, "X-2815");
      table.endpoint("GET", "e2816", "m2816(java.lang.String)", POLICY_0, "X-2816");
      table.endpoint("GET", "e2817", "m2817(java.lang.String)", POLICY_0, "X-2817");
      table.endpoint("GET", "e2818", "m2818(java.lang.String)", POLICY_0, "X-2818");
      table.endpoint("GET", "e2819", "m2819(java.lang.String)", POLICY_0, "X-2819");
      table.endpoint("GET", "e282", "m282(java.lang.String)", POLICY_0, "X-282");
      table.endpoint("GET", "e2820", "m2820(java.lang.String)", POLICY_0, "X-2820");
      table.endpoint("GET", "e2821", "m2821(java.lang.String)", POLICY_0, "X-2821");
      table.endpoint("GET", "e2822", "m2822(java.lang.String)", POLICY_0, "X-2822");
      table.endpoint("GET", "e2823", "m2823(java.lang.String)", POLICY_0, "X-2823");
      table.endpoint("GET", "e2824", "m2824(java.lang.String)", POLICY_0, "X-2824");
      table.endpoint("GET", "e2825", "m2825(java.lang.String)", POLICY_0, "X-2825");
      table.endpoint("GET", "e2826", "m2826(java.lang.String)", POLICY_0, "X-2826");
      table.endpoint("GET", "e2827", "m2827(java.lang.String)", POLICY_0, "X-2827");
      table.endpoint("GET", "e2828", "m2828(java.lang.String)", POLICY_0, "X-2828");
      table.endpoint("GET", "e2829", "m2829(java.lang.String)", POLICY_0, "X-2829");
      table.endpoint("GET", "e283", "m283(java.lang.String)", POLICY_0, "X-283");
      table.endpoint("GET", "e2830", "m2830(java.lang.String)", POLICY_0, "X-2830");
      table.endpoint("GET", "e2831", "m2831(java.lang.String)", POLICY_0, "X-2831");
      table.endpoint("GET", "e2832", "m2832(java.lang.String)", POLICY_0, "X-2832");
      table.endpoint("GET", "e2833", "m2833(java.lang.String)", POLICY_0, "X-2833");
      table.endpoint("GET", "e2834", "m2834(java.lang.String)", POLICY_0, "X-2834");
      table.endpoint("GET", "e2835", "m2835(java.lang.String)", POLICY_0, "X-2835");
      table.endpoint("GET", "e2836", "m2836(java.lang.String)", POLICY_0, "X-2836");
      table.endpoint("GET", "e2837", "m2837(java.lang.String)", POLICY_0, "X-2837");
      table.endpoint("GET", "e2838", "m2838(java.lang.String)", POLICY_0, "X-2838");
      table.endpoint("GET", "e2839", "m2839(java.lang.String)", POLICY_0, "X-2839");
      table.endpoint("GET", "e284", "m284(java.lang.String)", POLICY_0, "X-284");
      table.endpoint("GET", "e2840", "m2840(java.lang.String)", POLICY_0, "X-2840");
      table.endpoint("GET", "e2841", "m2841(java.lang.String)", POLICY_0, "X-2841");
      table.endpoint("GET", "e2842", "m2842(java.lang.String)", POLICY_0, "X-2842");
      table.endpoint("GET", "e2843", "m2843(java.lang.String)", POLICY_0, "X-2843");
      table.endpoint("GET", "e2844", "m2844(java.lang.String)", POLICY_0, "X-2844");
      table.endpoint("GET", "e2845", "m2845(java.lang.String)", POLICY_0, "X-2845");
      table.endpoint("GET", "e2846", "m2846(java.lang.String)", POLICY_0, "X-2846");
      table.endpoint("GET", "e2847", "m2847(java.lang.String)", POLICY_0, "X-2847");
      table.endpoint("GET", "e2848", "m2848(java.lang.String)", POLICY_0, "X-2848");
      table.endpoint("GET", "e2849", "m2849(java.lang.String)", POLICY_0, "X-2849");
      table.endpoint("GET", "e285", "m285(java.lang.String)", POLICY_0, "X-285");
      table.endpoint("GET", "e2850", "m2850(java.lang.String)", POLICY_0, "X-2850");
      table.endpoint("GET", "e2851", "m2851(java.lang.String)", POLICY_0, "X-2851");
      table.endpoint("GET", "e2852", "m2852(java.lang.String)", POLICY_0, "X-2852");
      table.endpoint("GET", "e2853", "m2853(java.lang.String)", POLICY_0, "X-2853");
      table.endpoint("GET", "e2854", "m2854(java.lang.String)", POLICY_0, "X-2854");
      table.endpoint("GET", "e2855", "m2855(java.lang.String)", POLICY_0, "X-2855");
      table.endpoint("GET", "e2856", "m2856(java.lang.String)", POLICY_0, "X-2856");
      table.endpoint("GET", "e2857", "m2857(java.lang.String)", POLICY_0, "X-2857");
      table.endpoint("GET", "e2858", "m2858(java.lang.String)", POLICY_0, "X-2858");
      table.endpoint("GET", "e2859", "m2859(java.lang.String)", POLICY_0, "X-2859");
      table.endpoint("GET", "e286", "m286(java.lang.String)", POLICY_0, "X-286");
      table.endpoint("GET", "e2860", "m2860(java.lang.String)", POLICY_0, "X-2860");
      table.endpoint("GET", "e2861", "m2861(java.lang.String)", POLICY_0, "X-2861");
      table.endpoint("GET", "e2862", "m2862(java.lang.String)", POLICY_0, "X-2862");
      table.endpoint("GET", "e2863", "m2863(java.lang.String)", POLICY_0, "X-2863");
      table.endpoint("GET", "e2864", "m2864(java.lang.String)", POLICY_0, "X-2864");
      table.endpoint("GET", "e2865", "m2865(java.lang.String)", POLICY_0, "X-2865");
      table.endpoint("GET", "e2866", "m2866(java.lang.String)", POLICY_0, "X-2866");
      table.endpoint("GET", "e2867", "m2867(java.lang.String)", POLICY_0, "X-2867");
      table.endpoint("GET", "e2868", "m2868(java.lang.String)", POLICY_0, "X-2868");
      table.endpoint("GET", "e2869", "m2869(java.lang.String)", POLICY_0, "X-2869");
      table.endpoint("GET", "e287", "m287(java.lang.String)", POLICY_0, "X-287");
      table.endpoint("GET", "e2870", "m2870(java.lang.String)", POLICY_0, "X-2870");
      table.endpoint("GET", "e2871", "m2871(java.lang.String)", POLICY_0, "X-2871");
      table.endpoint("GET", "e2872", "m2872(java.lang.String)", POLICY_0, "X-2872");
      table.endpoint("GET", "e2873", "m2873(java.lang.String)", POLICY_0, "X-2873");
      table.endpoint("GET", "e2874", "m2874(java.lang.String)", POLICY_0, "X-2874");
      table.endpoint("GET", "e2875", "m2875(java.lang.String)", POLICY_0, "X-2875");
      table.endpoint("GET", "e2876", "m2876(java.lang.String)", POLICY_0, "X-2876");
      table.endpoint("GET", "e2877", "m2877(java.lang.String)", POLICY_0, "X-2877");
      table.endpoint("GET", "e2878", "m2878(java.lang.String)", POLICY_0, "X-2878");
      table.endpoint("GET", "e2879", "m2879(java.lang.String)", POLICY_0, "X-2879");
      table.endpoint("GET", "e288", "m288(java.lang.String)", POLICY_0, "X-288");
      table.endpoint("GET", "e2880", "m2880(java.lang.String)", POLICY_0, "X-2880");
      table.endpoint("GET", "e2881", "m2881(java.lang.String)", POLICY_0, "X-2881");
      table.endpoint("GET", "e2882", "m2882(java.lang.String)", POLICY_0, "X-2882");
      table.endpoint("GET", "e2883", "m2883(java.lang.String)", POLICY_0, "X-2883");
      table.endpoint("GET", "e2884", "m2884(java.lang.String)", POLICY_0, "X-2884");
      table.endpoint("GET", "e2885", "m2885(java.lang.String)", POLICY_0, "X-2885");
      table.endpoint("GET", "e2886", "m2886(java.lang.String)", POLICY_0, "X-2886");
      table.endpoint("GET", "e2887", "m2887(java.lang.String)", POLICY_0, "X-2887");
      table.endpoint("GET", "e2888", "m2888(java.lang.String)", POLICY_0, "X-2888");
      table.endpoint("GET", "e2889", "m2889(java.lang.String)", POLICY_0, "X-2889");
      table.endpoint("GET", "e289", "m289(java.lang.String)", POLICY_0, "X-289");
      table.endpoint("GET", "e2890", "m2890(java.lang.String)", POLICY_0, "X-2890");
      table.endpoint("GET", "e2891", "m2891(java.lang.String)", POLICY_0, "X-2891");
      table.endpoint("GET", "e2892", "m2892(java.lang.String)", POLICY_0, "X-2892");
      table.endpoint("GET", "e2893", "m2893(java.lang.String)", POLICY_0, "X-2893");
      table.endpoint("GET", "e2894", "m2894(java.lang.String)", POLICY_0, "X-2894");
      table.endpoint("GET", "e2895", "m2895(java.lang.String)", POLICY_0, "X-2895");
      table.endpoint("GET", "e2896", "m2896(java.lang.String)", POLICY_0, "X-2896");
      table.endpoint("GET", "e2897", "m2897(java.lang.String)", POLICY_0, "X-2897");
      table.endpoint("GET", "e2898", "m2898(java.lang.String)", POLICY_0, "X-2898");
      table.endpoint("GET", "e2899", "m2899(java.lang.String)", POLICY_0, "X-2899");
      table.endpoint("GET", "e29", "m29(java.lang.String)", POLICY_0, "X-29");
      table.endpoint("GET", "e290", "m290(java.lang.String)", POLICY_0, "X-290");
      table.endpoint("GET", "e2900", "m2900(java.lang.String)", POLICY_0, "X-2900");
      table.endpoint("GET", "e2901", "m2901(java.lang.String)", POLICY_0, "X-2901");
      table.endpoint("GET", "e2902", "m2902(java.lang.String)", POLICY_0, "X-2902");
      table.endpoint("GET", "e2903", "m2903(java.lang.String)", POLICY_0, "X-2903");
      table.endpoint("GET", "e2904", "m2904(java.lang.String)", POLICY_0, "X-2904");
      table.endpoint("GET", "e2905", "m2905(java.lang.String)", POLICY_0, "X-2905");
      table.endpoint("GET", "e2906", "m2906(java.lang.String)", POLICY_0, "X-2906");
      table.endpoint("GET", "e2907", "m2907(java.lang.String)", POLICY_0, "X-2907");
      table.endpoint("GET", "e2908", "m2908(java.lang.String)", POLICY_0, "X-2908");
      table.endpoint("GET", "e2909", "m2909(java.lang.String)", POLICY_0, "X-2909");
      table.endpoint("GET", "e291", "m291(java.lang.String)", POLICY_0, "X-291");
      table.endpoint("GET", "e2910", "m2910(java.lang.String)", POLICY_0, "X-2910");
      table.endpoint("GET", "e2911", "m2911(java.lang.String)", POLICY_0, "X-2911");
      table.endpoint("GET", "e2912", "m2912(java.lang.String)", POLICY_0, "X-2912");
      table.endpoint("GET", "e2913", "m2913(java.lang.String)", POLICY_0, "X-2913");
      table.endpoint("GET", "e2914", "m2914(java.lang.String)", POLICY_0, "X-2914");
      table.endpoint("GET", "e2915", "m2915(java.lang.String)", POLICY_0, "X-2915");
      table.endpoint("GET", "e2916", "m2916(java.lang.String)", POLICY_0, "X-2916");
      table.endpoint("GET", "e2917", "m2917(java.lang.String)", POLICY_0, "X-2917");
      table.endpoint("GET", "e2918", "m2918(java.lang.String)", POLICY_0, "X-2918");
      table.endpoint("GET", "e2919", "m2919(java.lang.String)", POLICY_0, "X-2919");
      table.endpoint("GET", "e292", "m292(java.lang.String)", POLICY_0, "X-292");
      table.endpoint("GET", "e2920", "m2920(java.lang.String)", POLICY_0, "X-2920");
      table.endpoint("GET", "e2921", "m2921(java.lang.String)", POLICY_0, "X-2921");
      table.endpoint("GET", "e2922", "m2922(java.lang.String)", POLICY_0, "X-2922");
      table.endpoint("GET", "e2923", "m2923(java.lang.String)", POLICY_0, "X-2923");
      table.endpoint("GET", "e2924", "m2924(java.lang.String)", POLICY_0, "X-2924");
      table.endpoint("GET", "e2925", "m2925(java.lang.String)", POLICY_0, "X-2925");
      table.endpoint("GET", "e2926", "m2926(java.lang.String)", POLICY_0, "X-2926");
      table.endpoint("GET", "e2927", "m2927(java.lang.String)", POLICY_0, "X-2927");
      table.endpoint("GET", "e2928", "m2928(java.lang.String)", POLICY_0, "X-2928");
      table.endpoint("GET", "e2929", "m2929(java.lang.String)", POLICY_0, "X-2929");
      table.endpoint("GET", "e293", "m293(java.lang.String)", POLICY_0, "X-293");
      table.endpoint("GET", "e2930", "m2930(java.lang.String)", POLICY_0, "X-2930");
      table.endpoint("GET", "e2931", "m2931(java.lang.String)", POLICY_0, "X-2931");
      table.endpoint("GET", "e2932", "m2932(java.lang.String)", POLICY_0, "X-2932");
      table.endpoint("GET", "e2933", "m2933(java.lang.String)", POLICY_0, "X-2933");
      table.endpoint("GET", "e2934", "m2934(java.lang.String)", POLICY_0, "X-2934");
      table.endpoint("GET", "e2935", "m2935(java.lang.String)", POLICY_0, "X-2935");
      table.endpoint("GET", "e2936", "m2936(java.lang.String)", POLICY_0, "X-2936");
      table.endpoint("GET", "e2937", "m2937(java.lang.String)", POLICY_0, "X-2937");
      table.endpoint("GET", "e2938", "m2938(java.lang.String)", POLICY_0, "X-2938");
      table.endpoint("GET", "e2939", "m2939(java.lang.String)", POLICY_0, "X-2939");
      table.endpoint("GET", "e294", "m294(java.lang.String)", POLICY_0, "X-294");
      table.endpoint("GET", "e2940", "m2940(java.lang.String)", POLICY_0, "X-2940");
      table.endpoint("GET", "e2941", "m2941(java.lang.String)", POLICY_0, "X-2941");
      table.endpoint("GET", "e2942", "m2942(java.lang.String)", POLICY_0, "X-2942");
      table.endpoint("GET", "e2943", "m2943(java.lang.String)", POLICY_0, "X-2943");
      table.endpoint("GET", "e2944", "m2944(java.lang.String)", POLICY_0, "X-2944");
      table.endpoint("GET", "e2945", "m2945(java.lang.String)", POLICY_0, "X-2945");
      table.endpoint("GET", "e2946", "m2946(java.lang.String)", POLICY_0, "X-2946");
      table.endpoint("GET", "e2947", "m2947(java.lang.String)", POLICY_0, "X-2947");
      table.endpoint("GET", "e2948", "m2948(java.lang.String)", POLICY_0, "X-2948");
      table.endpoint("GET", "e2949", "m2949(java.lang.String)", POLICY_0, "X-2949");
      table.endpoint("GET", "e295", "m295(java.lang.String)", POLICY_0, "X-295");
      table.endpoint("GET", "e2950", "m2950(java.lang.String)", POLICY_0, "X-2950");
      table.endpoint("GET", "e2951", "m2951(java.lang.String)", POLICY_0, "X-2951");
      table.endpoint("GET", "e2952", "m2952(java.lang.String)", POLICY_0, "X-2952");
      table.endpoint("GET", "e2953", "m2953(java.lang.String)", POLICY_0, "X-2953");
      table.endpoint("GET", "e2954", "m2954(java.lang.String)", POLICY_0, "X-2954");
      table.endpoint("GET", "e2955", "m2955(java.lang.String)", POLICY_0, "X-2955");
      table.endpoint("GET", "e2956", "m2956(java.lang.String)", POLICY_0, "X-2956");
      table.endpoint("GET", "e2957", "m2957(java.lang.String)", POLICY_0, "X-2957");
      table.endpoint("GET", "e2958", "m2958(java.lang.String)", POLICY_0, "X-2958");
      table.endpoint("GET", "e2959", "m2959(java.lang.String)", POLICY_0, "X-2959");
      table.endpoint("GET", "e296", "m296(java.lang.String)", POLICY_0, "X-296");
      table.endpoint("GET", "e2960", "m2960(java.lang.String)", POLICY_0, "X-2960");
      table.endpoint("GET", "e2961", "m2961(java.lang.String)", POLICY_0, "X-2961");
      table.endpoint("GET", "e2962", "m2962(java.lang.String)", POLICY_0, "X-2962");
      table.endpoint("GET", "e2963", "m2963(java.lang.String)", POLICY_0, "X-2963");
      table.endpoint("GET", "e2964", "m2964(java.lang.String)", POLICY_0, "X-2964");
      table.endpoint("GET", "e2965", "m2965(java.lang.String)", POLICY_0, "X-2965");
      table.endpoint("GET", "e2966", "m2966(java.lang.String)", POLICY_0, "X-2966");
      table.endpoint("GET", "e2967", "m2967(java.lang.String)", POLICY_0, "X-2967");
      table.endpoint("GET", "e2968", "m2968(java.lang.String)", POLICY_0, "X-2968");
      table.endpoint("GET", "e2969", "m2969(java.lang.String)", POLICY_0, "X-2969");
      table.endpoint("GET", "e297", "m297(java.lang.String)", POLICY_0, "X-297");
      table.endpoint("GET", "e2970", "m2970(java.lang.String)", POLICY_0, "X-2970");
      table.endpoint("GET", "e2971", "m2971(java.lang.String)", POLICY_0, "X-2971");
      table.endpoint("GET", "e2972", "m2972(java.lang.String)", POLICY_0, "X-2972");
      table.endpoint("GET", "e2973", "m2973(java.lang.String)", POLICY_0, "X-2973");
      table.endpoint("GET", "e2974", "m2974(java.lang.String)", POLICY_0, "X-2974");
      table.endpoint("GET", "e2975", "m2975(java.lang.String)", POLICY_0, "X-2975");
      table.endpoint("GET", "e2976", "m2976(java.lang.String)", POLICY_0, "X-2976");
      table.endpoint("GET", "e2977", "m2977(java.lang.String)", POLICY_0, "X-2977");
      table.endpoint("GET", "e2978", "m2978(java.lang.String)", POLICY_0, "X-2978");
      table.endpoint("GET", "e2979", "m2979(java.lang.String)", POLICY_0, "X-2979");
      table.endpoint("GET", "e298", "m298(java.lang.String)", POLICY_0, "X-298");
      table.endpoint("GET", "e2980", "m2980(java.lang.String)", POLICY_0, "X-2980");
      table.endpoint("GET", "e2981", "m2981(java.lang.String)", POLICY_0, "X-2981");
      table.endpoint("GET", "e2982", "m2982(java.lang.String)", POLICY_0, "X-2982");
      table.endpoint("GET", "e2983", "m2983(java.lang.String)", POLICY_0, "X-2983");
      table.endpoint("GET", "e2984", "m2984(java.lang.String)", POLICY_0, "X-2984");
      table.endpoint("GET", "e2985", "m2985(java.lang.String)", POLICY_0, "X-2985");
      table.endpoint("GET", "e2986", "m2986(java.lang.String)", POLICY_0, "X-2986");
      table.endpoint("GET", "e2987", "m2987(java.lang.String)", POLICY_0, "X-2987");
      table.endpoint("GET", "e2988", "m2988(java.lang.String)", POLICY_0, "X-2988");
      table.endpoint("GET", "e2989", "m2989(java.lang.String)", POLICY_0, "X-2989");
      table.endpoint("GET", "e299", "m299(java.lang.String)", POLICY_0, "X-299");
      table.endpoint("GET", "e2990", "m2990(java.lang.String)", POLICY_0, "X-2990");
      table.endpoint("GET", "e2991", "m2991(java.lang.String)", POLICY_0, "X-2991");
      table.endpoint("GET", "e2992", "m2992(java.lang.String)", POLICY_0, "X-2992");
      table.endpoint("GET", "e2993", "m2993(java.lang.String)", POLICY_0, "X-2993");
      table.endpoint("GET", "e2994", "m2994(java.lang.String)", POLICY_0, "X-2994");
      table.endpoint("GET", "e2995", "m2995(java.lang.String)", POLICY_0, "X-2995");
      table.endpoint("GET", "e2996", "m2996(java.lang.String)", POLICY_0, "X-2996");
      table.endpoint("GET", "e2997", "m2997(java.lang.String)", POLICY_0, "X-2997");
      table.endpoint("GET", "e2998", "m2998(java.lang.String)", POLICY_0, "X-2998");
      table.endpoint("GET", "e2999", "m2999(java.lang.String)", POLICY_0, "X-2999");
      table.endpoint("GET", "e3", "m3(java.lang.String)", POLICY_0, "X-3");
      table.endpoint("GET", "e30", "m30(java.lang.String)", POLICY_0, "X-30");
      table.endpoint("GET", "e300", "m300(java.lang.String)", POLICY_0, "X-300");
      table.endpoint("GET", "e3000", "m3000(java.lang.String)", POLICY_0, "X-3000");
      table.endpoint("GET", "e3001", "m3001(java.lang.String)", POLICY_0, "X-3001");
      table.endpoint("GET", "e3002", "m3002(java.lang.String)", POLICY_0, "X-3002");
      table.endpoint("GET", "e3003", "m3003(java.lang.String)", POLICY_0, "X-3003");
      table.endpoint("GET", "e3004", "m3004(java.lang.String)", POLICY_0, "X-3004");
      table.endpoint("GET", "e3005", "m3005(java.lang.String)", POLICY_0, "X-3005");
      table.endpoint("GET", "e3006", "m3006(java.lang.String)", POLICY_0, "X-3006");
      table.endpoint("GET", "e3007", "m3007(java.lang.String)", POLICY_0, "X-3007");
      table.endpoint("GET", "e3008", "m3008(java.lang.String)", POLICY_0, "X-3008");
      table.endpoint("GET", "e3009", "m3009(java.lang.String)", POLICY_0, "X-3009");
      table.endpoint("GET", "e301", "m301(java.lang.String)", POLICY_0, "X-301");
      table.endpoint("GET", "e3010", "m3010(java.lang.String)", POLICY_0, "X-3010");
      table.endpoint("GET", "e3011", "m3011(java.lang.String)", POLICY_0, "X-3011");
      table.endpoint("GET", "e3012", "m3012(java.lang.String)", POLICY_0, "X-3012");
      table.endpoint("GET", "e3013", "m3013(java.lang.String)", POLICY_0, "X-3013");
      table.endpoint("GET", "e3014", "m3014(java.lang.String)", POLICY_0, "X-3014");
      table.endpoint("GET", "e3015", "m3015(java.lang.String)", POLICY_0, "X-3015");
      table.endpoint("GET", "e3016", "m3016(java.lang.String)", POLICY_0, "X-3016");
      table.endpoint("GET", "e3017", "m3017(java.lang.String)", POLICY_0, "X-3017");
      table.endpoint("GET", "e3018", "m3018(java.lang.String)", POLICY_0, "X-3018");
      table.endpoint("GET", "e3019", "m3019(java.lang.String)", POLICY_0, "X-3019");
      table.endpoint("GET", "e302", "m302(java.lang.String)", POLICY_0, "X-302");
      table.endpoint("GET", "e3020", "m3020(java.lang.String)", POLICY_0, "X-3020");
      table.endpoint("GET", "e3021", "m3021(java.lang.String)", POLICY_0, "X-3021");
      table.endpoint("GET", "e3022", "m3022(java.lang.String)", POLICY_0, "X-3022");
      table.endpoint("GET", "e3023", "m3023(java.lang.String)", POLICY_0, "X-3023");
      table.endpoint("GET", "e3024", "m3024(java.lang.String)", POLICY_0, "X-3024");
      table.endpoint("GET", "e3025", "m3025(java.lang.String)", POLICY_0, "X-3025");
      table.endpoint("GET", "e3026", "m3026(java.lang.String)", POLICY_0, "X-3026");
      table.endpoint("GET", "e3027", "m3027(java.lang.String)", POLICY_0, "X-3027");
      table.endpoint("GET", "e3028", "m3028(java.lang.String)", POLICY_0, "X-3028");
      table.endpoint("GET", "e3029", "m3029(java.lang.String)", POLICY_0, "X-3029");
      table.endpoint("GET", "e303", "m303(java.lang.String)", POLICY_0, "X-303");
      table.endpoint("GET", "e3030", "m3030(java.lang.String)", POLICY_0, "X-3030");
      table.endpoint("GET", "e3031", "m3031(java.lang.String)", POLICY_0, "X-3031");
      table.endpoint("GET", "e3032", "m3032(java.lang.String)", POLICY_0, "X-3032");
      table.endpoint("GET", "e3033", "m3033(java.lang.String)", POLICY_0, "X-3033");
      table.endpoint("GET", "e3034", "m3034(java.lang.String)", POLICY_0, "X-3034");
      table.endpoint("GET", "e3035", "m3035(java.lang.String)", POLICY_0, "X-3035");
      table.endpoint("GET", "e3036", "m3036(java.lang.String)", POLICY_0, "X-3036");
      table.endpoint("GET", "e3037", "m3037(java.lang.String)", POLICY_0, "X-3037");
      table.endpoint("GET", "e3038", "m3038(java.lang.String)", POLICY_0, "X-3038");
      table.endpoint("GET", "e3039", "m3039(java.lang.String)", POLICY_0, "X-3039");
      table.endpoint("GET", "e304", "m304(java.lang.String)", POLICY_0, "X-304");
      table.endpoint("GET", "e3040", "m3040(java.lang.String)", POLICY_0, "X-3040");
      table.endpoint("GET", "e3041", "m3041(java.lang.String)", POLICY_0, "X-3041");
      table.endpoint("GET", "e3042", "m3042(java.lang.String)", POLICY_0, "X-3042");
      table.endpoint("GET", "e3043", "m3043(java.lang.String)", POLICY_0, "X-3043");
      table.endpoint("GET", "e3044", "m3044(java.lang.String)", POLICY_0, "X-3044");
      table.endpoint("GET", "e3045", "m3045(java.lang.String)", POLICY_0, "X-3045");
      table.endpoint("GET", "e3046", "m3046(java.lang.String)", POLICY_0, "X-3046");
      table.endpoint("GET", "e3047", "m3047(java.lang.String)", POLICY_0, "X-3047");
      table.endpoint("GET", "e3048", "m3048(java.lang.String)", POLICY_0, "X-3048");
      table.endpoint("GET", "e3049", "m3049(java.lang.String)", POLICY_0, "X-3049");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints8 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e305", "m305(java.lang.String)", POLICY_0, "X-305");
      table.endpoint("GET", "e3050", "m3050(java.lang.String)", POLICY_0, "X-3050");
      table.endpoint("GET", "e3051", "m3051(java.lang.String)", POLICY_0, "X-3051");
      table.endpoint("GET", "e3052", "m3052(java.lang.String)", POLICY_0, "X-3052");
      table.endpoint("GET", "e3053", "m3053(java.lang.String)", POLICY_0, "X-3053");
      table.endpoint("GET", "e3054", "m3054(java.lang.String)", POLICY_0, "X-3054");
      table.endpoint("GET", "e3055", "m3055(java.lang.String)", POLICY_0, "X-3055");
      table.endpoint("GET", "e3056", "m3056(java.lang.String)", POLICY_0, "X-3056");
      table.endpoint("GET", "e3057", "m3057(java.lang.String)", POLICY_0, "X-3057");
      table.endpoint("GET", "e3058", "m3058(java.lang.String)", POLICY_0, "X-3058");
      table.endpoint("GET", "e3059", "m3059(java.lang.String)", POLICY_0, "X-3059");
      table.endpoint("GET", "e306", "m306(java.lang.String)", POLICY_0, "X-306");
      table.endpoint("GET", "e3060", "m3060(java.lang.String)", POLICY_0, "X-3060");
      table.endpoint("GET", "e3061", "m3061(java.lang.String)", POLICY_0, "X-3061");
      table.endpoint("GET", "e3062", "m3062(java.lang.String)", POLICY_0, "X-3062");
      table.endpoint("GET", "e3063", "m3063(java.lang.String)", POLICY_0, "X-3063");
      table.endpoint("GET", "e3064", "m3064(java.lang.String)", POLICY_0, "X-3064");
      table.endpoint("GET", "e3065", "m3065(java.lang.String)", POLICY_0, "X-3065");
      table.endpoint("GET", "e3066", "m3066(java.lang.String)", POLICY_0, "X-3066");
      table.endpoint("GET", "e3067", "m3067(java.lang.String)", POLICY_0, "X-3067");
      table.endpoint("GET", "e3068", "m3068(java.lang.String)", POLICY_0, "X-3068");
      table.endpoint("GET", "e3069", "m3069(java.lang.String)", POLICY_0, "X-3069");
      table.endpoint("GET", "e307", "m307(java.lang.String)", POLICY_0, "X-307");
      table.endpoint("GET", "e3070", "m3070(java.lang.String)", POLICY_0, "X-3070");
      table.endpoint("GET", "e3071", "m3071(java.lang.String)", POLICY_0, "X-3071");
      table.endpoint("GET", "e3072", "m3072(java.lang.String)", POLICY_0, "X-3072");
      table.endpoint("GET", "e3073", "m3073(java.lang.String)", POLICY_0, "X-3073");
      table.endpoint("GET", "e3074", "m3074(java.lang.String)", POLICY_0, "X-3074");
      table.endpoint("GET", "e3075", "m3075(java.lang.String)", POLICY_0, "X-3075");
      table.endpoint("GET", "e3076", "m3076(java.lang.String)", POLICY_0, "X-3076");
      table.endpoint("GET", "e3077", "m3077(java.lang.String)", POLICY_0, "X-3077");
      table.endpoint("GET", "e3078", "m3078(java.lang.String)", POLICY_0, "X-3078");
      table.endpoint("GET", "e3079", "m3079(java.lang.String)", POLICY_0, "X-3079");
      table.endpoint("GET", "e308", "m308(java.lang.String)", POLICY_0, "X-308");
      table.endpoint("GET", "e3080", "m3080(java.lang.String)", POLICY_0, "X-3080");
      table.endpoint("GET", "e3081", "m3081(java.lang.String)", POLICY_0, "X-3081");
      table.endpoint("GET", "e3082", "m3082(java.lang.String)", POLICY_0, "X-3082");
      table.endpoint("GET", "e3083", "m3083(java.lang.String)", POLICY_0, "X-3083");
      table.endpoint("GET", "e3084", "m3084(java.lang.String)", POLICY_0, "X-3084");
      table.endpoint("GET", "e3085", "m3085(java.lang.String)", POLICY_0, "X-3085");
      table.endpoint("GET", "e3086", "m3086(java.lang.String)", POLICY_0, "X-3086");
      table.endpoint("GET", "e3087", "m3087(java.lang.String)", POLICY_0, "X-3087");
      table.endpoint("GET", "e3088", "m3088(java.lang.String)", POLICY_0, "X-3088");
      table.endpoint("GET", "e3089", "m3089(java.lang.String)", POLICY_0, "X-3089");
      table.endpoint("GET", "e309", "m309(java.lang.String)", POLICY_0, "X-309");
      table.endpoint("GET", "e3090", "m3090(java.lang.String)", POLICY_0, "X-3090");
      table.endpoint("GET", "e3091", "m3091(java.lang.String)", POLICY_0, "X-3091");
      table.endpoint("GET", "e3092", "m3092(java.lang.String)", POLICY_0, "X-3092");
      table.endpoint("GET", "e3093", "m3093(java.lang.String)", POLICY_0, "X-3093");
      table.endpoint("GET", "e3094", "m3094(java.lang.String)", POLICY_0, "X-3094");
      table.endpoint("GET", "e3095", "m3095(java.lang.String)", POLICY_0, "X-3095");
      table.endpoint("GET", "e3096", "m3096(java.lang.String)", POLICY_0, "X-3096");
      table.endpoint("GET", "e3097", "m3097(java.lang.String)", POLICY_0, "X-3097");
      table.endpoint("GET", "e3098", "m3098(java.lang.String)", POLICY_0, "X-3098");
      table.endpoint("GET", "e3099", "m3099(java.lang.String)", POLICY_0, "X-3099");
      table.endpoint("GET", "e31", "m31(java.lang.String)", POLICY_0, "X-31");
      table.endpoint("GET", "e310", "m310(java.lang.String)", POLICY_0, "X-310");
      table.endpoint("GET", "e3100", "m3100(java.lang.String)", POLICY_0, "X-3100");
      table.endpoint("GET", "e3101", "m3101(java.lang.String)", POLICY_0, "X-3101");
      table.endpoint("GET", "e3102", "m3102(java.lang.String)", POLICY_0, "X-3102");
      table.endpoint("GET", "e3103", "m3103(java.lang.String)", POLICY_0, "X-3103");
      table.endpoint("GET", "e3104", "m3104(java.lang.String)", POLICY_0, "X-3104");
      table.endpoint("GET", "e3105", "m3105(java.lang.String)", POLICY_0, "X-3105");
      table.endpoint("GET", "e3106", "m3106(java.lang.String)", POLICY_0, "X-3106");
      table.endpoint("GET", "e3107", "m3107(java.lang.String)", POLICY_0, "X-3107");
      table.endpoint("GET", "e3108", "m3108(java.lang.String)", POLICY_0, "X-3108");
      table.endpoint("GET", "e3109", "m3109(java.lang.String)", POLICY_0, "X-3109");
      table.endpoint("GET", "e311", "m311(java.lang.String)", POLICY_0, "X-311");
      table.endpoint("GET", "e3110", "m3110(java.lang.String)", POLICY_0, "X-3110");
      table.endpoint("GET", "e3111", "m3111(java.lang.String)", POLICY_0, "X-3111");
      table.endpoint("GET", "e3112", "m3112(java.lang.String)", POLICY_0, "X-3112");
      table.endpoint("GET", "e3113", "m3113(java.lang.String)", POLICY_0, "X-3113");
      table.endpoint("GET", "e3114", "m3114(java.lang.String)", POLICY_0, "X-3114");
      table.endpoint("GET", "e3115", "m3115(java.lang.String)", POLICY_0, "X-3115");
      table.endpoint("GET", "e3116", "m3116(java.lang.String)", POLICY_0, "X-3116");
      table.endpoint("GET", "e3117", "m3117(java.lang.String)", POLICY_0, "X-3117");
      table.endpoint("GET", "e3118", "m3118(java.lang.String)", POLICY_0, "X-3118");
      table.endpoint("GET", "e3119", "m3119(java.lang.String)", POLICY_0, "X-3119");
      table.endpoint("GET", "e312", "m312(java.lang.String)", POLICY_0, "X-312");
      table.endpoint("GET", "e3120", "m3120(java.lang.String)", POLICY_0, "X-3120");
      table.endpoint("GET", "e3121", "m3121(java.lang.String)", POLICY_0, "X-3121");
      table.endpoint("GET", "e3122", "m3122(java.lang.String)", POLICY_0, "X-3122");
      table.endpoint("GET", "e3123", "m3123(java.lang.String)", POLICY_0, "X-3123");
      table.endpoint("GET", "e3124", "m3124(java.lang.String)", POLICY_0, "X-3124");
      table.endpoint("GET", "e3125", "m3125(java.lang.String)", POLICY_0, "X-3125");
      table.endpoint("GET", "e3126", "m3126(java.lang.String)", POLICY_0, "X-3126");
      table.endpoint("GET", "e3127", "m3127(java.lang.String)", POLICY_0, "X-3127");
      table.endpoint("GET", "e3128", "m3128(java.lang.String)", POLICY_0, "X-3128");
      table.endpoint("GET", "e3129", "m3129(java.lang.String)", POLICY_0, "X-3129");
      table.endpoint("GET", "e313", "m313(java.lang.String)", POLICY_0, "X-313");
      table.endpoint("GET", "e3130", "m3130(java.lang.String)", POLICY_0, "X-3130");
      table.endpoint("GET", "e3131", "m3131(java.lang.String)", POLICY_0, "X-3131");
      table.endpoint("GET", "e3132", "m3132(java.lang.String)", POLICY_0, "X-3132");
      table.endpoint("GET", "e3133", "m3133(java.lang.String)", POLICY_0, "X-3133");
      table.endpoint("GET", "e3134", "m3134(java.lang.String)", POLICY_0, "X-3134");
      table.endpoint("GET", "e3135", "m3135(java.lang.String)", POLICY_0, "X-3135");
      table.endpoint("GET", "e3136", "m3136(java.lang.String)", POLICY_0, "X-3136");
      table.endpoint("GET", "e3137", "m3137(java.lang.String)", POLICY_0, "X-3137");
      table.endpoint("GET", "e3138", "m3138(java.lang.String)", POLICY_0, "X-3138");
      table.endpoint("GET", "e3139", "m3139(java.lang.String)", POLICY_0, "X-3139");
      table.endpoint("GET", "e314", "m314(java.lang.String)", POLICY_0, "X-314");
      table.endpoint("GET", "e3140", "m3140(java.lang.String)", POLICY_0, "X-3140");
      table.endpoint("GET", "e3141", "m3141(java.lang.String)", POLICY_0, "X-3141");
      table.endpoint("GET", "e3142", "m3142(java.lang.String)", POLICY_0, "X-3142");
      table.endpoint("GET", "e3143", "m3143(java.lang.String)", POLICY_0, "X-3143");
      table.endpoint("GET", "e3144", "m3144(java.lang.String)", POLICY_0, "X-3144");
      table.endpoint("GET", "e3145", "m3145(java.lang.String)", POLICY_0, "X-3145");
      table.endpoint("GET", "e3146", "m3146(java.lang.String)", POLICY_0, "X-3146");
      table.endpoint("GET", "e3147", "m3147(java.lang.String)", POLICY_0, "X-3147");
      table.endpoint("GET", "e3148", "m3148(java.lang.String)", POLICY_0, "X-3148");
      table.endpoint("GET", "e3149", "m3149(java.lang.String)", POLICY_0, "X-3149");
      table.endpoint("GET", "e315", "m315(java.lang.String)", POLICY_0, "X-315");
      table.endpoint("GET", "e3150", "m3150(java.lang.String)", POLICY_0, "X-3150");
      table.endpoint("GET", "e3151", "m3151(java.lang.String)", POLICY_0, "X-3151");
      table.endpoint("GET", "e3152", "m3152(java.lang.String)", POLICY_0, "X-3152");
      table.endpoint("GET", "e3153", "m3153(java.lang.String)", POLICY_0, "X-3153");
      table.endpoint("GET", "e3154", "m3154(java.lang.String)", POLICY_0, "X-3154");
      table.endpoint("GET", "e3155", "m3155(java.lang.String)", POLICY_0, "X-3155");
      table.endpoint("GET", "e3156", "m3156(java.lang.String)", POLICY_0, "X-3156");
      table.endpoint("GET", "e3157", "m3157(java.lang.String)", POLICY_0, "X-3157");
      table.endpoint("GET", "e3158", "m3158(java.lang.String)", POLICY_0, "X-3158");
      table.endpoint("GET", "e3159", "m3159(java.lang.String)", POLICY_0, "X-3159");
      table.endpoint("GET", "e316", "m316(java.lang.String)", POLICY_0, "X-316");
      table.endpoint("GET", "e3160", "m3160(java.lang.String)", POLICY_0, "X-3160");
      table.endpoint("GET", "e3161", "m3161(java.lang.String)", POLICY_0, "X-3161");
      table.endpoint("GET", "e3162", "m3162(java.lang.String)", POLICY_0, "X-3162");
      table.endpoint("GET", "e3163", "m3163(java.lang.String)", POLICY_0, "X-3163");
      table.endpoint("GET", "e3164", "m3164(java.lang.String)", POLICY_0, "X-3164");
      table.endpoint("GET", "e3165", "m3165(java.lang.String)", POLICY_0, "X-3165");
      table.endpoint("GET", "e3166", "m3166(java.lang.String)", POLICY_0, "X-3166");
      table.endpoint("GET", "e3167", "m3167(java.lang.String)", POLICY_0, "X-3167");
      table.endpoint("GET", "e3168", "m3168(java.lang.String)", POLICY_0, "X-3168");
      table.endpoint("GET", "e3169", "m3169(java.lang.String)", POLICY_0, "X-3169");
      table.endpoint("GET", "e317", "m317(java.lang.String)", POLICY_0, "X-317");
      table.endpoint("GET", "e3170", "m3170(java.lang.String)", POLICY_0, "X-3170");
      table.endpoint("GET", "e3171", "m3171(java.lang.String)", POLICY_0, "X-3171");
      table.endpoint("GET", "e3172", "m3172(java.lang.String)", POLICY_0, "X-3172");
      table.endpoint("GET", "e3173", "m3173(java.lang.String)", POLICY_0, "X-3173");
      table.endpoint("GET", "e3174", "m3174(java.lang.String)", POLICY_0, "X-3174");
      table.endpoint("GET", "e3175", "m3175(java.lang.String)", POLICY_0, "X-3175");
      table.endpoint("GET", "e3176", "m3176(java.lang.String)", POLICY_0, "X-3176");
      table.endpoint("GET", "e3177", "m3177(java.lang.String)", POLICY_0, "X-3177");
      table.endpoint("GET", "e3178", "m3178(java.lang.String)", POLICY_0, "X-3178");
      table.endpoint("GET", "e3179", "m3179(java.lang.String)", POLICY_0, "X-3179");
      table.endpoint("GET", "e318", "m318(java.lang.String)", POLICY_0, "X-318");
      table.endpoint("GET", "e3180", "m3180(java.lang.String)", POLICY_0, "X-3180");
      table.endpoint("GET", "e3181", "m3181(java.lang.String)", POLICY_0, "X-3181");
      table.endpoint("GET", "e3182", "m3182(java.lang.String)", POLICY_0, "X-3182");
      table.endpoint("GET", "e3183", "m3183(java.lang.String)", POLICY_0, "X-3183");
      table.endpoint("GET", "e3184", "m3184(java.lang.String)", POLICY_0, "X-3184");
      table.endpoint("GET", "e3185", "m3185(java.lang.String)", POLICY_0, "X-3185");
      table.endpoint("GET", "e3186", "m3186(java.lang.String)", POLICY_0, "X-3186");
      table.endpoint("GET", "e3187", "m3187(java.lang.String)", POLICY_0, "X-3187");
      table.endpoint("GET", "e3188", "m3188(java.lang.String)", POLICY_0, "X-3188");
      table.endpoint("GET", "e3189", "m3189(java.lang.String)", POLICY_0, "X-3189");
      table.endpoint("GET", "e319", "m319(java.lang.String)", POLICY_0, "X-319");
      table.endpoint("GET", "e3190", "m3190(java.lang.String)", POLICY_0, "X-3190");
      table.endpoint("GET", "e3191", "m3191(java.lang.String)", POLICY_0, "X-3191");
      table.endpoint("GET", "e3192", "m3192(java.lang.String)", POLICY_0, "X-3192");
      table.endpoint("GET", "e3193", "m3193(java.lang.String)", POLICY_0, "X-3193");
      table.endpoint("GET", "e3194", "m3194(java.lang.String)", POLICY_0, "X-3194");
      table.endpoint("GET", "e3195", "m3195(java.lang.String)", POLICY_0, "X-3195");
      table.endpoint("GET", "e3196", "m3196(java.lang.String)", POLICY_0, "X-3196");
      table.endpoint("GET", "e3197", "m3197(java.lang.String)", POLICY_0, "X-3197");
      table.endpoint("GET", "e3198", "m3198(java.lang.String)", POLICY_0, "X-3198");
      table.endpoint("GET", "e3199", "m3199(java.lang.String)", POLICY_0, "X-3199");
      table.endpoint("GET", "e32", "m32(java.lang.String)", POLICY_0, "X-32");
      table.endpoint("GET", "e320", "m320(java.lang.String)", POLICY_0, "X-320");
      table.endpoint("GET", "e3200", "m3200(java.lang.String)", POLICY_0, "X-3200");
      table.endpoint("GET", "e3201", "m3201(java.lang.String)", POLICY_0, "X-3201");
      table.endpoint("GET", "e3202", "m3202(java.lang.String)", POLICY_0, "X-3202");
      table.endpoint("GET", "e3203", "m3203(java.lang.String)", POLICY_0, "X-3203");
      table.endpoint("GET", "e3204", "m3204(java.lang.String)", POLICY_0, "X-3204");
      table.endpoint("GET", "e3205", "m3205(java.lang.String)", POLICY_0, "X-3205");
      table.endpoint("GET", "e3206", "m3206(java.lang.String)", POLICY_0, "X-3206");
      table.endpoint("GET", "e3207", "m3207(java.lang.String)", POLICY_0, "X-3207");
      table.endpoint("GET", "e3208", "m3208(java.lang.String)", POLICY_0, "X-3208");
      table.endpoint("GET", "e3209", "m3209(java.lang.String)", POLICY_0, "X-3209");
      table.endpoint("GET", "e321", "m321(java.lang.String)", POLICY_0, "X-321");
      table.endpoint("GET", "e3210", "m3210(java.lang.String)", POLICY_0, "X-3210");
      table.endpoint("GET", "e3211", "m3211(java.lang.String)", POLICY_0, "X-3211");
      table.endpoint("GET", "e3212", "m3212(java.lang.String)", POLICY_0, "X-3212");
      table.endpoint("GET", "e3213", "m3213(java.lang.String)", POLICY_0, "X-3213");
      table.endpoint("GET", "e3214", "m3214(java.lang.String)", POLICY_0, "X-3214");
      table.endpoint("GET", "e3215", "m3215(java.lang.String)", POLICY_0, "X-3215");
      table.endpoint("GET", "e3216", "m3216(java.lang.String)", POLICY_0, "X-3216");
      table.endpoint("GET", "e3217", "m3217(java.lang.String)", POLICY_0, "X-3217");
      table.endpoint("GET", "e3218", "m3218(java.lang.String)", POLICY_0, "X-3218");
      table.endpoint("GET", "e3219", "m3219(java.lang.String)", POLICY_0, "X-3219");
      table.endpoint("GET", "e322", "m322(java.lang.String)", POLICY_0, "X-322");
      table.endpoint("GET", "e3220", "m3220(java.lang.String)", POLICY_0, "X-3220");
      table.endpoint("GET", "e3221", "m3221(java.lang.String)", POLICY_0, "X-3221");
      table.endpoint("GET", "e3222", "m3222(java.lang.String)", POLICY_0, "X-3222");
      table.endpoint("GET", "e3223", "m3223(java.lang.String)", POLICY_0, "X-3223");
      table.endpoint("GET", "e3224", "m3224(java.lang.String)", POLICY_0, "X-3224");
      table.endpoint("GET", "e3225", "m3225(java.lang.String)", POLICY_0, "X-3225");
      table.endpoint("GET", "e3226", "m3226(java.lang.String)", POLICY_0, "X-3226");
      table.endpoint("GET", "e3227", "m3227(java.lang.String)", POLICY_0, "X-3227");
      table.endpoint("GET", "e3228", "m3228(java.lang.String)", POLICY_0, "X-3228");
      table.endpoint("GET", "e3229", "m3229(java.lang.String)", POLICY_0, "X-3229");
      table.endpoint("GET", "e323", "m323(java.lang.String)", POLICY_0, "X-323");
      table.endpoint("GET", "e3230", "m3230(java.lang.String)", POLICY_0, "X-3230");
      table.endpoint("GET", "e3231", "m3231(java.lang.String)", POLICY_0, "X-3231");
      table.endpoint("GET", "e3232", "m3232(java.lang.String)", POLICY_0, "X-3232");
      table.endpoint("GET", "e3233", "m3233(java.lang.String)", POLICY_0, "X-3233");
      table.endpoint("GET", "e3234", "m3234(java.lang.String)", POLICY_0, "X-3234");
      table.endpoint("GET", "e3235", "m3235(java.lang.String)", POLICY_0, "X-3235");
      table.endpoint("GET", "e3236", "m3236(java.lang.String)", POLICY_0, "X-3236");
      table.endpoint("GET", "e3237", "m3237(java.lang.String)", POLICY_0, "X-3237");
      table.endpoint("GET", "e3238", "m3238(java.lang.String)", POLICY_0, "X-3238");
      table.endpoint("GET", "e3239", "m3239(java.lang.String)", POLICY_0, "X-3239");
      table.endpoint("GET", "e324", "m324(java.lang.String)", POLICY_0, "X-324");
      table.endpoint("GET", "e3240", "m3240(java.lang.String)", POLICY_0, "X-3240");
      table.endpoint("GET", "e3241", "m3241(java.lang.String)", POLICY_0, "X-3241");
      table.endpoint("GET", "e3242", "m3242(java.lang.String)", POLICY_0, "X-3242");
      table.endpoint("GET", "e3243", "m3243(java.lang.String)", POLICY_0, "X-3243");
      table.endpoint("GET", "e3244", "m3244(java.lang.String)", POLICY_0, "X-3244");
      table.endpoint("GET", "e3245", "m3245(java.lang.String)", POLICY_0, "X-3245");
      table.endpoint("GET", "e3246", "m3246(java.lang.String)", POLICY_0, "X-3246");
      table.endpoint("GET", "e3247", "m3247(java.lang.String)", POLICY_0, "X-3247");
      table.endpoint("GET", "e3248", "m3248(java.lang.String)", POLICY_0, "X-3248");
      table.endpoint("GET", "e3249", "m3249(java.lang.String)", POLICY_0, "X-3249");
      table.endpoint("GET", "e325", "m325(java.lang.String)", POLICY_0, "X-325");
      table.endpoint("GET", "e3250", "m3250(java.lang.String)", POLICY_0, "X-3250");
      table.endpoint("GET", "e3251", "m3251(java.lang.String)", POLICY_0, "X-3251");
      table.endpoint("GET", "e3252", "m3252(java.lang.String)", POLICY_0, "X-3252");
      table.endpoint("GET", "e3253", "m3253(java.lang.String)", POLICY_0, "X-3253");
      table.endpoint("GET", "e3254", "m3254(java.lang.String)", POLICY_0, "X-3254");
      table.endpoint("GET", "e3255", "m3255(java.lang.String)", POLICY_0, "X-3255");
      table.endpoint("GET", "e3256", "m3256(java.lang.String)", POLICY_0, "X-3256");
      table.endpoint("GET", "e3257", "m3257(java.lang.String)", POLICY_0, "X-3257");
      table.endpoint("GET", "e3258", "m3258(java.lang.String)", POLICY_0, "X-3258");
      table.endpoint("GET", "e3259", "m3259(java.lang.String)", POLICY_0, "X-3259");
      table.endpoint("GET", "e326", "m326(java.lang.String)", POLICY_0, "X-326");
      table.endpoint("GET", "e3260", "m3260(java.lang.String)", POLICY_0, "X-3260");
      table.endpoint("GET", "e3261", "m3261(java.lang.String)", POLICY_0, "X-3261");
      table.endpoint("GET", "e3262", "m3262(java.lang.String)", POLICY_0, "X-3262");
      table.endpoint("GET", "e3263", "m3263(java.lang.String)", POLICY_0, "X-3263");
      table.endpoint("GET", "e3264", "m3264(java.lang.String)", POLICY_0, "X-3264");
      table.endpoint("GET", "e3265", "m3265(java.lang.String)", POLICY_0, "X-3265");
      table.endpoint("GET", "e3266", "m3266(java.lang.String)", POLICY_0, "X-3266");
      table.endpoint("GET", "e3267", "m3267(java.lang.String)", POLICY_0, "X-3267");
      table.endpoint("GET", "e3268", "m3268(java.lang.String)", POLICY_0, "X-3268");
      table.endpoint("GET", "e3269", "m3269(java.lang.String)", POLICY_0, "X-3269");
      table.endpoint("GET", "e327", "m327(java.lang.String)", POLICY_0, "X-327");
      table.endpoint("GET", "e3270", "m3270(java.lang.String)", POLICY_0, "X-3270");
      table.endpoint("GET", "e3271", "m3271(java.lang.String)", POLICY_0, "X-3271");
      table.endpoint("GET", "e3272", "m3272(java.lang.String)", POLICY_0, "X-3272");
      table.endpoint("GET", "e3273", "m3273(java.lang.String)", POLICY_0, "X-3273");
      table.endpoint("GET", "e3274", "m3274(java.lang.String)", POLICY_0, "X-3274");
      table.endpoint("GET", "e3275", "m3275(java.lang.String)", POLICY_0, "X-3275");
      table.endpoint("GET", "e3276", "m3276(java.lang.String)", POLICY_0, "X-3276");
      table.endpoint("GET", "e3277", "m3277(java.lang.String)", POLICY_0, "X-3277");
      table.endpoint("GET", "e3278", "m3278(java.lang.String)", POLICY_0, "X-3278");
      table.endpoint("GET", "e3279", "m3279(java.lang.String)", POLICY_0, "X-3279");
      table.endpoint("GET", "e328", "m328(java.lang.String)", POLICY_0, "X-328");
      table.endpoint("GET", "e3280", "m3280(java.lang.String)", POLICY_0, "X-3280");
      table.endpoint("GET", "e3281", "m3281(java.lang.String)", POLICY_0, "X-3281");
      table.endpoint("GET", "e3282", "m3282(java.lang.String)", POLICY_0, "X-3282");
      table.endpoint("GET", "e3283", "m3283(java.lang.String)", POLICY_0, "X-3283");
      table.endpoint("GET", "e3284", "m3284(java.lang.String)", POLICY_0, "X-3284");
      table.endpoint("GET", "e3285", "m3285(java.lang.String)", POLICY_0, "X-3285");
      table.endpoint("GET", "e3286", "m3286(java.lang.String)", POLICY_0, "X-3286");
      table.endpoint("GET", "e3287", "m3287(java.lang.String)", POLICY_0, "X-3287");
      table.endpoint("GET", "e3288", "m3288(java.lang.String)", POLICY_0, "X-3288");
      table.endpoint("GET", "e3289", "m3289(java.lang.String)", POLICY_0, "X-3289");
      table.endpoint("GET", "e329", "m329(java.lang.String)", POLICY_0, "X-329");
      table.endpoint("GET", "e3290", "m3290(java.lang.String)", POLICY_0, "X-3290");
      table.endpoint("GET", "e3291", "m3291(java.lang.String)", POLICY_0, "X-3291");
      table.endpoint("GET", "e3292", "m3292(java.lang.String)", POLICY_0, "X-3292");
      table.endpoint("GET", "e3293", "m3293(java.lang.String)", POLICY_0, "X-3293");
      table.endpoint("GET", "e3294", "m3294(java.lang.String)", POLICY_0, "X-3294");
      table.endpoint("GET", "e3295", "m3295(java.lang.String)", POLICY_0, "X-3295");
      table.endpoint("GET", "e3296", "m3296(java.lang.String)", POLICY_0, "X-3296");
      table.endpoint("GET", "e3297", "m3297(java.lang.String)", POLICY_0, "X-3297");
      table.endpoint("GET", "e3298", "m3298(java.lang.String)", POLICY_0, "X-3298");
      table.endpoint("GET", "e3299", "m3299(java.lang.String)", POLICY_0, "X-3299");
      table.endpoint("GET", "e33", "m33(java.lang.String)", POLICY_0, "X-33");
      table.endpoint("GET", "e330", "m330(java.lang.String)", POLICY_0, "X-330");
      table.endpoint("GET", "e3300", "m3300(java.lang.String)", POLICY_0, "X-3300");
      table.endpoint("GET", "e3301", "m3301(java.lang.String)", POLICY_0, "X-3301");
      table.endpoint("GET", "e3302", "m3302(java.lang.String)", POLICY_0, "X-3302");
      table.endpoint("GET", "e3303", "m3303(java.lang.String)", POLICY_0, "X-3303");
      table.endpoint("GET", "e3304", "m3304(java.lang.String)", POLICY_0, "X-3304");
      table.endpoint("GET", "e3305", "m3305(java.lang.String)", POLICY_0, "X-3305");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints9 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e3306", "m3306(java.lang.String)", POLICY_0, "X-3306");
      table.endpoint("GET", "e3307", "m3307(java.lang.String)", POLICY_0, "X-3307");
      table.endpoint("GET", "e3308", "m3308(java.lang.String)", POLICY_0, "X-3308");
      table.endpoint("GET", "e3309", "m3309(java.lang.String)", POLICY_0, "X-3309");
      table.endpoint("GET", "e331", "m331(java.lang.String)", POLICY_0, "X-331");
      table.endpoint("GET", "e3310", "m3310(java.lang.String)", POLICY_0, "X-3310");
      table.endpoint("GET", "e3311", "m3311(java.lang.String)", POLICY_0, "X-3311");
      table.endpoint("GET", "e3312", "m3312(java.lang.String)", POLICY_0, "X-3312");
      table.endpoint("GET", "e3313", "m3313(java.lang.String)", POLICY_0, "X-3313");
      table.endpoint("GET", "e3314", "m3314(java.lang.String)", POLICY_0, "X-3314");
      table.endpoint("GET", "e3315", "m3315(java.lang.String)", POLICY_0, "X-3315");
      table.endpoint("GET", "e3316", "m3316(java.lang.String)", POLICY_0, "X-3316");
      table.endpoint("GET", "e3317", "m3317(java.lang.String)", POLICY_0, "X-3317");
      table.endpoint("GET", "e3318", "m3318(java.lang.String)", POLICY_0, "X-3318");
      table.endpoint("GET", "e3319", "m3319(java.lang.String)", POLICY_0, "X-3319");
      table.endpoint("GET", "e332", "m332(java.lang.String)", POLICY_0, "X-332");
      table.endpoint("GET", "e3320", "m3320(java.lang.String)", POLICY_0, "X-3320");
      table.endpoint("GET", "e3321", "m3321(java.lang.String)", POLICY_0, "X-3321");
      table.endpoint("GET", "e3322", "m3322(java.lang.String)", POLICY_0, "X-3322");
      table.endpoint("GET", "e3323", "m3323(java.lang.String)", POLICY_0, "X-3323");
      table.endpoint("GET", "e3324", "m3324(java.lang.String)", POLICY_0, "X-3324");
      table.endpoint("GET", "e3325", "m3325(java.lang.String)", POLICY_0, "X-3325");
      table.endpoint("GET", "e3326", "m3326(java.lang.String)", POLICY_0, "X-3326");
      table.endpoint("GET", "e3327", "m3327(java.lang.String)", POLICY_0, "X-3327");
      table.endpoint("GET", "e3328", "m3328(java.lang.String)", POLICY_0, "X-3328");
      table.endpoint("GET", "e3329", "m3329(java.lang.String)", POLICY_0, "X-3329");
      table.endpoint("GET", "e333", "m333(java.lang.String)", POLICY_0, "X-333");
      table.endpoint("GET", "e3330", "m3330(java.lang.String)", POLICY_0, "X-3330");
      table.endpoint("GET", "e3331", "m3331(java.lang.String)", POLICY_0, "X-3331");
      table.endpoint("GET", "e3332", "m3332(java.lang.String)", POLICY_0, "X-3332");
      table.endpoint("GET", "e3333", "m3333(java.lang.String)", POLICY_0, "X-3333");
      table.endpoint("GET", "e3334", "m3334(java.lang.String)", POLICY_0, "X-3334");
      table.endpoint("GET", "e3335", "m3335(java.lang.String)", POLICY_0, "X-3335");
      table.endpoint("GET", "e3336", "m3336(java.lang.String)", POLICY_0, "X-3336");
      table.endpoint("GET", "e3337", "m3337(java.lang.String)", POLICY_0, "X-3337");
      table.endpoint("GET", "e3338", "m3338(java.lang.String)", POLICY_0, "X-3338");
      table.endpoint("GET", "e3339", "m3339(java.lang.String)", POLICY_0, "X-3339");
      table.endpoint("GET", "e334", "m334(java.lang.String)", POLICY_0, "X-334");
      table.endpoint("GET", "e3340", "m3340(java.lang.String)", POLICY_0, "X-3340");
      table.endpoint("GET", "e3341", "m3341(java.lang.String)", POLICY_0, "X-3341");
      table.endpoint("GET", "e3342", "m3342(java.lang.String)", POLICY_0, "X-3342");
      table.endpoint("GET", "e3343", "m3343(java.lang.String)", POLICY_0, "X-3343");
      table.endpoint("GET", "e3344", "m3344(java.lang.String)", POLICY_0, "X-3344");
      table.endpoint("GET", "e3345", "m3345(java.lang.String)", POLICY_0, "X-3345");
      table.endpoint("GET", "e3346", "m3346(java.lang.String)", POLICY_0, "X-3346");
      table.endpoint("GET", "e3347", "m3347(java.lang.String)", POLICY_0, "X-3347");
      table.endpoint("GET", "e3348", "m3348(java.lang.String)", POLICY_0, "X-3348");
      table.endpoint("GET", "e3349", "m3349(java.lang.String)", POLICY_0, "X-3349");
      table.endpoint("GET", "e335", "m335(java.lang.String)", POLICY_0, "X-335");
      table.endpoint("GET", "e3350", "m3350(java.lang.String)", POLICY_0, "X-3350");
      table.endpoint("GET", "e3351", "m3351(java.lang.String)", POLICY_0, "X-3351");
      table.endpoint("GET", "e3352", "m3352(java.lang.String)", POLICY_0, "X-3352");
      table.endpoint("GET", "e3353", "m3353(java.lang.String)", POLICY_0, "X-3353");
      table.endpoint("GET", "e3354", "m3354(java.lang.String)", POLICY_0, "X-3354");
      table.endpoint("GET", "e3355", "m3355(java.lang.String)", POLICY_0, "X-3355");
      table.endpoint("GET", "e3356", "m3356(java.lang.String)", POLICY_0, "X-3356");
      table.endpoint("GET", "e3357", "m3357(java.lang.String)", POLICY_0, "X-3357");
      table.endpoint("GET", "e3358", "m3358(java.lang.String)", POLICY_0, "X-3358");
      table.endpoint("GET", "e3359", "m3359(java.lang.String)", POLICY_0, "X-3359");
      table.endpoint("GET", "e336", "m336(java.lang.String)", POLICY_0, "X-336");
      table.endpoint("GET", "e3360", "m3360(java.lang.String)", POLICY_0, "X-3360");
      table.endpoint("GET", "e3361", "m3361(java.lang.String)", POLICY_0, "X-3361");
      table.endpoint("GET", "e3362", "m3362(java.lang.String)", POLICY_0, "X-3362");
      table.endpoint("GET", "e3363", "m3363(java.lang.String)", POLICY_0, "X-3363");
      table.endpoint("GET", "e3364", "m3364(java.lang.String)", POLICY_0, "X-3364");
      table.endpoint("GET", "e3365", "m3365(java.lang.String)", POLICY_0, "X-3365");
      table.endpoint("GET", "e3366", "m3366(java.lang.String)", POLICY_0, "X-3366");
      table.endpoint("GET", "e3367", "m3367(java.lang.String)", POLICY_0, "X-3367");
      table.endpoint("GET", "e3368", "m3368(java.lang.String)", POLICY_0, "X-3368");
      table.endpoint("GET", "e3369", "m3369(java.lang.String)", POLICY_0, "X-3369");
      table.endpoint("GET", "e337", "m337(java.lang.String)", POLICY_0, "X-337");
      table.endpoint("GET", "e3370", "m3370(java.lang.String)", POLICY_0, "X-3370");
      table.endpoint("GET", "e3371", "m3371(java.lang.String)", POLICY_0, "X-3371");
      table.endpoint("GET", "e3372", "m3372(java.lang.String)", POLICY_0, "X-3372");
      table.endpoint("GET", "e3373", "m3373(java.lang.String)", POLICY_0, "X-3373");
      table.endpoint("GET", "e3374", "m3374(java.lang.String)", POLICY_0, "X-3374");
      table.endpoint("GET", "e3375", "m3375(java.lang.String)", POLICY_0, "X-3375");
      table.endpoint("GET", "e3376", "m3376(java.lang.String)", POLICY_0, "X-3376");
      table.endpoint("GET", "e3377", "m3377(java.lang.String)", POLICY_0, "X-3377");
      table.endpoint("GET", "e3378", "m3378(java.lang.String)", POLICY_0, "X-3378");
      table.endpoint("GET", "e3379", "m3379(java.lang.String)", POLICY_0, "X-3379");
      table.endpoint("GET", "e338", "m338(java.lang.String)", POLICY_0, "X-338");
      table.endpoint("GET", "e3380", "m3380(java.lang.String)", POLICY_0, "X-3380");
      table.endpoint("GET", "e3381", "m3381(java.lang.String)", POLICY_0, "X-3381");
      table.endpoint("GET", "e3382", "m3382(java.lang.String)", POLICY_0, "X-3382");
      table.endpoint("GET", "e3383", "m3383(java.lang.String)", POLICY_0, "X-3383");
      table.endpoint("GET", "e3384", "m3384(java.lang.String)", POLICY_0, "X-3384");
      table.endpoint("GET", "e3385", "m3385(java.lang.String)", POLICY_0, "X-3385");
      table.endpoint("GET", "e3386", "m3386(java.lang.String)", POLICY_0, "X-3386");
      table.endpoint("GET", "e3387", "m3387(java.lang.String)", POLICY_0, "X-3387");
      table.endpoint("GET", "e3388", "m3388(java.lang.String)", POLICY_0, "X-3388");
      table.endpoint("GET", "e3389", "m3389(java.lang.String)", POLICY_0, "X-3389");
      table.endpoint("GET", "e339", "m339(java.lang.String)", POLICY_0, "X-339");
      table.endpoint("GET", "e3390", "m3390(java.lang.String)", POLICY_0, "X-3390");
      table.endpoint("GET", "e3391", "m3391(java.lang.String)", POLICY_0, "X-3391");
      table.endpoint("GET", "e3392", "m3392(java.lang.String)", POLICY_0, "X-3392");
      table.endpoint("GET", "e3393", "m3393(java.lang.String)", POLICY_0, "X-3393");
      table.endpoint("GET", "e3394", "m3394(java.lang.String)", POLICY_0, "X-3394");
      table.endpoint("GET", "e3395", "m3395(java.lang.String)", POLICY_0, "X-3395");
      table.endpoint("GET", "e3396", "m3396(java.lang.String)", POLICY_0, "X-3396");
      table.endpoint("GET", "e3397", "m3397(java.lang.String)", POLICY_0, "X-3397");
      table.endpoint("GET", "e3398", "m3398(java.lang.String)", POLICY_0, "X-3398");
      table.endpoint("GET", "e3399", "m3399(java.lang.String)", POLICY_0, "X-3399");
      table.endpoint("GET", "e34", "m34(java.lang.String)", POLICY_0, "X-34");
      table.endpoint("GET", "e340", "m340(java.lang.String)", POLICY_0, "X-340");
      table.endpoint("GET", "e3400", "m3400(java.lang.String)", POLICY_0, "X-3400");
      table.endpoint("GET", "e3401", "m3401(java.lang.String)", POLICY_0, "X-3401");
      table.endpoint("GET", "e3402", "m3402(java.lang.String)", POLICY_0, "X-3402");
      table.endpoint("GET", "e3403", "m3403(java.lang.String)", POLICY_0, "X-3403");
      table.endpoint("GET", "e3404", "m3404(java.lang.String)", POLICY_0, "X-3404");
      table.endpoint("GET", "e3405", "m3405(java.lang.String)", POLICY_0, "X-3405");
      table.endpoint("GET", "e3406", "m3406(java.lang.String)", POLICY_0, "X-3406");
      table.endpoint("GET", "e3407", "m3407(java.lang.String)", POLICY_0, "X-3407");
      table.endpoint("GET", "e3408", "m3408(java.lang.String)", POLICY_0, "X-3408");
      table.endpoint("GET", "e3409", "m3409(java.lang.String)", POLICY_0, "X-3409");
      table.endpoint("GET", "e341", "m341(java.lang.String)", POLICY_0, "X-341");
      table.endpoint("GET", "e3410", "m3410(java.lang.String)", POLICY_0, "X-3410");
      table.endpoint("GET", "e3411", "m3411(java.lang.String)", POLICY_0, "X-3411");
      table.endpoint("GET", "e3412", "m3412(java.lang.String)", POLICY_0, "X-3412");
      table.endpoint("GET", "e3413", "m3413(java.lang.String)", POLICY_0, "X-3413");
      table.endpoint("GET", "e3414", "m3414(java.lang.String)", POLICY_0, "X-3414");
      table.endpoint("GET", "e3415", "m3415(java.lang.String)", POLICY_0, "X-3415");
      table.endpoint("GET", "e3416", "m3416(java.lang.String)", POLICY_0, "X-3416");
      table.endpoint("GET", "e3417", "m3417(java.lang.String)", POLICY_0, "X-3417");
      table.endpoint("GET", "e3418", "m3418(java.lang.String)", POLICY_0, "X-3418");
      table.endpoint("GET", "e3419", "m3419(java.lang.String)", POLICY_0, "X-3419");
      table.endpoint("GET", "e342", "m342(java.lang.String)", POLICY_0, "X-342");
      table.endpoint("GET", "e3420", "m3420(java.lang.String)", POLICY_0, "X-3420");
      table.endpoint("GET", "e3421", "m3421(java.lang.String)", POLICY_0, "X-3421");
      table.endpoint("GET", "e3422", "m3422(java.lang.String)", POLICY_0, "X-3422");
      table.endpoint("GET", "e3423", "m3423(java.lang.String)", POLICY_0, "X-3423");
      table.endpoint("GET", "e3424", "m3424(java.lang.String)", POLICY_0, "X-3424");
      table.endpoint("GET", "e3425", "m3425(java.lang.String)", POLICY_0, "X-3425");
      table.endpoint("GET", "e3426", "m3426(java.lang.String)", POLICY_0, "X-3426");
      table.endpoint("GET", "e3427", "m3427(java.lang.String)", POLICY_0, "X-3427");
      table.endpoint("GET", "e3428", "m3428(java.lang.String)", POLICY_0, "X-3428");
      table.endpoint("GET", "e3429", "m3429(java.lang.String)", POLICY_0, "X-3429");
      table.endpoint("GET", "e343", "m343(java.lang.String)", POLICY_0, "X-343");
      table.endpoint("GET", "e3430", "m3430(java.lang.String)", POLICY_0, "X-3430");
      table.endpoint("GET", "e3431", "m3431(java.lang.String)", POLICY_0, "X-3431");
      table.endpoint("GET", "e3432", "m3432(java.lang.String)", POLICY_0, "X-3432");
      table.endpoint("GET", "e3433", "m3433(java.lang.String)", POLICY_0, "X-3433");
      table.endpoint("GET", "e3434", "m3434(java.lang.String)", POLICY_0, "X-3434");
      table.endpoint("GET", "e3435", "m3435(java.lang.String)", POLICY_0, "X-3435");
      table.endpoint("GET", "e3436", "m3436(java.lang.String)", POLICY_0, "X-3436");
      table.endpoint("GET", "e3437", "m3437(java.lang.String)", POLICY_0, "X-3437");
      table.endpoint("GET", "e3438", "m3438(java.lang.String)", POLICY_0, "X-3438");
      table.endpoint("GET", "e3439", "m3439(java.lang.String)", POLICY_0, "X-3439");
      table.endpoint("GET", "e344", "m344(java.lang.String)", POLICY_0, "X-344");
      table.endpoint("GET", "e3440", "m3440(java.lang.String)", POLICY_0, "X-3440");
      table.endpoint("GET", "e3441", "m3441(java.lang.String)", POLICY_0, "X-3441");
      table.endpoint("GET", "e3442", "m3442(java.lang.String)", POLICY_0, "X-3442");
      table.endpoint("GET", "e3443", "m3443(java.lang.String)", POLICY_0, "X-3443");
      table.endpoint("GET", "e3444", "m3444(java.lang.String)", POLICY_0, "X-3444");
      table.endpoint("GET", "e3445", "m3445(java.lang.String)", POLICY_0, "X-3445");
      table.endpoint("GET", "e3446", "m3446(java.lang.String)", POLICY_0, "X-3446");
      table.endpoint("GET", "e3447", "m3447(java.lang.String)", POLICY_0, "X-3447");
      table.endpoint("GET", "e3448", "m3448(java.lang.String)", POLICY_0, "X-3448");
      table.endpoint("GET", "e3449", "m3449(java.lang.String)", POLICY_0, "X-3449");
      table.endpoint("GET", "e345", "m345(java.lang.String)", POLICY_0, "X-345");
      table.endpoint("GET", "e3450", "m3450(java.lang.String)", POLICY_0, "X-3450");
      table.endpoint("GET", "e3451", "m3451(java.lang.String)", POLICY_0, "X-3451");
      table.endpoint("GET", "e3452", "m3452(java.lang.String)", POLICY_0, "X-3452");
      table.endpoint("GET", "e3453", "m3453(java.lang.String)", POLICY_0, "X-3453");
      table.endpoint("GET", "e3454", "m3454(java.lang.String)", POLICY_0, "X-3454");
      table.endpoint("GET", "e3455", "m3455(java.lang.String)", POLICY_0, "X-3455");
      table.endpoint("GET", "e3456", "m3456(java.lang.String)", POLICY_0, "X-3456");
      table.endpoint("GET", "e3457", "m3457(java.lang.String)", POLICY_0, "X-3457");
      table.endpoint("GET", "e3458", "m3458(java.lang.String)", POLICY_0, "X-3458");
      table.endpoint("GET", "e3459", "m3459(java.lang.String)", POLICY_0, "X-3459");
      table.endpoint("GET", "e346", "m346(java.lang.String)", POLICY_0, "X-346");
      table.endpoint("GET", "e3460", "m3460(java.lang.String)", POLICY_0, "X-3460");
      table.endpoint("GET", "e3461", "m3461(java.lang.String)", POLICY_0, "X-3461");
      table.endpoint("GET", "e3462", "m3462(java.lang.String)", POLICY_0, "X-3462");
      table.endpoint("GET", "e3463", "m3463(java.lang.String)", POLICY_0, "X-3463");
      table.endpoint("GET", "e3464", "m3464(java.lang.String)", POLICY_0, "X-3464");
      table.endpoint("GET", "e3465", "m3465(java.lang.String)", POLICY_0, "X-3465");
      table.endpoint("GET", "e3466", "m3466(java.lang.String)", POLICY_0, "X-3466");
      table.endpoint("GET", "e3467", "m3467(java.lang.String)", POLICY_0, "X-3467");
      table.endpoint("GET", "e3468", "m3468(java.lang.String)", POLICY_0, "X-3468");
      table.endpoint("GET", "e3469", "m3469(java.lang.String)", POLICY_0, "X-3469");
      table.endpoint("GET", "e347", "m347(java.lang.String)", POLICY_0, "X-347");
      table.endpoint("GET", "e3470", "m3470(java.lang.String)", POLICY_0, "X-3470");
      table.endpoint("GET", "e3471", "m3471(java.lang.String)", POLICY_0, "X-3471");
      table.endpoint("GET", "e3472", "m3472(java.lang.String)", POLICY_0, "X-3472");
      table.endpoint("GET", "e3473", "m3473(java.lang.String)", POLICY_0, "X-3473");
      table.endpoint("GET", "e3474", "m3474(java.lang.String)", POLICY_0, "X-3474");
      table.endpoint("GET", "e3475", "m3475(java.lang.String)", POLICY_0, "X-3475");
      table.endpoint("GET", "e3476", "m3476(java.lang.String)", POLICY_0, "X-3476");
      table.endpoint("GET", "e3477", "m3477(java.lang.String)", POLICY_0, "X-3477");
      table.endpoint("GET", "e3478", "m3478(java.lang.String)", POLICY_0, "X-3478");
      table.endpoint("GET", "e3479", "m3479(java.lang.String)", POLICY_0, "X-3479");
      table.endpoint("GET", "e348", "m348(java.lang.String)", POLICY_0, "X-348");
      table.endpoint("GET", "e3480", "m3480(java.lang.String)", POLICY_0, "X-3480");
      table.endpoint("GET", "e3481", "m3481(java.lang.String)", POLICY_0, "X-3481");
      table.endpoint("GET", "e3482", "m3482(java.lang.String)", POLICY_0, "X-3482");
      table.endpoint("GET", "e3483", "m3483(java.lang.String)", POLICY_0, "X-3483");
      table.endpoint("GET", "e3484", "m3484(java.lang.String)", POLICY_0, "X-3484");
      table.endpoint("GET", "e3485", "m3485(java.lang.String)", POLICY_0, "X-3485");
      table.endpoint("GET", "e3486", "m3486(java.lang.String)", POLICY_0, "X-3486");
      table.endpoint("GET", "e3487", "m3487(java.lang.String)", POLICY_0, "X-3487");
      table.endpoint("GET", "e3488", "m3488(java.lang.String)", POLICY_0, "X-3488");
      table.endpoint("GET", "e3489", "m3489(java.lang.String)", POLICY_0, "X-3489");
      table.endpoint("GET", "e349", "m349(java.lang.String)", POLICY_0, "X-349");
      table.endpoint("GET", "e3490", "m3490(java.lang.String)", POLICY_0, "X-3490");
      table.endpoint("GET", "e3491", "m3491(java.lang.String)", POLICY_0, "X-3491");
      table.endpoint("GET", "e3492", "m3492(java.lang.String)", POLICY_0, "X-3492");
      table.endpoint("GET", "e3493", "m3493(java.lang.String)", POLICY_0, "X-3493");
      table.endpoint("GET", "e3494", "m3494(java.lang.String)", POLICY_0, "X-3494");
      table.endpoint("GET", "e3495", "m3495(java.lang.String)", POLICY_0, "X-3495");
      table.endpoint("GET", "e3496", "m3496(java.lang.String)", POLICY_0, "X-3496");
      table.endpoint("GET", "e3497", "m3497(java.lang.String)", POLICY_0, "X-3497");
      table.endpoint("GET", "e3498", "m3498(java.lang.String)", POLICY_0, "X-3498");
      table.endpoint("GET", "e3499", "m3499(java.lang.String)", POLICY_0, "X-3499");
      table.endpoint("GET", "e35", "m35(java.lang.String)", POLICY_0, "X-35");
      table.endpoint("GET", "e350", "m350(java.lang.String)", POLICY_0, "X-350");
      table.endpoint("GET", "e3500", "m3500(java.lang.String)", POLICY_0, "X-3500");
      table.endpoint("GET", "e3501", "m3501(java.lang.String)", POLICY_0, "X-3501");
      table.endpoint("GET", "e3502", "m3502(java.lang.String)", POLICY_0, "X-3502");
      table.endpoint("GET", "e3503", "m3503(java.lang.String)", POLICY_0, "X-3503");
      table.endpoint("GET", "e3504", "m3504(java.lang.String)", POLICY_0, "X-3504");
      table.endpoint("GET", "e3505", "m3505(java.lang.String)", POLICY_0, "X-3505");
      table.endpoint("GET", "e3506", "m3506(java.lang.String)", POLICY_0, "X-3506");
      table.endpoint("GET", "e3507", "m3507(java.lang.String)", POLICY_0, "X-3507");
      table.endpoint("GET", "e3508", "m3508(java.lang.String)", POLICY_0, "X-3508");
      table.endpoint("GET", "e3509", "m3509(java.lang.String)", POLICY_0, "X-3509");
      table.endpoint("GET", "e351", "m351(java.lang.String)", POLICY_0, "X-351");
      table.endpoint("GET", "e3510", "m3510(java.lang.String)", POLICY_0, "X-3510");
      table.endpoint("GET", "e3511", "m3511(java.lang.String)", POLICY_0, "X-3511");
      table.endpoint("GET", "e3512", "m3512(java.lang.String)", POLICY_0, "X-3512");
      table.endpoint("GET", "e3513", "m3513(java.lang.String)", POLICY_0, "X-3513");
      table.endpoint("GET", "e3514", "m3514(java.lang.String)", POLICY_0, "X-3514");
      table.endpoint("GET", "e3515", "m3515(java.lang.String)", POLICY_0, "X-3515");
      table.endpoint("GET", "e3516", "m3516(java.lang.String)", POLICY_0, "X-3516");
      table.endpoint("GET", "e3517", "m3517(java.lang.String)", POLICY_0, "X-3517");
      table.endpoint("GET", "e3518", "m3518(java.lang.String)", POLICY_0, "X-3518");
      table.endpoint("GET", "e3519", "m3519(java.lang.String)", POLICY_0, "X-3519");
      table.endpoint("GET", "e352", "m352(java.lang.String)", POLICY_0, "X-352");
      table.endpoint("GET", "e3520", "m3520(java.lang.String)", POLICY_0, "X-3520");
      table.endpoint("GET", "e3521", "m3521(java.lang.String)", POLICY_0, "X-3521");
      table.endpoint("GET", "e3522", "m3522(java.lang.String)", POLICY_0, "X-3522");
      table.endpoint("GET", "e3523", "m3523(java.lang.String)", POLICY_0, "X-3523");
      table.endpoint("GET", "e3524", "m3524(java.lang.String)", POLICY_0, "X-3524");
      table.endpoint("GET", "e3525", "m3525(java.lang.String)", POLICY_0, "X-3525");
      table.endpoint("GET", "e3526", "m3526(java.lang.String)", POLICY_0, "X-3526");
      table.endpoint("GET", "e3527", "m3527(java.lang.String)", POLICY_0, "X-3527");
      table.endpoint("GET", "e3528", "m3528(java.lang.String)", POLICY_0, "X-3528");
      table.endpoint("GET", "e3529", "m3529(java.lang.String)", POLICY_0, "X-3529");
      table.endpoint("GET", "e353", "m353(java.lang.String)", POLICY_0, "X-353");
      table.endpoint("GET", "e3530", "m3530(java.lang.String)", POLICY_0, "X-3530");
      table.endpoint("GET", "e3531", "m3531(java.lang.String)", POLICY_0, "X-3531");
      table.endpoint("GET", "e3532", "m3532(java.lang.String)", POLICY_0, "X-3532");
      table.endpoint("GET", "e3533", "m3533(java.lang.String)", POLICY_0, "X-3533");
      table.endpoint("GET", "e3534", "m3534(java.lang.String)", POLICY_0, "X-3534");
      table.endpoint("GET", "e3535", "m3535(java.lang.String)", POLICY_0, "X-3535");
      table.endpoint("GET", "e3536", "m3536(java.lang.String)", POLICY_0, "X-3536");
      table.endpoint("GET", "e3537", "m3537(java.lang.String)", POLICY_0, "X-3537");
      table.endpoint("GET", "e3538", "m3538(java.lang.String)", POLICY_0, "X-3538");
      table.endpoint("GET", "e3539", "m3539(java.lang.String)", POLICY_0, "X-3539");
      table.endpoint("GET", "e354", "m354(java.lang.String)", POLICY_0, "X-354");
      table.endpoint("GET", "e3540", "m3540(java.lang.String)", POLICY_0, "X-3540");
      table.endpoint("GET", "e3541", "m3541(java.lang.String)", POLICY_0, "X-3541");
      table.endpoint("GET", "e3542", "m3542(java.lang.String)", POLICY_0, "X-3542");
      table.endpoint("GET", "e3543", "m3543(java.lang.String)", POLICY_0, "X-3543");
      table.endpoint("GET", "e3544", "m3544(java.lang.String)", POLICY_0, "X-3544");
      table.endpoint("GET", "e3545", "m3545(java.lang.String)", POLICY_0, "X-3545");
      table.endpoint("GET", "e3546", "m3546(java.lang.String)", POLICY_0, "X-3546");
      table.endpoint("GET", "e3547", "m3547(java.lang.String)", POLICY_0, "X-3547");
      table.endpoint("GET", "e3548", "m3548(java.lang.String)", POLICY_0, "X-3548");
      table.endpoint("GET", "e3549", "m3549(java.lang.String)", POLICY_0, "X-3549");
      table.endpoint("GET", "e355", "m355(java.lang.String)", POLICY_0, "X-355");
      table.endpoint("GET", "e3550", "m3550(java.lang.String)", POLICY_0, "X-3550");
      table.endpoint("GET", "e3551", "m3551(java.lang.String)", POLICY_0, "X-3551");
      table.endpoint("GET", "e3552", "m3552(java.lang.String)", POLICY_0, "X-3552");
      table.endpoint("GET", "e3553", "m3553(java.lang.String)", POLICY_0, "X-3553");
      table.endpoint("GET", "e3554", "m3554(java.lang.String)", POLICY_0, "X-3554");
      table.endpoint("GET", "e3555", "m3555(java.lang.String)", POLICY_0, "X-3555");
      table.endpoint("GET", "e3556", "m3556(java.lang.String)", POLICY_0, "X-3556");
      table.endpoint("GET", "e3557", "m3557(java.lang.String)", POLICY_0, "X-3557");
      table.endpoint("GET", "e3558", "m3558(java.lang.String)", POLICY_0, "X-3558");
      table.endpoint("GET", "e3559", "m3559(java.lang.String)", POLICY_0, "X-3559");
      table.endpoint("GET", "e356", "m356(java.lang.String)", POLICY_0, "X-356");
      table.endpoint("GET", "e3560", "m3560(java.lang.String)", POLICY_0, "X-3560");
      table.endpoint("GET", "e3561", "m3561(java.lang.String)", POLICY_0, "X-3561");
      table.endpoint("GET", "e3562", "m3562(java.lang.String)", POLICY_0, "X-3562");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints10 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e3563", "m3563(java.lang.String)", POLICY_0, "X-3563");
      table.endpoint("GET", "e3564", "m3564(java.lang.String)", POLICY_0, "X-3564");
      table.endpoint("GET", "e3565", "m3565(java.lang.String)", POLICY_0, "X-3565");
      table.endpoint("GET", "e3566", "m3566(java.lang.String)", POLICY_0, "X-3566");
      table.endpoint("GET", "e3567", "m3567(java.lang.String)", POLICY_0, "X-3567");
      table.endpoint("GET", "e3568", "m3568(java.lang.String)", POLICY_0, "X-3568");
      table.endpoint("GET", "e3569", "m3569(java.lang.String)", POLICY_0, "X-3569");
      table.endpoint("GET", "e357", "m357(java.lang.String)", POLICY_0, "X-357");
      table.endpoint("GET", "e3570", "m3570(java.lang.String)", POLICY_0, "X-3570");
      table.endpoint("GET", "e3571", "m3571(java.lang.String)", POLICY_0, "X-3571");
      table.endpoint("GET", "e3572", "m3572(java.lang.String)", POLICY_0, "X-3572");
      table.endpoint("GET", "e3573", "m3573(java.lang.String)", POLICY_0, "X-3573");
      table.endpoint("GET", "e3574", "m3574(java.lang.String)", POLICY_0, "X-3574");
      table.endpoint("GET", "e3575", "m3575(java.lang.String)", POLICY_0, "X-3575");
      table.endpoint("GET", "e3576", "m3576(java.lang.String)", POLICY_0, "X-3576");
      table.endpoint("GET", "e3577", "m3577(java.lang.String)", POLICY_0, "X-3577");
      table.endpoint("GET", "e3578", "m3578(java.lang.String)", POLICY_0, "X-3578");
      table.endpoint("GET", "e3579", "m3579(java.lang.String)", POLICY_0, "X-3579");
      table.endpoint("GET", "e358", "m358(java.lang.String)", POLICY_0, "X-358");
      table.endpoint("GET", "e3580", "m3580(java.lang.String)", POLICY_0, "X-3580");
      table.endpoint("GET", "e3581", "m3581(java.lang.String)", POLICY_0, "X-3581");
      table.endpoint("GET", "e3582", "m3582(java.lang.String)", POLICY_0, "X-3582");
      table.endpoint("GET", "e3583", "m3583(java.lang.String)", POLICY_0, "X-3583");
      table.endpoint("GET", "e3584", "m3584(java.lang.String)", POLICY_0, "X-3584");
      table.endpoint("GET", "e3585", "m3585(java.lang.String)", POLICY_0, "X-3585");
      table.endpoint("GET", "e3586", "m3586(java.lang.String)", POLICY_0, "X-3586");
      table.endpoint("GET", "e3587", "m3587(java.lang.String)", POLICY_0, "X-3587");
      table.endpoint("GET", "e3588", "m3588(java.lang.String)", POLICY_0, "X-3588");
      table.endpoint("GET", "e3589", "m3589(java.lang.String)", POLICY_0, "X-3589");
      table.endpoint("GET", "e359", "m359(java.lang.String)", POLICY_0, "X-359");
      table.endpoint("GET", "e3590", "m3590(java.lang.String)", POLICY_0, "X-3590");
      table.endpoint("GET", "e3591", "m3591(java.lang.String)", POLICY_0, "X-3591");
      table.endpoint("GET", "e3592", "m3592(java.lang.String)", POLICY_0, "X-3592");
      table.endpoint("GET", "e3593", "m3593(java.lang.String)", POLICY_0, "X-3593");
      table.endpoint("GET", "e3594", "m3594(java.lang.String)", POLICY_0, "X-3594");
      table.endpoint("GET", "e3595", "m3595(java.lang.String)", POLICY_0, "X-3595");
      table.endpoint("GET", "e3596", "m3596(java.lang.String)", POLICY_0, "X-3596");
      table.endpoint("GET", "e3597", "m3597(java.lang.String)", POLICY_0, "X-3597");
      table.endpoint("GET", "e3598", "m3598(java.lang.String)", POLICY_0, "X-3598");
      table.endpoint("GET", "e3599", "m3599(java.lang.String)", POLICY_0, "X-3599");
      table.endpoint("GET", "e36", "m36(java.lang.String)", POLICY_0, "X-36");
      table.endpoint("GET", "e360", "m360(java.lang.String)", POLICY_0, "X-360");
      table.endpoint("GET", "e3600", "m3600(java.lang.String)", POLICY_0, "X-3600");
      table.endpoint("GET", "e3601", "m3601(java.lang.String)", POLICY_0, "X-3601");
      table.endpoint("GET", "e3602", "m3602(java.lang.String)", POLICY_0, "X-3602");
      table.endpoint("GET", "e3603", "m3603(java.lang.String)", POLICY_0, "X-3603");
      table.endpoint("GET", "e3604", "m3604(java.lang.String)", POLICY_0, "X-3604");
      table.endpoint("GET", "e3605", "m3605(java.lang.String)", POLICY_0, "X-3605");
      table.endpoint("GET", "e3606", "m3606(java.lang.String)", POLICY_0, "X-3606");
      table.endpoint("GET", "e3607", "m3607(java.lang.String)", POLICY_0, "X-3607");
      table.endpoint("GET", "e3608", "m3608(java.lang.String)", POLICY_0, "X-3608");
      table.endpoint("GET", "e3609", "m3609(java.lang.String)", POLICY_0, "X-3609");
      table.endpoint("GET", "e361", "m361(java.lang.String)", POLICY_0, "X-361");
      table.endpoint("GET", "e3610", "m3610(java.lang.String)", POLICY_0, "X-3610");
      table.endpoint("GET", "e3611", "m3611(java.lang.String)", POLICY_0, "X-3611");
      table.endpoint("GET", "e3612", "m3612(java.lang.String)", POLICY_0, "X-3612");
      table.endpoint("GET", "e3613", "m3613(java.lang.String)", POLICY_0, "X-3613");
      table.endpoint("GET", "e3614", "m3614(java.lang.String)", POLICY_0, "X-3614");
      table.endpoint("GET", "e3615", "m3615(java.lang.String)", POLICY_0, "X-3615");
      table.endpoint("GET", "e3616", "m3616(java.lang.String)", POLICY_0, "X-3616");
      table.endpoint("GET", "e3617", "m3617(java.lang.String)", POLICY_0, "X-3617");
      table.endpoint("GET", "e3618", "m3618(java.lang.String)", POLICY_0, "X-3618");
      table.endpoint("GET", "e3619", "m3619(java.lang.String)", POLICY_0, "X-3619");
      table.endpoint("GET", "e362", "m362(java.lang.String)", POLICY_0, "X-362");
      table.endpoint("GET", "e3620", "m3620(java.lang.String)", POLICY_0, "X-3620");
      table.endpoint("GET", "e3621", "m3621(java.lang.String)", POLICY_0, "X-3621");
      table.endpoint("GET", "e3622", "m3622(java.lang.String)", POLICY_0, "X-3622");
      table.endpoint("GET", "e3623", "m3623(java.lang.String)", POLICY_0, "X-3623");
      table.endpoint("GET", "e3624", "m3624(java.lang.String)", POLICY_0, "X-3624");
      table.endpoint("GET", "e3625", "m3625(java.lang.String)", POLICY_0, "X-3625");
      table.endpoint("GET", "e3626", "m3626(java.lang.String)", POLICY_0, "X-3626");
      table.endpoint("GET", "e3627", "m3627(java.lang.String)", POLICY_0, "X-3627");
      table.endpoint("GET", "e3628", "m3628(java.lang.String)", POLICY_0, "X-3628");
      table.endpoint("GET", "e3629", "m3629(java.lang.String)", POLICY_0, "X-3629");
      table.endpoint("GET", "e363", "m363(java.lang.String)", POLICY_0, "X-363");
      table.endpoint("GET", "e3630", "m3630(java.lang.String)", POLICY_0, "X-3630");
      table.endpoint("GET", "e3631", "m3631(java.lang.String)", POLICY_0, "X-3631");
      table.endpoint("GET", "e3632", "m3632(java.lang.String)", POLICY_0, "X-3632");
      table.endpoint("GET", "e3633", "m3633(java.lang.String)", POLICY_0, "X-3633");
      table.endpoint("GET", "e3634", "m3634(java.lang.String)", POLICY_0, "X-3634");
      table.endpoint("GET", "e3635", "m3635(java.lang.String)", POLICY_0, "X-3635");
      table.endpoint("GET", "e3636", "m3636(java.lang.String)", POLICY_0, "X-3636");
      table.endpoint("GET", "e3637", "m3637(java.lang.String)", POLICY_0, "X-3637");
      table.endpoint("GET", "e3638", "m3638(java.lang.String)", POLICY_0, "X-3638");
      table.endpoint("GET", "e3639", "m3639(java.lang.String)", POLICY_0, "X-3639");
      table.endpoint("GET", "e364", "m364(java.lang.String)", POLICY_0, "X-364");
      table.endpoint("GET", "e3640", "m3640(java.lang.String)", POLICY_0, "X-3640");
      table.endpoint("GET", "e3641", "m3641(java.lang.String)", POLICY_0, "X-3641");
      table.endpoint("GET", "e3642", "m3642(java.lang.String)", POLICY_0, "X-3642");
      table.endpoint("GET", "e3643", "m3643(java.lang.String)", POLICY_0, "X-3643");
      table.endpoint("GET", "e3644", "m3644(java.lang.String)", POLICY_0, "X-3644");
      table.endpoint("GET", "e3645", "m3645(java.lang.String)", POLICY_0, "X-3645");
      table.endpoint("GET", "e3646", "m3646(java.lang.String)", POLICY_0, "X-3646");
      table.endpoint("GET", "e3647", "m3647(java.lang.String)", POLICY_0, "X-3647");
      table.endpoint("GET", "e3648", "m3648(java.lang.String)", POLICY_0, "X-3648");
      table.endpoint("GET", "e3649", "m3649(java.lang.String)", POLICY_0, "X-3649");
      table.endpoint("GET", "e365", "m365(java.lang.String)", POLICY_0, "X-365");
      table.endpoint("GET", "e3650", "m3650(java.lang.String)", POLICY_0, "X-3650");
      table.endpoint("GET", "e3651", "m3651(java.lang.String)", POLICY_0, "X-3651");
      table.endpoint("GET", "e3652", "m3652(java.lang.String)", POLICY_0, "X-3652");
      table.endpoint("GET", "e3653", "m3653(java.lang.String)", POLICY_0, "X-3653");
      table.endpoint("GET", "e3654", "m3654(java.lang.String)", POLICY_0, "X-3654");
      table.endpoint("GET", "e3655", "m3655(java.lang.String)", POLICY_0, "X-3655");
      table.endpoint("GET", "e3656", "m3656(java.lang.String)", POLICY_0, "X-3656");
      table.endpoint("GET", "e3657", "m3657(java.lang.String)", POLICY_0, "X-3657");
      table.endpoint("GET", "e3658", "m3658(java.lang.String)", POLICY_0, "X-3658");
      table.endpoint("GET", "e3659", "m3659(java.lang.String)", POLICY_0, "X-3659");
      table.endpoint("GET", "e366", "m366(java.lang.String)", POLICY_0, "X-366");
      table.endpoint("GET", "e3660", "m3660(java.lang.String)", POLICY_0, "X-3660");
      table.endpoint("GET", "e3661", "m3661(java.lang.String)", POLICY_0, "X-3661");
      table.endpoint("GET", "e3662", "m3662(java.lang.String)", POLICY_0, "X-3662");
      table.endpoint("GET", "e3663", "m3663(java.lang.String)", POLICY_0, "X-3663");
      table.endpoint("GET", "e3664", "m3664(java.lang.String)", POLICY_0, "X-3664");
      table.endpoint("GET", "e3665", "m3665(java.lang.String)", POLICY_0, "X-3665");
      table.endpoint("GET", "e3666", "m3666(java.lang.String)", POLICY_0, "X-3666");
      table.endpoint("GET", "e3667", "m3667(java.lang.String)", POLICY_0, "X-3667");
      table.endpoint("GET", "e3668", "m3668(java.lang.String)", POLICY_0, "X-3668");
      table.endpoint("GET", "e3669", "m3669(java.lang.String)", POLICY_0, "X-3669");
      table.endpoint("GET", "e367", "m367(java.lang.String)", POLICY_0, "X-367");
      table.endpoint("GET", "e3670", "m3670(java.lang.String)", POLICY_0, "X-3670");
      table.endpoint("GET", "e3671", "m3671(java.lang.String)", POLICY_0, "X-3671");
      table.endpoint("GET", "e3672", "m3672(java.lang.String)", POLICY_0, "X-3672");
      table.endpoint("GET", "e3673", "m3673(java.lang.String)", POLICY_0, "X-3673");
      table.endpoint("GET", "e3674", "m3674(java.lang.String)", POLICY_0, "X-3674");
      table.endpoint("GET", "e3675", "m3675(java.lang.String)", POLICY_0, "X-3675");
      table.endpoint("GET", "e3676", "m3676(java.lang.String)", POLICY_0, "X-3676");
      table.endpoint("GET", "e3677", "m3677(java.lang.String)", POLICY_0, "X-3677");
      table.endpoint("GET", "e3678", "m3678(java.lang.String)", POLICY_0, "X-3678");
      table.endpoint("GET", "e3679", "m3679(java.lang.String)", POLICY_0, "X-3679");
      table.endpoint("GET", "e368", "m368(java.lang.String)", POLICY_0, "X-368");
      table.endpoint("GET", "e3680", "m3680(java.lang.String)", POLICY_0, "X-3680");
      table.endpoint("GET", "e3681", "m3681(java.lang.String)", POLICY_0, "X-3681");
      table.endpoint("GET", "e3682", "m3682(java.lang.String)", POLICY_0, "X-3682");
      table.endpoint("GET", "e3683", "m3683(java.lang.String)", POLICY_0, "X-3683");
      table.endpoint("GET", "e3684", "m3684(java.lang.String)", POLICY_0, "X-3684");
      table.endpoint("GET", "e3685", "m3685(java.lang.String)", POLICY_0, "X-3685");
      table.endpoint("GET", "e3686", "m3686(java.lang.String)", POLICY_0, "X-3686");
      table.endpoint("GET", "e3687", "m3687(java.lang.String)", POLICY_0, "X-3687");
      table.endpoint("GET", "e3688", "m3688(java.lang.String)", POLICY_0, "X-3688");
      table.endpoint("GET", "e3689", "m3689(java.lang.String)", POLICY_0, "X-3689");
      table.endpoint("GET", "e369", "m369(java.lang.String)", POLICY_0, "X-369");
      table.endpoint("GET", "e3690", "m3690(java.lang.String)", POLICY_0, "X-3690");
      table.endpoint("GET", "e3691", "m3691(java.lang.String)", POLICY_0, "X-3691");
      table.endpoint("GET", "e3692", "m3692(java.lang.String)", POLICY_0, "X-3692");
      table.endpoint("GET", "e3693", "m3693(java.lang.String)", POLICY_0, "X-3693");
      table.endpoint("GET", "e3694", "m3694(java.lang.String)", POLICY_0, "X-3694");
      table.endpoint("GET", "e3695", "m3695(java.lang.String)", POLICY_0, "X-3695");
      table.endpoint("GET", "e3696", "m3696(java.lang.String)", POLICY_0, "X-3696");
      table.endpoint("GET", "e3697", "m3697(java.lang.String)", POLICY_0, "X-3697");
      table.endpoint("GET", "e3698", "m3698(java.lang.String)", POLICY_0, "X-3698");
      table.endpoint("GET", "e3699", "m3699(java.lang.String)", POLICY_0, "X-3699");
      table.endpoint("GET", "e37", "m37(java.lang.String)", POLICY_0, "X-37");
      table.endpoint("GET", "e370", "m370(java.lang.String)", POLICY_0, "X-370");
      table.endpoint("GET", "e3700", "m3700(java.lang.String)", POLICY_0, "X-3700");
      table.endpoint("GET", "e3701", "m3701(java.lang.String)", POLICY_0, "X-3701");
      table.endpoint("GET", "e3702", "m3702(java.lang.String)", POLICY_0, "X-3702");
      table.endpoint("GET", "e3703", "m3703(java.lang.String)", POLICY_0, "X-3703");
      table.endpoint("GET", "e3704", "m3704(java.lang.String)", POLICY_0, "X-3704");
      table.endpoint("GET", "e3705", "m3705(java.lang.String)", POLICY_0, "X-3705");
      table.endpoint("GET", "e3706", "m3706(java.lang.String)", POLICY_0, "X-3706");
      table.endpoint("GET", "e3707", "m3707(java.lang.String)", POLICY_0, "X-3707");
      table.endpoint("GET", "e3708", "m3708(java.lang.String)", POLICY_0, "X-3708");
      table.endpoint("GET", "e3709", "m3709(java.lang.String)", POLICY_0, "X-3709");
      table.endpoint("GET", "e371", "m371(java.lang.String)", POLICY_0, "X-371");
      table.endpoint("GET", "e3710", "m3710(java.lang.String)", POLICY_0, "X-3710");
      table.endpoint("GET", "e3711", "m3711(java.lang.String)", POLICY_0, "X-3711");
      table.endpoint("GET", "e3712", "m3712(java.lang.String)", POLICY_0, "X-3712");
      table.endpoint("GET", "e3713", "m3713(java.lang.String)", POLICY_0, "X-3713");
      table.endpoint("GET", "e3714", "m3714(java.lang.String)", POLICY_0, "X-3714");
      table.endpoint("GET", "e3715", "m3715(java.lang.String)", POLICY_0, "X-3715");
      table.endpoint("GET", "e3716", "m3716(java.lang.String)", POLICY_0, "X-3716");
      table.endpoint("GET", "e3717", "m3717(java.lang.String)", POLICY_0, "X-3717");
      table.endpoint("GET", "e3718", "m3718(java.lang.String)", POLICY_0, "X-3718");
      table.endpoint("GET", "e3719", "m3719(java.lang.String)", POLICY_0, "X-3719");
      table.endpoint("GET", "e372", "m372(java.lang.String)", POLICY_0, "X-372");
      table.endpoint("GET", "e3720", "m3720(java.lang.String)", POLICY_0, "X-3720");
      table.endpoint("GET", "e3721", "m3721(java.lang.String)", POLICY_0, "X-3721");
      table.endpoint("GET", "e3722", "m3722(java.lang.String)", POLICY_0, "X-3722");
      table.endpoint("GET", "e3723", "m3723(java.lang.String)", POLICY_0, "X-3723");
      table.endpoint("GET", "e3724", "m3724(java.lang.String)", POLICY_0, "X-3724");
      table.endpoint("GET", "e3725", "m3725(java.lang.String)", POLICY_0, "X-3725");
      table.endpoint("GET", "e3726", "m3726(java.lang.String)", POLICY_0, "X-3726");
      table.endpoint("GET", "e3727", "m3727(java.lang.String)", POLICY_0, "X-3727");
      table.endpoint("GET", "e3728", "m3728(java.lang.String)", POLICY_0, "X-3728");
      table.endpoint("GET", "e3729", "m3729(java.lang.String)", POLICY_0, "X-3729");
      table.endpoint("GET", "e373", "m373(java.lang.String)", POLICY_0, "X-373");
      table.endpoint("GET", "e3730", "m3730(java.lang.String)", POLICY_0, "X-3730");
      table.endpoint("GET", "e3731", "m3731(java.lang.String)", POLICY_0, "X-3731");
      table.endpoint("GET", "e3732", "m3732(java.lang.String)", POLICY_0, "X-3732");
      table.endpoint("GET", "e3733", "m3733(java.lang.String)", POLICY_0, "X-3733");
      table.endpoint("GET", "e3734", "m3734(java.lang.String)", POLICY_0, "X-3734");
      table.endpoint("GET", "e3735", "m3735(java.lang.String)", POLICY_0, "X-3735");
      table.endpoint("GET", "e3736", "m3736(java.lang.String)", POLICY_0, "X-3736");
      table.endpoint("GET", "e3737", "m3737(java.lang.String)", POLICY_0, "X-3737");
      table.endpoint("GET", "e3738", "m3738(java.lang.String)", POLICY_0, "X-3738");
      table.endpoint("GET", "e3739", "m3739(java.lang.String)", POLICY_0, "X-3739");
      table.endpoint("GET", "e374", "m374(java.lang.String)", POLICY_0, "X-374");
      table.endpoint("GET", "e3740", "m3740(java.lang.String)", POLICY_0, "X-3740");
      table.endpoint("GET", "e3741", "m3741(java.lang.String)", POLICY_0, "X-3741");
      table.endpoint("GET", "e3742", "m3742(java.lang.String)", POLICY_0, "X-3742");
      table.endpoint("GET", "e3743", "m3743(java.lang.String)", POLICY_0, "X-3743");
      table.endpoint("GET", "e3744", "m3744(java.lang.String)", POLICY_0, "X-3744");
      table.endpoint("GET", "e3745", "m3745(java.lang.String)", POLICY_0, "X-3745");
      table.endpoint("GET", "e3746", "m3746(java.lang.String)", POLICY_0, "X-3746");
      table.endpoint("GET", "e3747", "m3747(java.lang.String)", POLICY_0, "X-3747");
      table.endpoint("GET", "e3748", "m3748(java.lang.String)", POLICY_0, "X-3748");
      table.endpoint("GET", "e3749", "m3749(java.lang.String)", POLICY_0, "X-3749");
      table.endpoint("GET", "e375", "m375(java.lang.String)", POLICY_0, "X-375");
      table.endpoint("GET", "e3750", "m3750(java.lang.String)", POLICY_0, "X-3750");
      table.endpoint("GET", "e3751", "m3751(java.lang.String)", POLICY_0, "X-3751");
      table.endpoint("GET", "e3752", "m3752(java.lang.String)", POLICY_0, "X-3752");
      table.endpoint("GET", "e3753", "m3753(java.lang.String)", POLICY_0, "X-3753");
      table.endpoint("GET", "e3754", "m3754(java.lang.String)", POLICY_0, "X-3754");
      table.endpoint("GET", "e3755", "m3755(java.lang.String)", POLICY_0, "X-3755");
      table.endpoint("GET", "e3756", "m3756(java.lang.String)", POLICY_0, "X-3756");
      table.endpoint("GET", "e3757", "m3757(java.lang.String)", POLICY_0, "X-3757");
      table.endpoint("GET", "e3758", "m3758(java.lang.String)", POLICY_0, "X-3758");
      table.endpoint("GET", "e3759", "m3759(java.lang.String)", POLICY_0, "X-3759");
      table.endpoint("GET", "e376", "m376(java.lang.String)", POLICY_0, "X-376");
      table.endpoint("GET", "e3760", "m3760(java.lang.String)", POLICY_0, "X-3760");
      table.endpoint("GET", "e3761", "m3761(java.lang.String)", POLICY_0, "X-3761");
      table.endpoint("GET", "e3762", "m3762(java.lang.String)", POLICY_0, "X-3762");
      table.endpoint("GET", "e3763", "m3763(java.lang.String)", POLICY_0, "X-3763");
      table.endpoint("GET", "e3764", "m3764(java.lang.String)", POLICY_0, "X-3764");
      table.endpoint("GET", "e3765", "m3765(java.lang.String)", POLICY_0, "X-3765");
      table.endpoint("GET", "e3766", "m3766(java.lang.String)", POLICY_0, "X-3766");
      table.endpoint("GET", "e3767", "m3767(java.lang.String)", POLICY_0, "X-3767");
      table.endpoint("GET", "e3768", "m3768(java.lang.String)", POLICY_0, "X-3768");
      table.endpoint("GET", "e3769", "m3769(java.lang.String)", POLICY_0, "X-3769");
      table.endpoint("GET", "e377", "m377(java.lang.String)", POLICY_0, "X-377");
      table.endpoint("GET", "e3770", "m3770(java.lang.String)", POLICY_0, "X-3770");
      table.endpoint("GET", "e3771", "m3771(java.lang.String)", POLICY_0, "X-3771");
      table.endpoint("GET", "e3772", "m3772(java.lang.String)", POLICY_0, "X-3772");
      table.endpoint("GET", "e3773", "m3773(java.lang.String)", POLICY_0, "X-3773");
      table.endpoint("GET", "e3774", "m3774(java.lang.String)", POLICY_0, "X-3774");
      table.endpoint("GET", "e3775", "m3775(java.lang.String)", POLICY_0, "X-3775");
      table.endpoint("GET", "e3776", "m3776(java.lang.String)", POLICY_0, "X-3776");
      table.endpoint("GET", "e3777", "m3777(java.lang.String)", POLICY_0, "X-3777");
      table.endpoint("GET", "e3778", "m3778(java.lang.String)", POLICY_0, "X-3778");
      table.endpoint("GET", "e3779", "m3779(java.lang.String)", POLICY_0, "X-3779");
      table.endpoint("GET", "e378", "m378(java.lang.String)", POLICY_0, "X-378");
      table.endpoint("GET", "e3780", "m3780(java.lang.String)", POLICY_0, "X-3780");
      table.endpoint("GET", "e3781", "m3781(java.lang.String)", POLICY_0, "X-3781");
      table.endpoint("GET", "e3782", "m3782(java.lang.String)", POLICY_0, "X-3782");
      table.endpoint("GET", "e3783", "m3783(java.lang.String)", POLICY_0, "X-3783");
      table.endpoint("GET", "e3784", "m3784(java.lang.String)", POLICY_0, "X-3784");
      table.endpoint("GET", "e3785", "m3785(java.lang.String)", POLICY_0, "X-3785");
      table.endpoint("GET", "e3786", "m3786(java.lang.String)", POLICY_0, "X-3786");
      table.endpoint("GET", "e3787", "m3787(java.lang.String)", POLICY_0, "X-3787");
      table.endpoint("GET", "e3788", "m3788(java.lang.String)", POLICY_0, "X-3788");
      table.endpoint("GET", "e3789", "m3789(java.lang.String)", POLICY_0, "X-3789");
      table.endpoint("GET", "e379", "m379(java.lang.String)", POLICY_0, "X-379");
      table.endpoint("GET", "e3790", "m3790(java.lang.String)", POLICY_0, "X-3790");
      table.endpoint("GET", "e3791", "m3791(java.lang.String)", POLICY_0, "X-3791");
      table.endpoint("GET", "e3792", "m3792(java.lang.String)", POLICY_0, "X-3792");
      table.endpoint("GET", "e3793", "m3793(java.lang.String)", POLICY_0, "X-3793");
      table.endpoint("GET", "e3794", "m3794(java.lang.String)", POLICY_0, "X-3794");
      table.endpoint("GET", "e3795", "m3795(java.lang.String)", POLICY_0, "X-3795");
      table.endpoint("GET", "e3796", "m3796(java.lang.String)", POLICY_0, "X-3796");
      table.endpoint("GET", "e3797", "m3797(java.lang.String)", POLICY_0, "X-3797");
      table.endpoint("GET", "e3798", "m3798(java.lang.String)", POLICY_0, "X-3798");
      table.endpoint("GET", "e3799", "m3799(java.lang.String)", POLICY_0, "X-3799");
      table.endpoint("GET", "e38", "m38(java.lang.String)", POLICY_0, "X-38");
      table.endpoint("GET", "e380", "m380(java.lang.String)", POLICY_0, "X-380");
      table.endpoint("GET", "e3800", "m3800(java.lang.String)", POLICY_0, "X-3800");
      table.endpoint("GET", "e3801", "m3801(java.lang.String)", POLICY_0, "X-3801");
      table.endpoint("GET", "e3802", "m3802(java.lang.String)", POLICY_0, "X-3802");
      table.endpoint("GET", "e3803", "m3803(java.lang.String)", POLICY_0, "X-3803");
      table.endpoint("GET", "e3804", "m3804(java.lang.String)", POLICY_0, "X-3804");
      table.endpoint("GET", "e3805", "m3805(java.lang.String)", POLICY_0, "X-3805");
      table.endpoint("GET", "e3806", "m3806(java.lang.String)", POLICY_0, "X-3806");
      table.endpoint("GET", "e3807", "m3807(java.lang.String)", POLICY_0, "X-3807");
      table.endpoint("GET", "e3808", "m3808(java.lang.String)", POLICY_0, "X-3808");
      table.endpoint("GET", "e3809", "m3809(java.lang.String)", POLICY_0, "X-3809");
      table.endpoint("GET", "e381", "m381(java.lang.String)", POLICY_0, "X-381");
      table.endpoint("GET", "e3810", "m3810(java.lang.String)", POLICY_0, "X-3810");
      table.endpoint("GET", "e3811", "m3811(java.lang.String)", POLICY_0, "X-3811");
      table.endpoint("GET", "e3812", "m3812(java.lang.String)", POLICY_0, "X-3812");
      table.endpoint("GET", "e3813", "m3813(java.lang.String)", POLICY_0, "X-3813");
      table.endpoint("GET", "e3814", "m3814(java.lang.String)", POLICY_0, "X-3814");
      table.endpoint("GET", "e3815", "m3815(java.lang.String)", POLICY_0, "X-3815");
      table.endpoint("GET", "e3816", "m3816(java.lang.String)", POLICY_0, "X-3816");
      table.endpoint("GET", "e3817", "m3817(java.lang.String)", POLICY_0, "X-3817");
      table.endpoint("GET", "e3818", "m3818(java.lang.String)", POLICY_0, "X-3818");
      table.endpoint("GET", "e3819", "m3819(java.lang.String)", POLICY_0, "X-3819");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints11 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e382", "m382(java.lang.String)", POLICY_0, "X-382");
      table.endpoint("GET", "e3820", "m3820(java.lang.String)", POLICY_0, "X-3820");
      table.endpoint("GET", "e3821", "m3821(java.lang.String)", POLICY_0, "X-3821");
      table.endpoint("GET", "e3822", "m3822(java.lang.String)", POLICY_0, "X-3822");
      table.endpoint("GET", "e3823", "m3823(java.lang.String)", POLICY_0, "X-3823");
      table.endpoint("GET", "e3824", "m3824(java.lang.String)", POLICY_0, "X-3824");
      table.endpoint("GET", "e3825", "m3825(java.lang.String)", POLICY_0, "X-3825");
      table.endpoint("GET", "e3826", "m3826(java.lang.String)", POLICY_0, "X-3826");
      table.endpoint("GET", "e3827", "m3827(java.lang.String)", POLICY_0, "X-3827");
      table.endpoint("GET", "e3828", "m3828(java.lang.String)", POLICY_0, "X-3828");
      table.endpoint("GET", "e3829", "m3829(java.lang.String)", POLICY_0, "X-3829");
      table.endpoint("GET", "e383", "m383(java.lang.String)", POLICY_0, "X-383");
      table.endpoint("GET", "e3830", "m3830(java.lang.String)", POLICY_0, "X-3830");
      table.endpoint("GET", "e3831", "m3831(java.lang.String)", POLICY_0, "X-3831");
      table.endpoint("GET", "e3832", "m3832(java.lang.String)", POLICY_0, "X-3832");
      table.endpoint("GET", "e3833", "m3833(java.lang.String)", POLICY_0, "X-3833");
      table.endpoint("GET", "e3834", "m3834(java.lang.String)", POLICY_0, "X-3834");
      table.endpoint("GET", "e3835", "m3835(java.lang.String)", POLICY_0, "X-3835");
      table.endpoint("GET", "e3836", "m3836(java.lang.String)", POLICY_0, "X-3836");
      table.endpoint("GET", "e3837", "m3837(java.lang.String)", POLICY_0, "X-3837");
      table.endpoint("GET", "e3838", "m3838(java.lang.String)", POLICY_0, "X-3838");
      table.endpoint("GET", "e3839", "m3839(java.lang.String)", POLICY_0, "X-3839");
      table.endpoint("GET", "e384", "m384(java.lang.String)", POLICY_0, "X-384");
      table.endpoint("GET", "e3840", "m3840(java.lang.String)", POLICY_0, "X-3840");
      table.endpoint("GET", "e3841", "m3841(java.lang.String)", POLICY_0, "X-3841");
      table.endpoint("GET", "e3842", "m3842(java.lang.String)", POLICY_0, "X-3842");
      table.endpoint("GET", "e3843", "m3843(java.lang.String)", POLICY_0, "X-3843");
      table.endpoint("GET", "e3844", "m3844(java.lang.String)", POLICY_0, "X-3844");
      table.endpoint("GET", "e3845", "m3845(java.lang.String)", POLICY_0, "X-3845");
      table.endpoint("GET", "e3846", "m3846(java.lang.String)", POLICY_0, "X-3846");
      table.endpoint("GET", "e3847", "m3847(java.lang.String)", POLICY_0, "X-3847");
      table.endpoint("GET", "e3848", "m3848(java.lang.String)", POLICY_0, "X-3848");
      table.endpoint("GET", "e3849", "m3849(java.lang.String)", POLICY_0, "X-3849");
      table.endpoint("GET", "e385", "m385(java.lang.String)", POLICY_0, "X-385");
      table.endpoint("GET", "e3850", "m3850(java.lang.String)", POLICY_0, "X-3850");
      table.endpoint("GET", "e3851", "m3851(java.lang.String)", POLICY_0, "X-3851");
      table.endpoint("GET", "e3852", "m3852(java.lang.String)", POLICY_0, "X-3852");
      table.endpoint("GET", "e3853", "m3853(java.lang.String)", POLICY_0, "X-3853");
      table.endpoint("GET", "e3854", "m3854(java.lang.String)", POLICY_0, "X-3854");
      table.endpoint("GET", "e3855", "m3855(java.lang.String)", POLICY_0, "X-3855");
      table.endpoint("GET", "e3856", "m3856(java.lang.String)", POLICY_0, "X-3856");
      table.endpoint("GET", "e3857", "m3857(java.lang.String)", POLICY_0, "X-3857");
      table.endpoint("GET", "e3858", "m3858(java.lang.String)", POLICY_0, "X-3858");
      table.endpoint("GET", "e3859", "m3859(java.lang.String)", POLICY_0, "X-3859");
      table.endpoint("GET", "e386", "m386(java.lang.String)", POLICY_0, "X-386");
      table.endpoint("GET", "e3860", "m3860(java.lang.String)", POLICY_0, "X-3860");
      table.endpoint("GET", "e3861", "m3861(java.lang.String)", POLICY_0, "X-3861");
      table.endpoint("GET", "e3862", "m3862(java.lang.String)", POLICY_0, "X-3862");
      table.endpoint("GET", "e3863", "m3863(java.lang.String)", POLICY_0, "X-3863");
      table.endpoint("GET", "e3864", "m3864(java.lang.String)", POLICY_0, "X-3864");
      table.endpoint("GET", "e3865", "m3865(java.lang.String)", POLICY_0, "X-3865");
      table.endpoint("GET", "e3866", "m3866(java.lang.String)", POLICY_0, "X-3866");
      table.endpoint("GET", "e3867", "m3867(java.lang.String)", POLICY_0, "X-3867");
      table.endpoint("GET", "e3868", "m3868(java.lang.String)", POLICY_0, "X-3868");
      table.endpoint("GET", "e3869", "m3869(java.lang.String)", POLICY_0, "X-3869");
      table.endpoint("GET", "e387", "m387(java.lang.String)", POLICY_0, "X-387");
      table.endpoint("GET", "e3870", "m3870(java.lang.String)", POLICY_0, "X-3870");
      table.endpoint("GET", "e3871", "m3871(java.lang.String)", POLICY_0, "X-3871");
      table.endpoint("GET", "e3872", "m3872(java.lang.String)", POLICY_0, "X-3872");
      table.endpoint("GET", "e3873", "m3873(java.lang.String)", POLICY_0, "X-3873");
      table.endpoint("GET", "e3874", "m3874(java.lang.String)", POLICY_0, "X-3874");
      table.endpoint("GET", "e3875", "m3875(java.lang.String)", POLICY_0, "X-3875");
      table.endpoint("GET", "e3876", "m3876(java.lang.String)", POLICY_0, "X-3876");
      table.endpoint("GET", "e3877", "m3877(java.lang.String)", POLICY_0, "X-3877");
      table.endpoint("GET", "e3878", "m3878(java.lang.String)", POLICY_0, "X-3878");
      table.endpoint("GET", "e3879", "m3879(java.lang.String)", POLICY_0, "X-3879");
      table.endpoint("GET", "e388", "m388(java.lang.String)", POLICY_0, "X-388");
      table.endpoint("GET", "e3880", "m3880(java.lang.String)", POLICY_0, "X-3880");
      table.endpoint("GET", "e3881", "m3881(java.lang.String)", POLICY_0, "X-3881");
      table.endpoint("GET", "e3882", "m3882(java.lang.String)", POLICY_0, "X-3882");
      table.endpoint("GET", "e3883", "m3883(java.lang.String)", POLICY_0, "X-3883");
      table.endpoint("GET", "e3884", "m3884(java.lang.String)", POLICY_0, "X-3884");
      table.endpoint("GET", "e3885", "m3885(java.lang.String)", POLICY_0, "X-3885");
      table.endpoint("GET", "e3886", "m3886(java.lang.String)", POLICY_0, "X-3886");
      table.endpoint("GET", "e3887", "m3887(java.lang.String)", POLICY_0, "X-3887");
      table.endpoint("GET", "e3888", "m3888(java.lang.String)", POLICY_0, "X-3888");
      table.endpoint("GET", "e3889", "m3889(java.lang.String)", POLICY_0, "X-3889");
      table.endpoint("GET", "e389", "m389(java.lang.String)", POLICY_0, "X-389");
      table.endpoint("GET", "e3890", "m3890(java.lang.String)", POLICY_0, "X-3890");
      table.endpoint("GET", "e3891", "m3891(java.lang.String)", POLICY_0, "X-3891");
      table.endpoint("GET", "e3892", "m3892(java.lang.String)", POLICY_0, "X-3892");
      table.endpoint("GET", "e3893", "m3893(java.lang.String)", POLICY_0, "X-3893");
      table.endpoint("GET", "e3894", "m3894(java.lang.String)", POLICY_0, "X-3894");
      table.endpoint("GET", "e3895", "m3895(java.lang.String)", POLICY_0, "X-3895");
      table.endpoint("GET", "e3896", "m3896(java.lang.String)", POLICY_0, "X-3896");
      table.endpoint("GET", "e3897", "m3897(java.lang.String)", POLICY_0, "X-3897");
      table.endpoint("GET", "e3898", "m3898(java.lang.String)", POLICY_0, "X-3898");
      table.endpoint("GET", "e3899", "m3899(java.lang.String)", POLICY_0, "X-3899");
      table.endpoint("GET", "e39", "m39(java.lang.String)", POLICY_0, "X-39");
      table.endpoint("GET", "e390", "m390(java.lang.String)", POLICY_0, "X-390");
      table.endpoint("GET", "e3900", "m3900(java.lang.String)", POLICY_0, "X-3900");
      table.endpoint("GET", "e3901", "m3901(java.lang.String)", POLICY_0, "X-3901");
      table.endpoint("GET", "e3902", "m3902(java.lang.String)", POLICY_0, "X-3902");
      table.endpoint("GET", "e3903", "m3903(java.lang.String)", POLICY_0, "X-3903");
      table.endpoint("GET", "e3904", "m3904(java.lang.String)", POLICY_0, "X-3904");
      table.endpoint("GET", "e3905", "m3905(java.lang.String)", POLICY_0, "X-3905");
      table.endpoint("GET", "e3906", "m3906(java.lang.String)", POLICY_0, "X-3906");
      table.endpoint("GET", "e3907", "m3907(java.lang.String)", POLICY_0, "X-3907");
      table.endpoint("GET", "e3908", "m3908(java.lang.String)", POLICY_0, "X-3908");
      table.endpoint("GET", "e3909", "m3909(java.lang.String)", POLICY_0, "X-3909");
      table.endpoint("GET", "e391", "m391(java.lang.String)", POLICY_0, "X-391");
      table.endpoint("GET", "e3910", "m3910(java.lang.String)", POLICY_0, "X-3910");
      table.endpoint("GET", "e3911", "m3911(java.lang.String)", POLICY_0, "X-3911");
      table.endpoint("GET", "e3912", "m3912(java.lang.String)", POLICY_0, "X-3912");
      table.endpoint("GET", "e3913", "m3913(java.lang.String)", POLICY_0, "X-3913");
      table.endpoint("GET", "e3914", "m3914(java.lang.String)", POLICY_0, "X-3914");
      table.endpoint("GET", "e3915", "m3915(java.lang.String)", POLICY_0, "X-3915");
      table.endpoint("GET", "e3916", "m3916(java.lang.String)", POLICY_0, "X-3916");
      table.endpoint("GET", "e3917", "m3917(java.lang.String)", POLICY_0, "X-3917");
      table.endpoint("GET", "e3918", "m3918(java.lang.String)", POLICY_0, "X-3918");
      table.endpoint("GET", "e3919", "m3919(java.lang.String)", POLICY_0, "X-3919");
      table.endpoint("GET", "e392", "m392(java.lang.String)", POLICY_0, "X-392");
      table.endpoint("GET", "e3920", "m3920(java.lang.String)", POLICY_0, "X-3920");
      table.endpoint("GET", "e3921", "m3921(java.lang.String)", POLICY_0, "X-3921");
      table.endpoint("GET", "e3922", "m3922(java.lang.String)", POLICY_0, "X-3922");
      table.endpoint("GET", "e3923", "m3923(java.lang.String)", POLICY_0, "X-3923");
      table.endpoint("GET", "e3924", "m3924(java.lang.String)", POLICY_0, "X-3924");
      table.endpoint("GET", "e3925", "m3925(java.lang.String)", POLICY_0, "X-3925");
      table.endpoint("GET", "e3926", "m3926(java.lang.String)", POLICY_0, "X-3926");
      table.endpoint("GET", "e3927", "m3927(java.lang.String)", POLICY_0, "X-3927");
      table.endpoint("GET", "e3928", "m3928(java.lang.String)", POLICY_0, "X-3928");
      table.endpoint("GET", "e3929", "m3929(java.lang.String)", POLICY_0, "X-3929");
      table.endpoint("GET", "e393", "m393(java.lang.String)", POLICY_0, "X-393");
      table.endpoint("GET", "e3930", "m3930(java.lang.String)", POLICY_0, "X-3930");
      table.endpoint("GET", "e3931", "m3931(java.lang.String)", POLICY_0, "X-3931");
      table.endpoint("GET", "e3932", "m3932(java.lang.String)", POLICY_0, "X-3932");
      table.endpoint("GET", "e3933", "m3933(java.lang.String)", POLICY_0, "X-3933");
      table.endpoint("GET", "e3934", "m3934(java.lang.String)", POLICY_0, "X-3934");
      table.endpoint("GET", "e3935", "m3935(java.lang.String)", POLICY_0, "X-3935");
      table.endpoint("GET", "e3936", "m3936(java.lang.String)", POLICY_0, "X-3936");
      table.endpoint("GET", "e3937", "m3937(java.lang.String)", POLICY_0, "X-3937");
      table.endpoint("GET", "e3938", "m3938(java.lang.String)", POLICY_0, "X-3938");
      table.endpoint("GET", "e3939", "m3939(java.lang.String)", POLICY_0, "X-3939");
      table.endpoint("GET", "e394", "m394(java.lang.String)", POLICY_0, "X-394");
      table.endpoint("GET", "e3940", "m3940(java.lang.String)", POLICY_0, "X-3940");
      table.endpoint("GET", "e3941", "m3941(java.lang.String)", POLICY_0, "X-3941");
      table.endpoint("GET", "e3942", "m3942(java.lang.String)", POLICY_0, "X-3942");
      table.endpoint("GET", "e3943", "m3943(java.lang.String)", POLICY_0, "X-3943");
      table.endpoint("GET", "e3944", "m3944(java.lang.String)", POLICY_0, "X-3944");
      table.endpoint("GET", "e3945", "m3945(java.lang.String)", POLICY_0, "X-3945");
      table.endpoint("GET", "e3946", "m3946(java.lang.String)", POLICY_0, "X-3946");
      table.endpoint("GET", "e3947", "m3947(java.lang.String)", POLICY_0, "X-3947");
      table.endpoint("GET", "e3948", "m3948(java.lang.String)", POLICY_0, "X-3948");
      table.endpoint("GET", "e3949", "m3949(java.lang.String)", POLICY_0, "X-3949");
      table.endpoint("GET", "e395", "m395(java.lang.String)", POLICY_0, "X-395");
      table.endpoint("GET", "e3950", "m3950(java.lang.String)", POLICY_0, "X-3950");
      table.endpoint("GET", "e3951", "m3951(java.lang.String)", POLICY_0, "X-3951");
      table.endpoint("GET", "e3952", "m3952(java.lang.String)", POLICY_0, "X-3952");
      table.endpoint("GET", "e3953", "m3953(java.lang.String)", POLICY_0, "X-3953");
      table.endpoint("GET", "e3954", "m3954(java.lang.String)", POLICY_0, "X-3954");
      table.endpoint("GET", "e3955", "m3955(java.lang.String)", POLICY_0, "X-3955");
      table.endpoint("GET", "e3956", "m3956(java.lang.String)", POLICY_0, "X-3956");
      table.endpoint("GET", "e3957", "m3957(java.lang.String)", POLICY_0, "X-3957");
      table.endpoint("GET", "e3958", "m3958(java.lang.String)", POLICY_0, "X-3958");
      table.endpoint("GET", "e3959", "m3959(java.lang.String)", POLICY_0, "X-3959");
      table.endpoint("GET", "e396", "m396(java.lang.String)", POLICY_0, "X-396");
      table.endpoint("GET", "e3960", "m3960(java.lang.String)", POLICY_0, "X-3960");
      table.endpoint("GET", "e3961", "m3961(java.lang.String)", POLICY_0, "X-3961");
      table.endpoint("GET", "e3962", "m3962(java.lang.String)", POLICY_0, "X-3962");
      table.endpoint("GET", "e3963", "m3963(java.lang.String)", POLICY_0, "X-3963");
      table.endpoint("GET", "e3964", "m3964(java.lang.String)", POLICY_0, "X-3964");
      table.endpoint("GET", "e3965", "m3965(java.lang.String)", POLICY_0, "X-3965");
      table.endpoint("GET", "e3966", "m3966(java.lang.String)", POLICY_0, "X-3966");
      table.endpoint("GET", "e3967", "m3967(java.lang.String)", POLICY_0, "X-3967");
      table.endpoint("GET", "e3968", "m3968(java.lang.String)", POLICY_0, "X-3968");
      table.endpoint("GET", "e3969", "m3969(java.lang.String)", POLICY_0, "X-3969");
      table.endpoint("GET", "e397", "m397(java.lang.String)", POLICY_0, "X-397");
      table.endpoint("GET", "e3970", "m3970(java.lang.String)", POLICY_0, "X-3970");
      table.endpoint("GET", "e3971", "m3971(java.lang.String)", POLICY_0, "X-3971");
      table.endpoint("GET", "e3972", "m3972(java.lang.String)", POLICY_0, "X-3972");
      table.endpoint("GET", "e3973", "m3973(java.lang.String)", POLICY_0, "X-3973");
      table.endpoint("GET", "e3974", "m3974(java.lang.String)", POLICY_0, "X-3974");
      table.endpoint("GET", "e3975", "m3975(java.lang.String)", POLICY_0, "X-3975");
      table.endpoint("GET", "e3976", "m3976(java.lang.String)", POLICY_0, "X-3976");
      table.endpoint("GET", "e3977", "m3977(java.lang.String)", POLICY_0, "X-3977");
      table.endpoint("GET", "e3978", "m3978(java.lang.String)", POLICY_0, "X-3978");
      table.endpoint("GET", "e3979", "m3979(java.lang.String)", POLICY_0, "X-3979");
      table.endpoint("GET", "e398", "m398(java.lang.String)", POLICY_0, "X-398");
      table.endpoint("GET", "e3980", "m3980(java.lang.String)", POLICY_0, "X-3980");
      table.endpoint("GET", "e3981", "m3981(java.lang.String)", POLICY_0, "X-3981");
      table.endpoint("GET", "e3982", "m3982(java.lang.String)", POLICY_0, "X-3982");
      table.endpoint("GET", "e3983", "m3983(java.lang.String)", POLICY_0, "X-3983");
      table.endpoint("GET", "e3984", "m3984(java.lang.String)", POLICY_0, "X-3984");
      table.endpoint("GET", "e3985", "m3985(java.lang.String)", POLICY_0, "X-3985");
      table.endpoint("GET", "e3986", "m3986(java.lang.String)", POLICY_0, "X-3986");
      table.endpoint("GET", "e3987", "m3987(java.lang.String)", POLICY_0, "X-3987");
      table.endpoint("GET", "e3988", "m3988(java.lang.String)", POLICY_0, "X-3988");
      table.endpoint("GET", "e3989", "m3989(java.lang.String)", POLICY_0, "X-3989");
      table.endpoint("GET", "e399", "m399(java.lang.String)", POLICY_0, "X-399");
      table.endpoint("GET", "e3990", "m3990(java.lang.String)", POLICY_0, "X-3990");
      table.endpoint("GET", "e3991", "m3991(java.lang.String)", POLICY_0, "X-3991");
      table.endpoint("GET", "e3992", "m3992(java.lang.String)", POLICY_0, "X-3992");
      table.endpoint("GET", "e3993", "m3993(java.lang.String)", POLICY_0, "X-3993");
      table.endpoint("GET", "e3994", "m3994(java.lang.String)", POLICY_0, "X-3994");
      table.endpoint("GET", "e3995", "m3995(java.lang.String)", POLICY_0, "X-3995");
      table.endpoint("GET", "e3996", "m3996(java.lang.String)", POLICY_0, "X-3996");
      table.endpoint("GET", "e3997", "m3997(java.lang.String)", POLICY_0, "X-3997");
      table.endpoint("GET", "e3998", "m3998(java.lang.String)", POLICY_0, "X-3998");
      table.endpoint("GET", "e3999", "m3999(java.lang.String)", POLICY_0, "X-3999");
      table.endpoint("GET", "e4", "m4(java.lang.String)", POLICY_0, "X-4");
      table.endpoint("GET", "e40", "m40(java.lang.String)", POLICY_0, "X-40");
      table.endpoint("GET", "e400", "m400(java.lang.String)", POLICY_0, "X-400");
      table.endpoint("GET", "e4000", "m4000(java.lang.String)", POLICY_0, "X-4000");
      table.endpoint("GET", "e4001", "m4001(java.lang.String)", POLICY_0, "X-4001");
      table.endpoint("GET", "e4002", "m4002(java.lang.String)", POLICY_0, "X-4002");
      table.endpoint("GET", "e4003", "m4003(java.lang.String)", POLICY_0, "X-4003");
      table.endpoint("GET", "e4004", "m4004(java.lang.String)", POLICY_0, "X-4004");
      table.endpoint("GET", "e4005", "m4005(java.lang.String)", POLICY_0, "X-4005");
      table.endpoint("GET", "e4006", "m4006(java.lang.String)", POLICY_0, "X-4006");
      table.endpoint("GET", "e4007", "m4007(java.lang.String)", POLICY_0, "X-4007");
      table.endpoint("GET", "e4008", "m4008(java.lang.String)", POLICY_0, "X-4008");
      table.endpoint("GET", "e4009", "m4009(java.lang.String)", POLICY_0, "X-4009");
      table.endpoint("GET", "e401", "m401(java.lang.String)", POLICY_0, "X-401");
      table.endpoint("GET", "e4010", "m4010(java.lang.String)", POLICY_0, "X-4010");
      table.endpoint("GET", "e4011", "m4011(java.lang.String)", POLICY_0, "X-4011");
      table.endpoint("GET", "e4012", "m4012(java.lang.String)", POLICY_0, "X-4012");
      table.endpoint("GET", "e4013", "m4013(java.lang.String)", POLICY_0, "X-4013");
      table.endpoint("GET", "e4014", "m4014(java.lang.String)", POLICY_0, "X-4014");
      table.endpoint("GET", "e4015", "m4015(java.lang.String)", POLICY_0, "X-4015");
      table.endpoint("GET", "e4016", "m4016(java.lang.String)", POLICY_0, "X-4016");
      table.endpoint("GET", "e4017", "m4017(java.lang.String)", POLICY_0, "X-4017");
      table.endpoint("GET", "e4018", "m4018(java.lang.String)", POLICY_0, "X-4018");
      table.endpoint("GET", "e4019", "m4019(java.lang.String)", POLICY_0, "X-4019");
      table.endpoint("GET", "e402", "m402(java.lang.String)", POLICY_0, "X-402");
      table.endpoint("GET", "e4020", "m4020(java.lang.String)", POLICY_0, "X-4020");
      table.endpoint("GET", "e4021", "m4021(java.lang.String)", POLICY_0, "X-4021");
      table.endpoint("GET", "e4022", "m4022(java.lang.String)", POLICY_0, "X-4022");
      table.endpoint("GET", "e4023", "m4023(java.lang.String)", POLICY_0, "X-4023");
      table.endpoint("GET", "e4024", "m4024(java.lang.String)", POLICY_0, "X-4024");
      table.endpoint("GET", "e4025", "m4025(java.lang.String)", POLICY_0, "X-4025");
      table.endpoint("GET", "e4026", "m4026(java.lang.String)", POLICY_0, "X-4026");
      table.endpoint("GET", "e4027", "m4027(java.lang.String)", POLICY_0, "X-4027");
      table.endpoint("GET", "e4028", "m4028(java.lang.String)", POLICY_0, "X-4028");
      table.endpoint("GET", "e4029", "m4029(java.lang.String)", POLICY_0, "X-4029");
      table.endpoint("GET", "e403", "m403(java.lang.String)", POLICY_0, "X-403");
      table.endpoint("GET", "e4030", "m4030(java.lang.String)", POLICY_0, "X-4030");
      table.endpoint("GET", "e4031", "m4031(java.lang.String)", POLICY_0, "X-4031");
      table.endpoint("GET", "e4032", "m4032(java.lang.String)", POLICY_0, "X-4032");
      table.endpoint("GET", "e4033", "m4033(java.lang.String)", POLICY_0, "X-4033");
      table.endpoint("GET", "e4034", "m4034(java.lang.String)", POLICY_0, "X-4034");
      table.endpoint("GET", "e4035", "m4035(java.lang.String)", POLICY_0, "X-4035");
      table.endpoint("GET", "e4036", "m4036(java.lang.String)", POLICY_0, "X-4036");
      table.endpoint("GET", "e4037", "m4037(java.lang.String)", POLICY_0, "X-4037");
      table.endpoint("GET", "e4038", "m4038(java.lang.String)", POLICY_0, "X-4038");
      table.endpoint("GET", "e4039", "m4039(java.lang.String)", POLICY_0, "X-4039");
      table.endpoint("GET", "e404", "m404(java.lang.String)", POLICY_0, "X-404");
      table.endpoint("GET", "e4040", "m4040(java.lang.String)", POLICY_0, "X-4040");
      table.endpoint("GET", "e4041", "m4041(java.lang.String)", POLICY_0, "X-4041");
      table.endpoint("GET", "e4042", "m4042(java.lang.String)", POLICY_0, "X-4042");
      table.endpoint("GET", "e4043", "m4043(java.lang.String)", POLICY_0, "X-4043");
      table.endpoint("GET", "e4044", "m4044(java.lang.String)", POLICY_0, "X-4044");
      table.endpoint("GET", "e4045", "m4045(java.lang.String)", POLICY_0, "X-4045");
      table.endpoint("GET", "e4046", "m4046(java.lang.String)", POLICY_0, "X-4046");
      table.endpoint("GET", "e4047", "m4047(java.lang.String)", POLICY_0, "X-4047");
      table.endpoint("GET", "e4048", "m4048(java.lang.String)", POLICY_0, "X-4048");
      table.endpoint("GET", "e4049", "m4049(java.lang.String)", POLICY_0, "X-4049");
      table.endpoint("GET", "e405", "m405(java.lang.String)", POLICY_0, "X-405");
      table.endpoint("GET", "e4050", "m4050(java.lang.String)", POLICY_0, "X-4050");
      table.endpoint("GET", "e4051", "m4051(java.lang.String)", POLICY_0, "X-4051");
      table.endpoint("GET", "e4052", "m4052(java.lang.String)", POLICY_0, "X-4052");
      table.endpoint("GET", "e4053", "m4053(java.lang.String)", POLICY_0, "X-4053");
      table.endpoint("GET", "e4054", "m4054(java.lang.String)", POLICY_0, "X-4054");
      table.endpoint("GET", "e4055", "m4055(java.lang.String)", POLICY_0, "X-4055");
      table.endpoint("GET", "e4056", "m4056(java.lang.String)", POLICY_0, "X-4056");
      table.endpoint("GET", "e4057", "m4057(java.lang.String)", POLICY_0, "X-4057");
      table.endpoint("GET", "e4058", "m4058(java.lang.String)", POLICY_0, "X-4058");
      table.endpoint("GET", "e4059", "m4059(java.lang.String)", POLICY_0, "X-4059");
      table.endpoint("GET", "e406", "m406(java.lang.String)", POLICY_0, "X-406");
      table.endpoint("GET", "e4060", "m4060(java.lang.String)", POLICY_0, "X-4060");
      table.endpoint("GET", "e4061", "m4061(java.lang.String)", POLICY_0, "X-4061");
      table.endpoint("GET", "e4062", "m4062(java.lang.String)", POLICY_0, "X-4062");
      table.endpoint("GET", "e4063", "m4063(java.lang.String)", POLICY_0, "X-4063");
      table.endpoint("GET", "e4064", "m4064(java.lang.String)", POLICY_0, "X-4064");
      table.endpoint("GET", "e4065", "m4065(java.lang.String)", POLICY_0, "X-4065");
      table.endpoint("GET", "e4066", "m4066(java.lang.String)", POLICY_0, "X-4066");
      table.endpoint("GET", "e4067", "m4067(java.lang.String)", POLICY_0, "X-4067");
      table.endpoint("GET", "e4068", "m4068(java.lang.String)", POLICY_0, "X-4068");
      table.endpoint("GET", "e4069", "m4069(java.lang.String)", POLICY_0, "X-4069");
      table.endpoint("GET", "e407", "m407(java.lang.String)", POLICY_0, "X-407");
      table.endpoint("GET", "e4070", "m4070(java.lang.String)", POLICY_0, "X-4070");
      table.endpoint("GET", "e4071", "m4071(java.lang.String)", POLICY_0, "X-4071");
      table.endpoint("GET", "e4072", "m4072(java.lang.String)", POLICY_0, "X-4072");
      table.endpoint("GET", "e4073", "m4073(java.lang.String)", POLICY_0, "X-4073");
      table.endpoint("GET", "e4074", "m4074(java.lang.String)", POLICY_0, "X-4074");
      table.endpoint("GET", "e4075", "m4075(java.lang.String)", POLICY_0, "X-4075");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints12 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e4076", "m4076(java.lang.String)", POLICY_0, "X-4076");
      table.endpoint("GET", "e4077", "m4077(java.lang.String)", POLICY_0, "X-4077");
      table.endpoint("GET", "e4078", "m4078(java.lang.String)", POLICY_0, "X-4078");
      table.endpoint("GET", "e4079", "m4079(java.lang.String)", POLICY_0, "X-4079");
      table.endpoint("GET", "e408", "m408(java.lang.String)", POLICY_0, "X-408");
      table.endpoint("GET", "e4080", "m4080(java.lang.String)", POLICY_0, "X-4080");
      table.endpoint("GET", "e4081", "m4081(java.lang.String)", POLICY_0, "X-4081");
      table.endpoint("GET", "e4082", "m4082(java.lang.String)", POLICY_0, "X-4082");
      table.endpoint("GET", "e4083", "m4083(java.lang.String)", POLICY_0, "X-4083");
      table.endpoint("GET", "e4084", "m4084(java.lang.String)", POLICY_0, "X-4084");
      table.endpoint("GET", "e4085", "m4085(java.lang.String)", POLICY_0, "X-4085");
      table.endpoint("GET", "e4086", "m4086(java.lang.String)", POLICY_0, "X-4086");
      table.endpoint("GET", "e4087", "m4087(java.lang.String)", POLICY_0, "X-4087");
      table.endpoint("GET", "e4088", "m4088(java.lang.String)", POLICY_0, "X-4088");
      table.endpoint("GET", "e4089", "m4089(java.lang.String)", POLICY_0, "X-4089");
      table.endpoint("GET", "e409", "m409(java.lang.String)", POLICY_0, "X-409");
      table.endpoint("GET", "e4090", "m4090(java.lang.String)", POLICY_0, "X-4090");
      table.endpoint("GET", "e4091", "m4091(java.lang.String)", POLICY_0, "X-4091");
      table.endpoint("GET", "e4092", "m4092(java.lang.String)", POLICY_0, "X-4092");
      table.endpoint("GET", "e4093", "m4093(java.lang.String)", POLICY_0, "X-4093");
      table.endpoint("GET", "e4094", "m4094(java.lang.String)", POLICY_0, "X-4094");
      table.endpoint("GET", "e4095", "m4095(java.lang.String)", POLICY_0, "X-4095");
      table.endpoint("GET", "e4096", "m4096(java.lang.String)", POLICY_0, "X-4096");
      table.endpoint("GET", "e4097", "m4097(java.lang.String)", POLICY_0, "X-4097");
      table.endpoint("GET", "e4098", "m4098(java.lang.String)", POLICY_0, "X-4098");
      table.endpoint("GET", "e4099", "m4099(java.lang.String)", POLICY_0, "X-4099");
      table.endpoint("GET", "e41", "m41(java.lang.String)", POLICY_0, "X-41");
      table.endpoint("GET", "e410", "m410(java.lang.String)", POLICY_0, "X-410");
      table.endpoint("GET", "e4100", "m4100(java.lang.String)", POLICY_0, "X-4100");
      table.endpoint("GET", "e4101", "m4101(java.lang.String)", POLICY_0, "X-4101");
      table.endpoint("GET", "e4102", "m4102(java.lang.String)", POLICY_0, "X-4102");
      table.endpoint("GET", "e4103", "m4103(java.lang.String)", POLICY_0, "X-4103");
      table.endpoint("GET", "e4104", "m4104(java.lang.String)", POLICY_0, "X-4104");
      table.endpoint("GET", "e4105", "m4105(java.lang.String)", POLICY_0, "X-4105");
      table.endpoint("GET", "e4106", "m4106(java.lang.String)", POLICY_0, "X-4106");
      table.endpoint("GET", "e4107", "m4107(java.lang.String)", POLICY_0, "X-4107");
      table.endpoint("GET", "e4108", "m4108(java.lang.String)", POLICY_0, "X-4108");
      table.endpoint("GET", "e4109", "m4109(java.lang.String)", POLICY_0, "X-4109");
      table.endpoint("GET", "e411", "m411(java.lang.String)", POLICY_0, "X-411");
      table.endpoint("GET", "e4110", "m4110(java.lang.String)", POLICY_0, "X-4110");
      table.endpoint("GET", "e4111", "m4111(java.lang.String)", POLICY_0, "X-4111");
      table.endpoint("GET", "e4112", "m4112(java.lang.String)", POLICY_0, "X-4112");
      table.endpoint("GET", "e4113", "m4113(java.lang.String)", POLICY_0, "X-4113");
      table.endpoint("GET", "e4114", "m4114(java.lang.String)", POLICY_0, "X-4114");
      table.endpoint("GET", "e4115", "m4115(java.lang.String)", POLICY_0, "X-4115");
      table.endpoint("GET", "e4116", "m4116(java.lang.String)", POLICY_0, "X-4116");
      table.endpoint("GET", "e4117", "m4117(java.lang.String)", POLICY_0, "X-4117");
      table.endpoint("GET", "e4118", "m4118(java.lang.String)", POLICY_0, "X-4118");
      table.endpoint("GET", "e4119", "m4119(java.lang.String)", POLICY_0, "X-4119");
      table.endpoint("GET", "e412", "m412(java.lang.String)", POLICY_0, "X-412");
      table.endpoint("GET", "e4120", "m4120(java.lang.String)", POLICY_0, "X-4120");
      table.endpoint("GET", "e4121", "m4121(java.lang.String)", POLICY_0, "X-4121");
      table.endpoint("GET", "e4122", "m4122(java.lang.String)", POLICY_0, "X-4122");
      table.endpoint("GET", "e4123", "m4123(java.lang.String)", POLICY_0, "X-4123");
      table.endpoint("GET", "e4124", "m4124(java.lang.String)", POLICY_0, "X-4124");
      table.endpoint("GET", "e4125", "m4125(java.lang.String)", POLICY_0, "X-4125");
      table.endpoint("GET", "e4126", "m4126(java.lang.String)", POLICY_0, "X-4126");
      table.endpoint("GET", "e4127", "m4127(java.lang.String)", POLICY_0, "X-4127");
      table.endpoint("GET", "e4128", "m4128(java.lang.String)", POLICY_0, "X-4128");
      table.endpoint("GET", "e4129", "m4129(java.lang.String)", POLICY_0, "X-4129");
      table.endpoint("GET", "e413", "m413(java.lang.String)", POLICY_0, "X-413");
      table.endpoint("GET", "e4130", "m4130(java.lang.String)", POLICY_0, "X-4130");
      table.endpoint("GET", "e4131", "m4131(java.lang.String)", POLICY_0, "X-4131");
      table.endpoint("GET", "e4132", "m4132(java.lang.String)", POLICY_0, "X-4132");
      table.endpoint("GET", "e4133", "m4133(java.lang.String)", POLICY_0, "X-4133");
      table.endpoint("GET", "e4134", "m4134(java.lang.String)", POLICY_0, "X-4134");
      table.endpoint("GET", "e4135", "m4135(java.lang.String)", POLICY_0, "X-4135");
      table.endpoint("GET", "e4136", "m4136(java.lang.String)", POLICY_0, "X-4136");
      table.endpoint("GET", "e4137", "m4137(java.lang.String)", POLICY_0, "X-4137");
      table.endpoint("GET", "e4138", "m4138(java.lang.String)", POLICY_0, "X-4138");
      table.endpoint("GET", "e4139", "m4139(java.lang.String)", POLICY_0, "X-4139");
      table.endpoint("GET", "e414", "m414(java.lang.String)", POLICY_0, "X-414");
      table.endpoint("GET", "e4140", "m4140(java.lang.String)", POLICY_0, "X-4140");
      table.endpoint("GET", "e4141", "m4141(java.lang.String)", POLICY_0, "X-4141");
      table.endpoint("GET", "e4142", "m4142(java.lang.String)", POLICY_0, "X-4142");
      table.endpoint("GET", "e4143", "m4143(java.lang.String)", POLICY_0, "X-4143");
      table.endpoint("GET", "e4144", "m4144(java.lang.String)", POLICY_0, "X-4144");
      table.endpoint("GET", "e4145", "m4145(java.lang.String)", POLICY_0, "X-4145");
      table.endpoint("GET", "e4146", "m4146(java.lang.String)", POLICY_0, "X-4146");
      table.endpoint("GET", "e4147", "m4147(java.lang.String)", POLICY_0, "X-4147");
      table.endpoint("GET", "e4148", "m4148(java.lang.String)", POLICY_0, "X-4148");
      table.endpoint("GET", "e4149", "m4149(java.lang.String)", POLICY_0, "X-4149");
      table.endpoint("GET", "e415", "m415(java.lang.String)", POLICY_0, "X-415");
      table.endpoint("GET", "e4150", "m4150(java.lang.String)", POLICY_0, "X-4150");
      table.endpoint("GET", "e4151", "m4151(java.lang.String)", POLICY_0, "X-4151");
      table.endpoint("GET", "e4152", "m4152(java.lang.String)", POLICY_0, "X-4152");
      table.endpoint("GET", "e4153", "m4153(java.lang.String)", POLICY_0, "X-4153");
      table.endpoint("GET", "e4154", "m4154(java.lang.String)", POLICY_0, "X-4154");
      table.endpoint("GET", "e4155", "m4155(java.lang.String)", POLICY_0, "X-4155");
      table.endpoint("GET", "e4156", "m4156(java.lang.String)", POLICY_0, "X-4156");
      table.endpoint("GET", "e4157", "m4157(java.lang.String)", POLICY_0, "X-4157");
      table.endpoint("GET", "e4158", "m4158(java.lang.String)", POLICY_0, "X-4158");
      table.endpoint("GET", "e4159", "m4159(java.lang.String)", POLICY_0, "X-4159");
      table.endpoint("GET", "e416", "m416(java.lang.String)", POLICY_0, "X-416");
      table.endpoint("GET", "e4160", "m4160(java.lang.String)", POLICY_0, "X-4160");
      table.endpoint("GET", "e4161", "m4161(java.lang.String)", POLICY_0, "X-4161");
      table.endpoint("GET", "e4162", "m4162(java.lang.String)", POLICY_0, "X-4162");
      table.endpoint("GET", "e4163", "m4163(java.lang.String)", POLICY_0, "X-4163");
      table.endpoint("GET", "e4164", "m4164(java.lang.String)", POLICY_0, "X-4164");
      table.endpoint("GET", "e4165", "m4165(java.lang.String)", POLICY_0, "X-4165");
      table.endpoint("GET", "e4166", "m4166(java.lang.String)", POLICY_0, "X-4166");
      table.endpoint("GET", "e4167", "m4167(java.lang.String)", POLICY_0, "X-4167");
      table.endpoint("GET", "e4168", "m4168(java.lang.String)", POLICY_0, "X-4168");
      table.endpoint("GET", "e4169", "m4169(java.lang.String)", POLICY_0, "X-4169");
      table.endpoint("GET", "e417", "m417(java.lang.String)", POLICY_0, "X-417");
      table.endpoint("GET", "e4170", "m4170(java.lang.String)", POLICY_0, "X-4170");
      table.endpoint("GET", "e4171", "m4171(java.lang.String)", POLICY_0, "X-4171");
      table.endpoint("GET", "e4172", "m4172(java.lang.String)", POLICY_0, "X-4172");
      table.endpoint("GET", "e4173", "m4173(java.lang.String)", POLICY_0, "X-4173");
      table.endpoint("GET", "e4174", "m4174(java.lang.String)", POLICY_0, "X-4174");
      table.endpoint("GET", "e4175", "m4175(java.lang.String)", POLICY_0, "X-4175");
      table.endpoint("GET", "e4176", "m4176(java.lang.String)", POLICY_0, "X-4176");
      table.endpoint("GET", "e4177", "m4177(java.lang.String)", POLICY_0, "X-4177");
      table.endpoint("GET", "e4178", "m4178(java.lang.String)", POLICY_0, "X-4178");
      table.endpoint("GET", "e4179", "m4179(java.lang.String)", POLICY_0, "X-4179");
      table.endpoint("GET", "e418", "m418(java.lang.String)", POLICY_0, "X-418");
      table.endpoint("GET", "e4180", "m4180(java.lang.String)", POLICY_0, "X-4180");
      table.endpoint("GET", "e4181", "m4181(java.lang.String)", POLICY_0, "X-4181");
      table.endpoint("GET", "e4182", "m4182(java.lang.String)", POLICY_0, "X-4182");
      table.endpoint("GET", "e4183", "m4183(java.lang.String)", POLICY_0, "X-4183");
      table.endpoint("GET", "e4184", "m4184(java.lang.String)", POLICY_0, "X-4184");
      table.endpoint("GET", "e4185", "m4185(java.lang.String)", POLICY_0, "X-4185");
      table.endpoint("GET", "e4186", "m4186(java.lang.String)", POLICY_0, "X-4186");
      table.endpoint("GET", "e4187", "m4187(java.lang.String)", POLICY_0, "X-4187");
      table.endpoint("GET", "e4188", "m4188(java.lang.String)", POLICY_0, "X-4188");
      table.endpoint("GET", "e4189", "m4189(java.lang.String)", POLICY_0, "X-4189");
      table.endpoint("GET", "e419", "m419(java.lang.String)", POLICY_0, "X-419");
      table.endpoint("GET", "e4190", "m4190(java.lang.String)", POLICY_0, "X-4190");
      table.endpoint("GET", "e4191", "m4191(java.lang.String)", POLICY_0, "X-4191");
      table.endpoint("GET", "e4192", "m4192(java.lang.String)", POLICY_0, "X-4192");
      table.endpoint("GET", "e4193", "m4193(java.lang.String)", POLICY_0, "X-4193");
      table.endpoint("GET", "e4194", "m4194(java.lang.String)", POLICY_0, "X-4194");
      table.endpoint("GET", "e4195", "m4195(java.lang.String)", POLICY_0, "X-4195");
      table.endpoint("GET", "e4196", "m4196(java.lang.String)", POLICY_0, "X-4196");
      table.endpoint("GET", "e4197", "m4197(java.lang.String)", POLICY_0, "X-4197");
      table.endpoint("GET", "e4198", "m4198(java.lang.String)", POLICY_0, "X-4198");
      table.endpoint("GET", "e4199", "m4199(java.lang.String)", POLICY_0, "X-4199");
      table.endpoint("GET", "e42", "m42(java.lang.String)", POLICY_0, "X-42");
      table.endpoint("GET", "e420", "m420(java.lang.String)", POLICY_0, "X-420");
      table.endpoint("GET", "e4200", "m4200(java.lang.String)", POLICY_0, "X-4200");
      table.endpoint("GET", "e4201", "m4201(java.lang.String)", POLICY_0, "X-4201");
      table.endpoint("GET", "e4202", "m4202(java.lang.String)", POLICY_0, "X-4202");
      table.endpoint("GET", "e4203", "m4203(java.lang.String)", POLICY_0, "X-4203");
      table.endpoint("GET", "e4204", "m4204(java.lang.String)", POLICY_0, "X-4204");
      table.endpoint("GET", "e4205", "m4205(java.lang.String)", POLICY_0, "X-4205");
      table.endpoint("GET", "e4206", "m4206(java.lang.String)", POLICY_0, "X-4206");
      table.endpoint("GET", "e4207", "m4207(java.lang.String)", POLICY_0, "X-4207");
      table.endpoint("GET", "e4208", "m4208(java.lang.String)", POLICY_0, "X-4208");
      table.endpoint("GET", "e4209", "m4209(java.lang.String)", POLICY_0, "X-4209");
      table.endpoint("GET", "e421", "m421(java.lang.String)", POLICY_0, "X-421");
      table.endpoint("GET", "e4210", "m4210(java.lang.String)", POLICY_0, "X-4210");
      table.endpoint("GET", "e4211", "m4211(java.lang.String)", POLICY_0, "X-4211");
      table.endpoint("GET", "e4212", "m4212(java.lang.String)", POLICY_0, "X-4212");
      table.endpoint("GET", "e4213", "m4213(java.lang.String)", POLICY_0, "X-4213");
      table.endpoint("GET", "e4214", "m4214(java.lang.String)", POLICY_0, "X-4214");
      table.endpoint("GET", "e4215", "m4215(java.lang.String)", POLICY_0, "X-4215");
      table.endpoint("GET", "e4216", "m4216(java.lang.String)", POLICY_0, "X-4216");
      table.endpoint("GET", "e4217", "m4217(java.lang.String)", POLICY_0, "X-4217");
      table.endpoint("GET", "e4218", "m4218(java.lang.String)", POLICY_0, "X-4218");
      table.endpoint("GET", "e4219", "m4219(java.lang.String)", POLICY_0, "X-4219");
      table.endpoint("GET", "e422", "m422(java.lang.String)", POLICY_0, "X-422");
      table.endpoint("GET", "e4220", "m4220(java.lang.String)", POLICY_0, "X-4220");
      table.endpoint("GET", "e4221", "m4221(java.lang.String)", POLICY_0, "X-4221");
      table.endpoint("GET", "e4222", "m4222(java.lang.String)", POLICY_0, "X-4222");
      table.endpoint("GET", "e4223", "m4223(java.lang.String)", POLICY_0, "X-4223");
      table.endpoint("GET", "e4224", "m4224(java.lang.String)", POLICY_0, "X-4224");
      table.endpoint("GET", "e4225", "m4225(java.lang.String)", POLICY_0, "X-4225");
      table.endpoint("GET", "e4226", "m4226(java.lang.String)", POLICY_0, "X-4226");
      table.endpoint("GET", "e4227", "m4227(java.lang.String)", POLICY_0, "X-4227");
      table.endpoint("GET", "e4228", "m4228(java.lang.String)", POLICY_0, "X-4228");
      table.endpoint("GET", "e4229", "m4229(java.lang.String)", POLICY_0, "X-4229");
      table.endpoint("GET", "e423", "m423(java.lang.String)", POLICY_0, "X-423");
      table.endpoint("GET", "e4230", "m4230(java.lang.String)", POLICY_0, "X-4230");
      table.endpoint("GET", "e4231", "m4231(java.lang.String)", POLICY_0, "X-4231");
      table.endpoint("GET", "e4232", "m4232(java.lang.String)", POLICY_0, "X-4232");
      table.endpoint("GET", "e4233", "m4233(java.lang.String)", POLICY_0, "X-4233");
      table.endpoint("GET", "e4234", "m4234(java.lang.String)", POLICY_0, "X-4234");
      table.endpoint("GET", "e4235", "m4235(java.lang.String)", POLICY_0, "X-4235");
      table.endpoint("GET", "e4236", "m4236(java.lang.String)", POLICY_0, "X-4236");
      table.endpoint("GET", "e4237", "m4237(java.lang.String)", POLICY_0, "X-4237");
      table.endpoint("GET", "e4238", "m4238(java.lang.String)", POLICY_0, "X-4238");
      table.endpoint("GET", "e4239", "m4239(java.lang.String)", POLICY_0, "X-4239");
      table.endpoint("GET", "e424", "m424(java.lang.String)", POLICY_0, "X-424");
      table.endpoint("GET", "e4240", "m4240(java.lang.String)", POLICY_0, "X-4240");
      table.endpoint("GET", "e4241", "m4241(java.lang.String)", POLICY_0, "X-4241");
      table.endpoint("GET", "e4242", "m4242(java.lang.String)", POLICY_0, "X-4242");
      table.endpoint("GET", "e4243", "m4243(java.lang.String)", POLICY_0, "X-4243");
      table.endpoint("GET", "e4244", "m4244(java.lang.String)", POLICY_0, "X-4244");
      table.endpoint("GET", "e4245", "m4245(java.lang.String)", POLICY_0, "X-4245");
      table.endpoint("GET", "e4246", "m4246(java.lang.String)", POLICY_0, "X-4246");
      table.endpoint("GET", "e4247", "m4247(java.lang.String)", POLICY_0, "X-4247");
      table.endpoint("GET", "e4248", "m4248(java.lang.String)", POLICY_0, "X-4248");
      table.endpoint("GET", "e4249", "m4249(java.lang.String)", POLICY_0, "X-4249");
      table.endpoint("GET", "e425", "m425(java.lang.String)", POLICY_0, "X-425");
      table.endpoint("GET", "e4250", "m4250(java.lang.String)", POLICY_0, "X-4250");
      table.endpoint("GET", "e4251", "m4251(java.lang.String)", POLICY_0, "X-4251");
      table.endpoint("GET", "e4252", "m4252(java.lang.String)", POLICY_0, "X-4252");
      table.endpoint("GET", "e4253", "m4253(java.lang.String)", POLICY_0, "X-4253");
      table.endpoint("GET", "e4254", "m4254(java.lang.String)", POLICY_0, "X-4254");
      table.endpoint("GET", "e4255", "m4255(java.lang.String)", POLICY_0, "X-4255");
      table.endpoint("GET", "e4256", "m4256(java.lang.String)", POLICY_0, "X-4256");
      table.endpoint("GET", "e4257", "m4257(java.lang.String)", POLICY_0, "X-4257");
      table.endpoint("GET", "e4258", "m4258(java.lang.String)", POLICY_0, "X-4258");
      table.endpoint("GET", "e4259", "m4259(java.lang.String)", POLICY_0, "X-4259");
      table.endpoint("GET", "e426", "m426(java.lang.String)", POLICY_0, "X-426");
      table.endpoint("GET", "e4260", "m4260(java.lang.String)", POLICY_0, "X-4260");
      table.endpoint("GET", "e4261", "m4261(java.lang.String)", POLICY_0, "X-4261");
      table.endpoint("GET", "e4262", "m4262(java.lang.String)", POLICY_0, "X-4262");
      table.endpoint("GET", "e4263", "m4263(java.lang.String)", POLICY_0, "X-4263");
      table.endpoint("GET", "e4264", "m4264(java.lang.String)", POLICY_0, "X-4264");
      table.endpoint("GET", "e4265", "m4265(java.lang.String)", POLICY_0, "X-4265");
      table.endpoint("GET", "e4266", "m4266(java.lang.String)", POLICY_0, "X-4266");
      table.endpoint("GET", "e4267", "m4267(java.lang.String)", POLICY_0, "X-4267");
      table.endpoint("GET", "e4268", "m4268(java.lang.String)", POLICY_0, "X-4268");
      table.endpoint("GET", "e4269", "m4269(java.lang.String)", POLICY_0, "X-4269");
      table.endpoint("GET", "e427", "m427(java.lang.String)", POLICY_0, "X-427");
      table.endpoint("GET", "e4270", "m4270(java.lang.String)", POLICY_0, "X-4270");
      table.endpoint("GET", "e4271", "m4271(java.lang.String)", POLICY_0, "X-4271");
      table.endpoint("GET", "e4272", "m4272(java.lang.String)", POLICY_0, "X-4272");
      table.endpoint("GET", "e4273", "m4273(java.lang.String)", POLICY_0, "X-4273");
      table.endpoint("GET", "e4274", "m4274(java.lang.String)", POLICY_0, "X-4274");
      table.endpoint("GET", "e4275", "m4275(java.lang.String)", POLICY_0, "X-4275");
      table.endpoint("GET", "e4276", "m4276(java.lang.String)", POLICY_0, "X-4276");
      table.endpoint("GET", "e4277", "m4277(java.lang.String)", POLICY_0, "X-4277");
      table.endpoint("GET", "e4278", "m4278(java.lang.String)", POLICY_0, "X-4278");
      table.endpoint("GET", "e4279", "m4279(java.lang.String)", POLICY_0, "X-4279");
      table.endpoint("GET", "e428", "m428(java.lang.String)", POLICY_0, "X-428");
      table.endpoint("GET", "e4280", "m4280(java.lang.String)", POLICY_0, "X-4280");
      table.endpoint("GET", "e4281", "m4281(java.lang.String)", POLICY_0, "X-4281");
      table.endpoint("GET", "e4282", "m4282(java.lang.String)", POLICY_0, "X-4282");
      table.endpoint("GET", "e4283", "m4283(java.lang.String)", POLICY_0, "X-4283");
      table.endpoint("GET", "e4284", "m4284(java.lang.String)", POLICY_0, "X-4284");
      table.endpoint("GET", "e4285", "m4285(java.lang.String)", POLICY_0, "X-4285");
      table.endpoint("GET", "e4286", "m4286(java.lang.String)", POLICY_0, "X-4286");
      table.endpoint("GET", "e4287", "m4287(java.lang.String)", POLICY_0, "X-4287");
      table.endpoint("GET", "e4288", "m4288(java.lang.String)", POLICY_0, "X-4288");
      table.endpoint("GET", "e4289", "m4289(java.lang.String)", POLICY_0, "X-4289");
      table.endpoint("GET", "e429", "m429(java.lang.String)", POLICY_0, "X-429");
      table.endpoint("GET", "e4290", "m4290(java.lang.String)", POLICY_0, "X-4290");
      table.endpoint("GET", "e4291", "m4291(java.lang.String)", POLICY_0, "X-4291");
      table.endpoint("GET", "e4292", "m4292(java.lang.String)", POLICY_0, "X-4292");
      table.endpoint("GET", "e4293", "m4293(java.lang.String)", POLICY_0, "X-4293");
      table.endpoint("GET", "e4294", "m4294(java.lang.String)", POLICY_0, "X-4294");
      table.endpoint("GET", "e4295", "m4295(java.lang.String)", POLICY_0, "X-4295");
      table.endpoint("GET", "e4296", "m4296(java.lang.String)", POLICY_0, "X-4296");
      table.endpoint("GET", "e4297", "m4297(java.lang.String)", POLICY_0, "X-4297");
      table.endpoint("GET", "e4298", "m4298(java.lang.String)", POLICY_0, "X-4298");
      table.endpoint("GET", "e4299", "m4299(java.lang.String)", POLICY_0, "X-4299");
      table.endpoint("GET", "e43", "m43(java.lang.String)", POLICY_0, "X-43");
      table.endpoint("GET", "e430", "m430(java.lang.String)", POLICY_0, "X-430");
      table.endpoint("GET", "e4300", "m4300(java.lang.String)", POLICY_0, "X-4300");
      table.endpoint("GET", "e4301", "m4301(java.lang.String)", POLICY_0, "X-4301");
      table.endpoint("GET", "e4302", "m4302(java.lang.String)", POLICY_0, "X-4302");
      table.endpoint("GET", "e4303", "m4303(java.lang.String)", POLICY_0, "X-4303");
      table.endpoint("GET", "e4304", "m4304(java.lang.String)", POLICY_0, "X-4304");
      table.endpoint("GET", "e4305", "m4305(java.lang.String)", POLICY_0, "X-4305");
      table.endpoint("GET", "e4306", "m4306(java.lang.String)", POLICY_0, "X-4306");
      table.endpoint("GET", "e4307", "m4307(java.lang.String)", POLICY_0, "X-4307");
      table.endpoint("GET", "e4308", "m4308(java.lang.String)", POLICY_0, "X-4308");
      table.endpoint("GET", "e4309", "m4309(java.lang.String)", POLICY_0, "X-4309");
      table.endpoint("GET", "e431", "m431(java.lang.String)", POLICY_0, "X-431");
      table.endpoint("GET", "e4310", "m4310(java.lang.String)", POLICY_0, "X-4310");
      table.endpoint("GET", "e4311", "m4311(java.lang.String)", POLICY_0, "X-4311");
      table.endpoint("GET", "e4312", "m4312(java.lang.String)", POLICY_0, "X-4312");
      table.endpoint("GET", "e4313", "m4313(java.lang.String)", POLICY_0, "X-4313");
      table.endpoint("GET", "e4314", "m4314(java.lang.String)", POLICY_0, "X-4314");
      table.endpoint("GET", "e4315", "m4315(java.lang.String)", POLICY_0, "X-4315");
      table.endpoint("GET", "e4316", "m4316(java.lang.String)", POLICY_0, "X-4316");
      table.endpoint("GET", "e4317", "m4317(java.lang.String)", POLICY_0, "X-4317");
      table.endpoint("GET", "e4318", "m4318(java.lang.String)", POLICY_0, "X-4318");
      table.endpoint("GET", "e4319", "m4319(java.lang.String)", POLICY_0, "X-4319");
      table.endpoint("GET", "e432", "m432(java.lang.String)", POLICY_0, "X-432");
      table.endpoint("GET", "e4320", "m4320(java.lang.String)", POLICY_0, "X-4320");
      table.endpoint("GET", "e4321", "m4321(java.lang.String)", POLICY_0, "X-4321");
      table.endpoint("GET", "e4322", "m4322(java.lang.String)", POLICY_0, "X-4322");
      table.endpoint("GET", "e4323", "m4323(java.lang.String)", POLICY_0, "X-4323");
      table.endpoint("GET", "e4324", "m4324(java.lang.String)", POLICY_0, "X-4324");
      table.endpoint("GET", "e4325", "m4325(java.lang.String)", POLICY_0, "X-4325");
      table.endpoint("GET", "e4326", "m4326(java.lang.String)", POLICY_0, "X-4326");
      table.endpoint("GET", "e4327", "m4327(java.lang.String)", POLICY_0, "X-4327");
      table.endpoint("GET", "e4328", "m4328(java.lang.String)", POLICY_0, "X-4328");
      table.endpoint("GET", "e4329", "m4329(java.lang.String)", POLICY_0, "X-4329");
      table.endpoint("GET", "e433", "m433(java.lang.String)", POLICY_0, "X-433");
      table.endpoint("GET", "e4330", "m4330(java.lang.String)", POLICY_0, "X-4330");
      table.endpoint("GET", "e4331", "m4331(java.lang.String)", POLICY_0, "X-4331");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints13 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e4332", "m4332(java.lang.String)", POLICY_0, "X-4332");
      table.endpoint("GET", "e4333", "m4333(java.lang.String)", POLICY_0, "X-4333");
      table.endpoint("GET", "e4334", "m4334(java.lang.String)", POLICY_0, "X-4334");
      table.endpoint("GET", "e4335", "m4335(java.lang.String)", POLICY_0, "X-4335");
      table.endpoint("GET", "e4336", "m4336(java.lang.String)", POLICY_0, "X-4336");
      table.endpoint("GET", "e4337", "m4337(java.lang.String)", POLICY_0, "X-4337");
      table.endpoint("GET", "e4338", "m4338(java.lang.String)", POLICY_0, "X-4338");
      table.endpoint("GET", "e4339", "m4339(java.lang.String)", POLICY_0, "X-4339");
      table.endpoint("GET", "e434", "m434(java.lang.String)", POLICY_0, "X-434");
      table.endpoint("GET", "e4340", "m4340(java.lang.String)", POLICY_0, "X-4340");
      table.endpoint("GET", "e4341", "m4341(java.lang.String)", POLICY_0, "X-4341");
      table.endpoint("GET", "e4342", "m4342(java.lang.String)", POLICY_0, "X-4342");
      table.endpoint("GET", "e4343", "m4343(java.lang.String)", POLICY_0, "X-4343");
      table.endpoint("GET", "e4344", "m4344(java.lang.String)", POLICY_0, "X-4344");
      table.endpoint("GET", "e4345", "m4345(java.lang.String)", POLICY_0, "X-4345");
      table.endpoint("GET", "e4346", "m4346(java.lang.String)", POLICY_0, "X-4346");
      table.endpoint("GET", "e4347", "m4347(java.lang.String)", POLICY_0, "X-4347");
      table.endpoint("GET", "e4348", "m4348(java.lang.String)", POLICY_0, "X-4348");
      table.endpoint("GET", "e4349", "m4349(java.lang.String)", POLICY_0, "X-4349");
      table.endpoint("GET", "e435", "m435(java.lang.String)", POLICY_0, "X-435");
      table.endpoint("GET", "e4350", "m4350(java.lang.String)", POLICY_0, "X-4350");
      table.endpoint("GET", "e4351", "m4351(java.lang.String)", POLICY_0, "X-4351");
      table.endpoint("GET", "e4352", "m4352(java.lang.String)", POLICY_0, "X-4352");
      table.endpoint("GET", "e4353", "m4353(java.lang.String)", POLICY_0, "X-4353");
      table.endpoint("GET", "e4354", "m4354(java.lang.String)", POLICY_0, "X-4354");
      table.endpoint("GET", "e4355", "m4355(java.lang.String)", POLICY_0, "X-4355");
      table.endpoint("GET", "e4356", "m4356(java.lang.String)", POLICY_0, "X-4356");
      table.endpoint("GET", "e4357", "m4357(java.lang.String)", POLICY_0, "X-4357");
      table.endpoint("GET", "e4358", "m4358(java.lang.String)", POLICY_0, "X-4358");
      table.endpoint("GET", "e4359", "m4359(java.lang.String)", POLICY_0, "X-4359");
      table.endpoint("GET", "e436", "m436(java.lang.String)", POLICY_0, "X-436");
      table.endpoint("GET", "e4360", "m4360(java.lang.String)", POLICY_0, "X-4360");
      table.endpoint("GET", "e4361", "m4361(java.lang.String)", POLICY_0, "X-4361");
      table.endpoint("GET", "e4362", "m4362(java.lang.String)", POLICY_0, "X-4362");
      table.endpoint("GET", "e4363", "m4363(java.lang.String)", POLICY_0, "X-4363");
      table.endpoint("GET", "e4364", "m4364(java.lang.String)", POLICY_0, "X-4364");
      table.endpoint("GET", "e4365", "m4365(java.lang.String)", POLICY_0, "X-4365");
      table.endpoint("GET", "e4366", "m4366(java.lang.String)", POLICY_0, "X-4366");
      table.endpoint("GET", "e4367", "m4367(java.lang.String)", POLICY_0, "X-4367");
      table.endpoint("GET", "e4368", "m4368(java.lang.String)", POLICY_0, "X-4368");
      table.endpoint("GET", "e4369", "m4369(java.lang.String)", POLICY_0, "X-4369");
      table.endpoint("GET", "e437", "m437(java.lang.String)", POLICY_0, "X-437");
      table.endpoint("GET", "e4370", "m4370(java.lang.String)", POLICY_0, "X-4370");
      table.endpoint("GET", "e4371", "m4371(java.lang.String)", POLICY_0, "X-4371");
      table.endpoint("GET", "e4372", "m4372(java.lang.String)", POLICY_0, "X-4372");
      table.endpoint("GET", "e4373", "m4373(java.lang.String)", POLICY_0, "X-4373");
      table.endpoint("GET", "e4374", "m4374(java.lang.String)", POLICY_0, "X-4374");
      table.endpoint("GET", "e4375", "m4375(java.lang.String)", POLICY_0, "X-4375");
      table.endpoint("GET", "e4376", "m4376(java.lang.String)", POLICY_0, "X-4376");
      table.endpoint("GET", "e4377", "m4377(java.lang.String)", POLICY_0, "X-4377");
      table.endpoint("GET", "e4378", "m4378(java.lang.String)", POLICY_0, "X-4378");
      table.endpoint("GET", "e4379", "m4379(java.lang.String)", POLICY_0, "X-4379");
      table.endpoint("GET", "e438", "m438(java.lang.String)", POLICY_0, "X-438");
      table.endpoint("GET", "e4380", "m4380(java.lang.String)", POLICY_0, "X-4380");
      table.endpoint("GET", "e4381", "m4381(java.lang.String)", POLICY_0, "X-4381");
      table.endpoint("GET", "e4382", "m4382(java.lang.String)", POLICY_0, "X-4382");
      table.endpoint("GET", "e4383", "m4383(java.lang.String)", POLICY_0, "X-4383");
      table.endpoint("GET", "e4384", "m4384(java.lang.String)", POLICY_0, "X-4384");
      table.endpoint("GET", "e4385", "m4385(java.lang.String)", POLICY_0, "X-4385");
      table.endpoint("GET", "e4386", "m4386(java.lang.String)", POLICY_0, "X-4386");
      table.endpoint("GET", "e4387", "m4387(java.lang.String)", POLICY_0, "X-4387");
      table.endpoint("GET", "e4388", "m4388(java.lang.String)", POLICY_0, "X-4388");
      table.endpoint("GET", "e4389", "m4389(java.lang.String)", POLICY_0, "X-4389");
      table.endpoint("GET", "e439", "m439(java.lang.String)", POLICY_0, "X-439");
      table.endpoint("GET", "e4390", "m4390(java.lang.String)", POLICY_0, "X-4390");
      table.endpoint("GET", "e4391", "m4391(java.lang.String)", POLICY_0, "X-4391");
      table.endpoint("GET", "e4392", "m4392(java.lang.String)", POLICY_0, "X-4392");
      table.endpoint("GET", "e4393", "m4393(java.lang.String)", POLICY_0, "X-4393");
      table.endpoint("GET", "e4394", "m4394(java.lang.String)", POLICY_0, "X-4394");
      table.endpoint("GET", "e4395", "m4395(java.lang.String)", POLICY_0, "X-4395");
      table.endpoint("GET", "e4396", "m4396(java.lang.String)", POLICY_0, "X-4396");
      table.endpoint("GET", "e4397", "m4397(java.lang.String)", POLICY_0, "X-4397");
      table.endpoint("GET", "e4398", "m4398(java.lang.String)", POLICY_0, "X-4398");
      table.endpoint("GET", "e4399", "m4399(java.lang.String)", POLICY_0, "X-4399");
      table.endpoint("GET", "e44", "m44(java.lang.String)", POLICY_0, "X-44");
      table.endpoint("GET", "e440", "m440(java.lang.String)", POLICY_0, "X-440");
      table.endpoint("GET", "e4400", "m4400(java.lang.String)", POLICY_0, "X-4400");
      table.endpoint("GET", "e4401", "m4401(java.lang.String)", POLICY_0, "X-4401");
      table.endpoint("GET", "e4402", "m4402(java.lang.String)", POLICY_0, "X-4402");
      table.endpoint("GET", "e4403", "m4403(java.lang.String)", POLICY_0, "X-4403");
      table.endpoint("GET", "e4404", "m4404(java.lang.String)", POLICY_0, "X-4404");
      table.endpoint("GET", "e4405", "m4405(java.lang.String)", POLICY_0, "X-4405");
      table.endpoint("GET", "e4406", "m4406(java.lang.String)", POLICY_0, "X-4406");
      table.endpoint("GET", "e4407", "m4407(java.lang.String)", POLICY_0, "X-4407");
      table.endpoint("GET", "e4408", "m4408(java.lang.String)", POLICY_0, "X-4408");
      table.endpoint("GET", "e4409", "m4409(java.lang.String)", POLICY_0, "X-4409");
      table.endpoint("GET", "e441", "m441(java.lang.String)", POLICY_0, "X-441");
      table.endpoint("GET", "e4410", "m4410(java.lang.String)", POLICY_0, "X-4410");
      table.endpoint("GET", "e4411", "m4411(java.lang.String)", POLICY_0, "X-4411");
      table.endpoint("GET", "e4412", "m4412(java.lang.String)", POLICY_0, "X-4412");
      table.endpoint("GET", "e4413", "m4413(java.lang.String)", POLICY_0, "X-4413");
      table.endpoint("GET", "e4414", "m4414(java.lang.String)", POLICY_0, "X-4414");
      table.endpoint("GET", "e4415", "m4415(java.lang.String)", POLICY_0, "X-4415");
      table.endpoint("GET", "e4416", "m4416(java.lang.String)", POLICY_0, "X-4416");
      table.endpoint("GET", "e4417", "m4417(java.lang.String)", POLICY_0, "X-4417");
      table.endpoint("GET", "e4418", "m4418(java.lang.String)", POLICY_0, "X-4418");
      table.endpoint("GET", "e4419", "m4419(java.lang.String)", POLICY_0, "X-4419");
      table.endpoint("GET", "e442", "m442(java.lang.String)", POLICY_0, "X-442");
      table.endpoint("GET", "e4420", "m4420(java.lang.String)", POLICY_0, "X-4420");
      table.endpoint("GET", "e4421", "m4421(java.lang.String)", POLICY_0, "X-4421");
      table.endpoint("GET", "e4422", "m4422(java.lang.String)", POLICY_0, "X-4422");
      table.endpoint("GET", "e4423", "m4423(java.lang.String)", POLICY_0, "X-4423");
      table.endpoint("GET", "e4424", "m4424(java.lang.String)", POLICY_0, "X-4424");
      table.endpoint("GET", "e4425", "m4425(java.lang.String)", POLICY_0, "X-4425");
      table.endpoint("GET", "e4426", "m4426(java.lang.String)", POLICY_0, "X-4426");
      table.endpoint("GET", "e4427", "m4427(java.lang.String)", POLICY_0, "X-4427");
      table.endpoint("GET", "e4428", "m4428(java.lang.String)", POLICY_0, "X-4428");
      table.endpoint("GET", "e4429", "m4429(java.lang.String)", POLICY_0, "X-4429");
      table.endpoint("GET", "e443", "m443(java.lang.String)", POLICY_0, "X-443");
      table.endpoint("GET", "e4430", "m4430(java.lang.String)", POLICY_0, "X-4430");
      table.endpoint("GET", "e4431", "m4431(java.lang.String)", POLICY_0, "X-4431");
      table.endpoint("GET", "e4432", "m4432(java.lang.String)", POLICY_0, "X-4432");
      table.endpoint("GET", "e4433", "m4433(java.lang.String)", POLICY_0, "X-4433");
      table.endpoint("GET", "e4434", "m4434(java.lang.String)", POLICY_0, "X-4434");
      table.endpoint("GET", "e4435", "m4435(java.lang.String)", POLICY_0, "X-4435");
      table.endpoint("GET", "e4436", "m4436(java.lang.String)", POLICY_0, "X-4436");
      table.endpoint("GET", "e4437", "m4437(java.lang.String)", POLICY_0, "X-4437");
      table.endpoint("GET", "e4438", "m4438(java.lang.String)", POLICY_0, "X-4438");
      table.endpoint("GET", "e4439", "m4439(java.lang.String)", POLICY_0, "X-4439");
      table.endpoint("GET", "e444", "m444(java.lang.String)", POLICY_0, "X-444");
      table.endpoint("GET", "e4440", "m4440(java.lang.String)", POLICY_0, "X-4440");
      table.endpoint("GET", "e4441", "m4441(java.lang.String)", POLICY_0, "X-4441");
      table.endpoint("GET", "e4442", "m4442(java.lang.String)", POLICY_0, "X-4442");
      table.endpoint("GET", "e4443", "m4443(java.lang.String)", POLICY_0, "X-4443");
      table.endpoint("GET", "e4444", "m4444(java.lang.String)", POLICY_0, "X-4444");
      table.endpoint("GET", "e4445", "m4445(java.lang.String)", POLICY_0, "X-4445");
      table.endpoint("GET", "e4446", "m4446(java.lang.String)", POLICY_0, "X-4446");
      table.endpoint("GET", "e4447", "m4447(java.lang.String)", POLICY_0, "X-4447");
      table.endpoint("GET", "e4448", "m4448(java.lang.String)", POLICY_0, "X-4448");
      table.endpoint("GET", "e4449", "m4449(java.lang.String)", POLICY_0, "X-4449");
      table.endpoint("GET", "e445", "m445(java.lang.String)", POLICY_0, "X-445");
      table.endpoint("GET", "e4450", "m4450(java.lang.String)", POLICY_0, "X-4450");
      table.endpoint("GET", "e4451", "m4451(java.lang.String)", POLICY_0, "X-4451");
      table.endpoint("GET", "e4452", "m4452(java.lang.String)", POLICY_0, "X-4452");
      table.endpoint("GET", "e4453", "m4453(java.lang.String)", POLICY_0, "X-4453");
      table.endpoint("GET", "e4454", "m4454(java.lang.String)", POLICY_0, "X-4454");
      table.endpoint("GET", "e4455", "m4455(java.lang.String)", POLICY_0, "X-4455");
      table.endpoint("GET", "e4456", "m4456(java.lang.String)", POLICY_0, "X-4456");
      table.endpoint("GET", "e4457", "m4457(java.lang.String)", POLICY_0, "X-4457");
      table.endpoint("GET", "e4458", "m4458(java.lang.String)", POLICY_0, "X-4458");
      table.endpoint("GET", "e4459", "m4459(java.lang.String)", POLICY_0, "X-4459");
      table.endpoint("GET", "e446", "m446(java.lang.String)", POLICY_0, "X-446");
      table.endpoint("GET", "e4460", "m4460(java.lang.String)", POLICY_0, "X-4460");
      table.endpoint("GET", "e4461", "m4461(java.lang.String)", POLICY_0, "X-4461");
      table.endpoint("GET", "e4462", "m4462(java.lang.String)", POLICY_0, "X-4462");
      table.endpoint("GET", "e4463", "m4463(java.lang.String)", POLICY_0, "X-4463");
      table.endpoint("GET", "e4464", "m4464(java.lang.String)", POLICY_0, "X-4464");
      table.endpoint("GET", "e4465", "m4465(java.lang.String)", POLICY_0, "X-4465");
      table.endpoint("GET", "e4466", "m4466(java.lang.String)", POLICY_0, "X-4466");
      table.endpoint("GET", "e4467", "m4467(java.lang.String)", POLICY_0, "X-4467");
      table.endpoint("GET", "e4468", "m4468(java.lang.String)", POLICY_0, "X-4468");
      table.endpoint("GET", "e4469", "m4469(java.lang.String)", POLICY_0, "X-4469");
      table.endpoint("GET", "e447", "m447(java.lang.String)", POLICY_0, "X-447");
      table.endpoint("GET", "e4470", "m4470(java.lang.String)", POLICY_0, "X-4470");
      table.endpoint("GET", "e4471", "m4471(java.lang.String)", POLICY_0, "X-4471");
      table.endpoint("GET", "e4472", "m4472(java.lang.String)", POLICY_0, "X-4472");
      table.endpoint("GET", "e4473", "m4473(java.lang.String)", POLICY_0, "X-4473");
      table.endpoint("GET", "e4474", "m4474(java.lang.String)", POLICY_0, "X-4474");
      table.endpoint("GET", "e4475", "m4475(java.lang.String)", POLICY_0, "X-4475");
      table.endpoint("GET", "e4476", "m4476(java.lang.String)", POLICY_0, "X-4476");
      table.endpoint("GET", "e4477", "m4477(java.lang.String)", POLICY_0, "X-4477");
      table.endpoint("GET", "e4478", "m4478(java.lang.String)", POLICY_0, "X-4478");
      table.endpoint("GET", "e4479", "m4479(java.lang.String)", POLICY_0, "X-4479");
      table.endpoint("GET", "e448", "m448(java.lang.String)", POLICY_0, "X-448");
      table.endpoint("GET", "e4480", "m4480(java.lang.String)", POLICY_0, "X-4480");
      table.endpoint("GET", "e4481", "m4481(java.lang.String)", POLICY_0, "X-4481");
      table.endpoint("GET", "e4482", "m4482(java.lang.String)", POLICY_0, "X-4482");
      table.endpoint("GET", "e4483", "m4483(java.lang.String)", POLICY_0, "X-4483");
      table.endpoint("GET", "e4484", "m4484(java.lang.String)", POLICY_0, "X-4484");
      table.endpoint("GET", "e4485", "m4485(java.lang.String)", POLICY_0, "X-4485");
      table.endpoint("GET", "e4486", "m4486(java.lang.String)", POLICY_0, "X-4486");
      table.endpoint("GET", "e4487", "m4487(java.lang.String)", POLICY_0, "X-4487");
      table.endpoint("GET", "e4488", "m4488(java.lang.String)", POLICY_0, "X-4488");
      table.endpoint("GET", "e4489", "m4489(java.lang.String)", POLICY_0, "X-4489");
      table.endpoint("GET", "e449", "m449(java.lang.String)", POLICY_0, "X-449");
      table.endpoint("GET", "e4490", "m4490(java.lang.String)", POLICY_0, "X-4490");
      table.endpoint("GET", "e4491", "m4491(java.lang.String)", POLICY_0, "X-4491");
      table.endpoint("GET", "e4492", "m4492(java.lang.String)", POLICY_0, "X-4492");
      table.endpoint("GET", "e4493", "m4493(java.lang.String)", POLICY_0, "X-4493");
      table.endpoint("GET", "e4494", "m4494(java.lang.String)", POLICY_0, "X-4494");
      table.endpoint("GET", "e4495", "m4495(java.lang.String)", POLICY_0, "X-4495");
      table.endpoint("GET", "e4496", "m4496(java.lang.String)", POLICY_0, "X-4496");
      table.endpoint("GET", "e4497", "m4497(java.lang.String)", POLICY_0, "X-4497");
      table.endpoint("GET", "e4498", "m4498(java.lang.String)", POLICY_0, "X-4498");
      table.endpoint("GET", "e4499", "m4499(java.lang.String)", POLICY_0, "X-4499");
      table.endpoint("GET", "e45", "m45(java.lang.String)", POLICY_0, "X-45");
      table.endpoint("GET", "e450", "m450(java.lang.String)", POLICY_0, "X-450");
      table.endpoint("GET", "e4500", "m4500(java.lang.String)", POLICY_0, "X-4500");
      table.endpoint("GET", "e4501", "m4501(java.lang.String)", POLICY_0, "X-4501");
      table.endpoint("GET", "e4502", "m4502(java.lang.String)", POLICY_0, "X-4502");
      table.endpoint("GET", "e4503", "m4503(java.lang.String)", POLICY_0, "X-4503");
      table.endpoint("GET", "e4504", "m4504(java.lang.String)", POLICY_0, "X-4504");
      table.endpoint("GET", "e4505", "m4505(java.lang.String)", POLICY_0, "X-4505");
      table.endpoint("GET", "e4506", "m4506(java.lang.String)", POLICY_0, "X-4506");
      table.endpoint("GET", "e4507", "m4507(java.lang.String)", POLICY_0, "X-4507");
      table.endpoint("GET", "e4508", "m4508(java.lang.String)", POLICY_0, "X-4508");
      table.endpoint("GET", "e4509", "m4509(java.lang.String)", POLICY_0, "X-4509");
      table.endpoint("GET", "e451", "m451(java.lang.String)", POLICY_0, "X-451");
      table.endpoint("GET", "e4510", "m4510(java.lang.String)", POLICY_0, "X-4510");
      table.endpoint("GET", "e4511", "m4511(java.lang.String)", POLICY_0, "X-4511");
      table.endpoint("GET", "e4512", "m4512(java.lang.String)", POLICY_0, "X-4512");
      table.endpoint("GET", "e4513", "m4513(java.lang.String)", POLICY_0, "X-4513");
      table.endpoint("GET", "e4514", "m4514(java.lang.String)", POLICY_0, "X-4514");
      table.endpoint("GET", "e4515", "m4515(java.lang.String)", POLICY_0, "X-4515");
      table.endpoint("GET", "e4516", "m4516(java.lang.String)", POLICY_0, "X-4516");
      table.endpoint("GET", "e4517", "m4517(java.lang.String)", POLICY_0, "X-4517");
      table.endpoint("GET", "e4518", "m4518(java.lang.String)", POLICY_0, "X-4518");
      table.endpoint("GET", "e4519", "m4519(java.lang.String)", POLICY_0, "X-4519");
      table.endpoint("GET", "e452", "m452(java.lang.String)", POLICY_0, "X-452");
      table.endpoint("GET", "e4520", "m4520(java.lang.String)", POLICY_0, "X-4520");
      table.endpoint("GET", "e4521", "m4521(java.lang.String)", POLICY_0, "X-4521");
      table.endpoint("GET", "e4522", "m4522(java.lang.String)", POLICY_0, "X-4522");
      table.endpoint("GET", "e4523", "m4523(java.lang.String)", POLICY_0, "X-4523");
      table.endpoint("GET", "e4524", "m4524(java.lang.String)", POLICY_0, "X-4524");
      table.endpoint("GET", "e4525", "m4525(java.lang.String)", POLICY_0, "X-4525");
      table.endpoint("GET", "e4526", "m4526(java.lang.String)", POLICY_0, "X-4526");
      table.endpoint("GET", "e4527", "m4527(java.lang.String)", POLICY_0, "X-4527");
      table.endpoint("GET", "e4528", "m4528(java.lang.String)", POLICY_0, "X-4528");
      table.endpoint("GET", "e4529", "m4529(java.lang.String)", POLICY_0, "X-4529");
      table.endpoint("GET", "e453", "m453(java.lang.String)", POLICY_0, "X-453");
      table.endpoint("GET", "e4530", "m4530(java.lang.String)", POLICY_0, "X-4530");
      table.endpoint("GET", "e4531", "m4531(java.lang.String)", POLICY_0, "X-4531");
      table.endpoint("GET", "e4532", "m4532(java.lang.String)", POLICY_0, "X-4532");
      table.endpoint("GET", "e4533", "m4533(java.lang.String)", POLICY_0, "X-4533");
      table.endpoint("GET", "e4534", "m4534(java.lang.String)", POLICY_0, "X-4534");
      table.endpoint("GET", "e4535", "m4535(java.lang.String)", POLICY_0, "X-4535");
      table.endpoint("GET", "e4536", "m4536(java.lang.String)", POLICY_0, "X-4536");
      table.endpoint("GET", "e4537", "m4537(java.lang.String)", POLICY_0, "X-4537");
      table.endpoint("GET", "e4538", "m4538(java.lang.String)", POLICY_0, "X-4538");
      table.endpoint("GET", "e4539", "m4539(java.lang.String)", POLICY_0, "X-4539");
      table.endpoint("GET", "e454", "m454(java.lang.String)", POLICY_0, "X-454");
      table.endpoint("GET", "e4540", "m4540(java.lang.String)", POLICY_0, "X-4540");
      table.endpoint("GET", "e4541", "m4541(java.lang.String)", POLICY_0, "X-4541");
      table.endpoint("GET", "e4542", "m4542(java.lang.String)", POLICY_0, "X-4542");
      table.endpoint("GET", "e4543", "m4543(java.lang.String)", POLICY_0, "X-4543");
      table.endpoint("GET", "e4544", "m4544(java.lang.String)", POLICY_0, "X-4544");
      table.endpoint("GET", "e4545", "m4545(java.lang.String)", POLICY_0, "X-4545");
      table.endpoint("GET", "e4546", "m4546(java.lang.String)", POLICY_0, "X-4546");
      table.endpoint("GET", "e4547", "m4547(java.lang.String)", POLICY_0, "X-4547");
      table.endpoint("GET", "e4548", "m4548(java.lang.String)", POLICY_0, "X-4548");
      table.endpoint("GET", "e4549", "m4549(java.lang.String)", POLICY_0, "X-4549");
      table.endpoint("GET", "e455", "m455(java.lang.String)", POLICY_0, "X-455");
      table.endpoint("GET", "e4550", "m4550(java.lang.String)", POLICY_0, "X-4550");
      table.endpoint("GET", "e4551", "m4551(java.lang.String)", POLICY_0, "X-4551");
      table.endpoint("GET", "e4552", "m4552(java.lang.String)", POLICY_0, "X-4552");
      table.endpoint("GET", "e4553", "m4553(java.lang.String)", POLICY_0, "X-4553");
      table.endpoint("GET", "e4554", "m4554(java.lang.String)", POLICY_0, "X-4554");
      table.endpoint("GET", "e4555", "m4555(java.lang.String)", POLICY_0, "X-4555");
      table.endpoint("GET", "e4556", "m4556(java.lang.String)", POLICY_0, "X-4556");
      table.endpoint("GET", "e4557", "m4557(java.lang.String)", POLICY_0, "X-4557");
      table.endpoint("GET", "e4558", "m4558(java.lang.String)", POLICY_0, "X-4558");
      table.endpoint("GET", "e4559", "m4559(java.lang.String)", POLICY_0, "X-4559");
      table.endpoint("GET", "e456", "m456(java.lang.String)", POLICY_0, "X-456");
      table.endpoint("GET", "e4560", "m4560(java.lang.String)", POLICY_0, "X-4560");
      table.endpoint("GET", "e4561", "m4561(java.lang.String)", POLICY_0, "X-4561");
      table.endpoint("GET", "e4562", "m4562(java.lang.String)", POLICY_0, "X-4562");
      table.endpoint("GET", "e4563", "m4563(java.lang.String)", POLICY_0, "X-4563");
      table.endpoint("GET", "e4564", "m4564(java.lang.String)", POLICY_0, "X-4564");
      table.endpoint("GET", "e4565", "m4565(java.lang.String)", POLICY_0, "X-4565");
      table.endpoint("GET", "e4566", "m4566(java.lang.String)", POLICY_0, "X-4566");
      table.endpoint("GET", "e4567", "m4567(java.lang.String)", POLICY_0, "X-4567");
      table.endpoint("GET", "e4568", "m4568(java.lang.String)", POLICY_0, "X-4568");
      table.endpoint("GET", "e4569", "m4569(java.lang.String)", POLICY_0, "X-4569");
      table.endpoint("GET", "e457", "m457(java.lang.String)", POLICY_0, "X-457");
      table.endpoint("GET", "e4570", "m4570(java.lang.String)", POLICY_0, "X-4570");
      table.endpoint("GET", "e4571", "m4571(java.lang.String)", POLICY_0, "X-4571");
      table.endpoint("GET", "e4572", "m4572(java.lang.String)", POLICY_0, "X-4572");
      table.endpoint("GET", "e4573", "m4573(java.lang.String)", POLICY_0, "X-4573");
      table.endpoint("GET", "e4574", "m4574(java.lang.String)", POLICY_0, "X-4574");
      table.endpoint("GET", "e4575", "m4575(java.lang.String)", POLICY_0, "X-4575");
      table.endpoint("GET", "e4576", "m4576(java.lang.String)", POLICY_0, "X-4576");
      table.endpoint("GET", "e4577", "m4577(java.lang.String)", POLICY_0, "X-4577");
      table.endpoint("GET", "e4578", "m4578(java.lang.String)", POLICY_0, "X-4578");
      table.endpoint("GET", "e4579", "m4579(java.lang.String)", POLICY_0, "X-4579");
      table.endpoint("GET", "e458", "m458(java.lang.String)", POLICY_0, "X-458");
      table.endpoint("GET", "e4580", "m4580(java.lang.String)", POLICY_0, "X-4580");
      table.endpoint("GET", "e4581", "m4581(java.lang.String)", POLICY_0, "X-4581");
      table.endpoint("GET", "e4582", "m4582(java.lang.String)", POLICY_0, "X-4582");
      table.endpoint("GET", "e4583", "m4583(java.lang.String)", POLICY_0, "X-4583");
      table.endpoint("GET", "e4584", "m4584(java.lang.String)", POLICY_0, "X-4584");
      table.endpoint("GET", "e4585", "m4585(java.lang.String)", POLICY_0, "X-4585");
      table.endpoint("GET", "e4586", "m4586(java.lang.String)", POLICY_0, "X-4586");
      table.endpoint("GET", "e4587", "m4587(java.lang.String)", POLICY_0, "X-4587");
      table.endpoint("GET", "e4588", "m4588(java.lang.String)", POLICY_0, "X-4588");
      table.endpoint("GET", "e4589", "m4589(java.lang.String)", POLICY_0, "X-4589");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints14 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e459", "m459(java.lang.String)", POLICY_0, "X-459");
      table.endpoint("GET", "e4590", "m4590(java.lang.String)", POLICY_0, "X-4590");
      table.endpoint("GET", "e4591", "m4591(java.lang.String)", POLICY_0, "X-4591");
      table.endpoint("GET", "e4592", "m4592(java.lang.String)", POLICY_0, "X-4592");
      table.endpoint("GET", "e4593", "m4593(java.lang.String)", POLICY_0, "X-4593");
      table.endpoint("GET", "e4594", "m4594(java.lang.String)", POLICY_0, "X-4594");
      table.endpoint("GET", "e4595", "m4595(java.lang.String)", POLICY_0, "X-4595");
      table.endpoint("GET", "e4596", "m4596(java.lang.String)", POLICY_0, "X-4596");
      table.endpoint("GET", "e4597", "m4597(java.lang.String)", POLICY_0, "X-4597");
      table.endpoint("GET", "e4598", "m4598(java.lang.String)", POLICY_0, "X-4598");
      table.endpoint("GET", "e4599", "m4599(java.lang.String)", POLICY_0, "X-4599");
      table.endpoint("GET", "e46", "m46(java.lang.String)", POLICY_0, "X-46");
      table.endpoint("GET", "e460", "m460(java.lang.String)", POLICY_0, "X-460");
      table.endpoint("GET", "e4600", "m4600(java.lang.String)", POLICY_0, "X-4600");
      table.endpoint("GET", "e4601", "m4601(java.lang.String)", POLICY_0, "X-4601");
      table.endpoint("GET", "e4602", "m4602(java.lang.String)", POLICY_0, "X-4602");
      table.endpoint("GET", "e4603", "m4603(java.lang.String)", POLICY_0, "X-4603");
      table.endpoint("GET", "e4604", "m4604(java.lang.String)", POLICY_0, "X-4604");
      table.endpoint("GET", "e4605", "m4605(java.lang.String)", POLICY_0, "X-4605");
      table.endpoint("GET", "e4606", "m4606(java.lang.String)", POLICY_0, "X-4606");
      table.endpoint("GET", "e4607", "m4607(java.lang.String)", POLICY_0, "X-4607");
      table.endpoint("GET", "e4608", "m4608(java.lang.String)", POLICY_0, "X-4608");
      table.endpoint("GET", "e4609", "m4609(java.lang.String)", POLICY_0, "X-4609");
      table.endpoint("GET", "e461", "m461(java.lang.String)", POLICY_0, "X-461");
      table.endpoint("GET", "e4610", "m4610(java.lang.String)", POLICY_0, "X-4610");
      table.endpoint("GET", "e4611", "m4611(java.lang.String)", POLICY_0, "X-4611");
      table.endpoint("GET", "e4612", "m4612(java.lang.String)", POLICY_0, "X-4612");
      table.endpoint("GET", "e4613", "m4613(java.lang.String)", POLICY_0, "X-4613");
      table.endpoint("GET", "e4614", "m4614(java.lang.String)", POLICY_0, "X-4614");
      table.endpoint("GET", "e4615", "m4615(java.lang.String)", POLICY_0, "X-4615");
      table.endpoint("GET", "e4616", "m4616(java.lang.String)", POLICY_0, "X-4616");
      table.endpoint("GET", "e4617", "m4617(java.lang.String)", POLICY_0, "X-4617");
      table.endpoint("GET", "e4618", "m4618(java.lang.String)", POLICY_0, "X-4618");
      table.endpoint("GET", "e4619", "m4619(java.lang.String)", POLICY_0, "X-4619");
      table.endpoint("GET", "e462", "m462(java.lang.String)", POLICY_0, "X-462");
      table.endpoint("GET", "e4620", "m4620(java.lang.String)", POLICY_0, "X-4620");
      table.endpoint("GET", "e4621", "m4621(java.lang.String)", POLICY_0, "X-4621");
      table.endpoint("GET", "e4622", "m4622(java.lang.String)", POLICY_0, "X-4622");
      table.endpoint("GET", "e4623", "m4623(java.lang.String)", POLICY_0, "X-4623");
      table.endpoint("GET", "e4624", "m4624(java.lang.String)", POLICY_0, "X-4624");
      table.endpoint("GET", "e4625", "m4625(java.lang.String)", POLICY_0, "X-4625");
      table.endpoint("GET", "e4626", "m4626(java.lang.String)", POLICY_0, "X-4626");
      table.endpoint("GET", "e4627", "m4627(java.lang.String)", POLICY_0, "X-4627");
      table.endpoint("GET", "e4628", "m4628(java.lang.String)", POLICY_0, "X-4628");
      table.endpoint("GET", "e4629", "m4629(java.lang.String)", POLICY_0, "X-4629");
      table.endpoint("GET", "e463", "m463(java.lang.String)", POLICY_0, "X-463");
      table.endpoint("GET", "e4630", "m4630(java.lang.String)", POLICY_0, "X-4630");
      table.endpoint("GET", "e4631", "m4631(java.lang.String)", POLICY_0, "X-4631");
      table.endpoint("GET", "e4632", "m4632(java.lang.String)", POLICY_0, "X-4632");
      table.endpoint("GET", "e4633", "m4633(java.lang.String)", POLICY_0, "X-4633");
      table.endpoint("GET", "e4634", "m4634(java.lang.String)", POLICY_0, "X-4634");
      table.endpoint("GET", "e4635", "m4635(java.lang.String)", POLICY_0, "X-4635");
      table.endpoint("GET", "e4636", "m4636(java.lang.String)", POLICY_0, "X-4636");
      table.endpoint("GET", "e4637", "m4637(java.lang.String)", POLICY_0, "X-4637");
      table.endpoint("GET", "e4638", "m4638(java.lang.String)", POLICY_0, "X-4638");
      table.endpoint("GET", "e4639", "m4639(java.lang.String)", POLICY_0, "X-4639");
      table.endpoint("GET", "e464", "m464(java.lang.String)", POLICY_0, "X-464");
      table.endpoint("GET", "e4640", "m4640(java.lang.String)", POLICY_0, "X-4640");
      table.endpoint("GET", "e4641", "m4641(java.lang.String)", POLICY_0, "X-4641");
      table.endpoint("GET", "e4642", "m4642(java.lang.String)", POLICY_0, "X-4642");
      table.endpoint("GET", "e4643", "m4643(java.lang.String)", POLICY_0, "X-4643");
      table.endpoint("GET", "e4644", "m4644(java.lang.String)", POLICY_0, "X-4644");
      table.endpoint("GET", "e4645", "m4645(java.lang.String)", POLICY_0, "X-4645");
      table.endpoint("GET", "e4646", "m4646(java.lang.String)", POLICY_0, "X-4646");
      table.endpoint("GET", "e4647", "m4647(java.lang.String)", POLICY_0, "X-4647");
      table.endpoint("GET", "e4648", "m4648(java.lang.String)", POLICY_0, "X-4648");
      table.endpoint("GET", "e4649", "m4649(java.lang.String)", POLICY_0, "X-4649");
      table.endpoint("GET", "e465", "m465(java.lang.String)", POLICY_0, "X-465");
      table.endpoint("GET", "e4650", "m4650(java.lang.String)", POLICY_0, "X-4650");
      table.endpoint("GET", "e4651", "m4651(java.lang.String)", POLICY_0, "X-4651");
      table.endpoint("GET", "e4652", "m4652(java.lang.String)", POLICY_0, "X-4652");
      table.endpoint("GET", "e4653", "m4653(java.lang.String)", POLICY_0, "X-4653");
      table.endpoint("GET", "e4654", "m4654(java.lang.String)", POLICY_0, "X-4654");
      table.endpoint("GET", "e4655", "m4655(java.lang.String)", POLICY_0, "X-4655");
      table.endpoint("GET", "e4656", "m4656(java.lang.String)", POLICY_0, "X-4656");
      table.endpoint("GET", "e4657", "m4657(java.lang.String)", POLICY_0, "X-4657");
      table.endpoint("GET", "e4658", "m4658(java.lang.String)", POLICY_0, "X-4658");
      table.endpoint("GET", "e4659", "m4659(java.lang.String)", POLICY_0, "X-4659");
      table.endpoint("GET", "e466", "m466(java.lang.String)", POLICY_0, "X-466");
      table.endpoint("GET", "e4660", "m4660(java.lang.String)", POLICY_0, "X-4660");
      table.endpoint("GET", "e4661", "m4661(java.lang.String)", POLICY_0, "X-4661");
      table.endpoint("GET", "e4662", "m4662(java.lang.String)", POLICY_0, "X-4662");
      table.endpoint("GET", "e4663", "m4663(java.lang.String)", POLICY_0, "X-4663");
      table.endpoint("GET", "e4664", "m4664(java.lang.String)", POLICY_0, "X-4664");
      table.endpoint("GET", "e4665", "m4665(java.lang.String)", POLICY_0, "X-4665");
      table.endpoint("GET", "e4666", "m4666(java.lang.String)", POLICY_0, "X-4666");
      table.endpoint("GET", "e4667", "m4667(java.lang.String)", POLICY_0, "X-4667");
      table.endpoint("GET", "e4668", "m4668(java.lang.String)", POLICY_0, "X-4668");
      table.endpoint("GET", "e4669", "m4669(java.lang.String)", POLICY_0, "X-4669");
      table.endpoint("GET", "e467", "m467(java.lang.String)", POLICY_0, "X-467");
      table.endpoint("GET", "e4670", "m4670(java.lang.String)", POLICY_0, "X-4670");
      table.endpoint("GET", "e4671", "m4671(java.lang.String)", POLICY_0, "X-4671");
      table.endpoint("GET", "e4672", "m4672(java.lang.String)", POLICY_0, "X-4672");
      table.endpoint("GET", "e4673", "m4673(java.lang.String)", POLICY_0, "X-4673");
      table.endpoint("GET", "e4674", "m4674(java.lang.String)", POLICY_0, "X-4674");
      table.endpoint("GET", "e4675", "m4675(java.lang.String)", POLICY_0, "X-4675");
      table.endpoint("GET", "e4676", "m4676(java.lang.String)", POLICY_0, "X-4676");
      table.endpoint("GET", "e4677", "m4677(java.lang.String)", POLICY_0, "X-4677");
      table.endpoint("GET", "e4678", "m4678(java.lang.String)", POLICY_0, "X-4678");
      table.endpoint("GET", "e4679", "m4679(java.lang.String)", POLICY_0, "X-4679");
      table.endpoint("GET", "e468", "m468(java.lang.String)", POLICY_0, "X-468");
      table.endpoint("GET", "e4680", "m4680(java.lang.String)", POLICY_0, "X-4680");
      table.endpoint("GET", "e4681", "m4681(java.lang.String)", POLICY_0, "X-4681");
      table.endpoint("GET", "e4682", "m4682(java.lang.String)", POLICY_0, "X-4682");
      table.endpoint("GET", "e4683", "m4683(java.lang.String)", POLICY_0, "X-4683");
      table.endpoint("GET", "e4684", "m4684(java.lang.String)", POLICY_0, "X-4684");
      table.endpoint("GET", "e4685", "m4685(java.lang.String)", POLICY_0, "X-4685");
      table.endpoint("GET", "e4686", "m4686(java.lang.String)", POLICY_0, "X-4686");
      table.endpoint("GET", "e4687", "m4687(java.lang.String)", POLICY_0, "X-4687");
      table.endpoint("GET", "e4688", "m4688(java.lang.String)", POLICY_0, "X-4688");
      table.endpoint("GET", "e4689", "m4689(java.lang.String)", POLICY_0, "X-4689");
      table.endpoint("GET", "e469", "m469(java.lang.String)", POLICY_0, "X-469");
      table.endpoint("GET", "e4690", "m4690(java.lang.String)", POLICY_0, "X-4690");
      table.endpoint("GET", "e4691", "m4691(java.lang.String)", POLICY_0, "X-4691");
      table.endpoint("GET", "e4692", "m4692(java.lang.String)", POLICY_0, "X-4692");
      table.endpoint("GET", "e4693", "m4693(java.lang.String)", POLICY_0, "X-4693");
      table.endpoint("GET", "e4694", "m4694(java.lang.String)", POLICY_0, "X-4694");
      table.endpoint("GET", "e4695", "m4695(java.lang.String)", POLICY_0, "X-4695");
      table.endpoint("GET", "e4696", "m4696(java.lang.String)", POLICY_0, "X-4696");
      table.endpoint("GET", "e4697", "m4697(java.lang.String)", POLICY_0, "X-4697");
      table.endpoint("GET", "e4698", "m4698(java.lang.String)", POLICY_0, "X-4698");
      table.endpoint("GET", "e4699", "m4699(java.lang.String)", POLICY_0, "X-4699");
      table.endpoint("GET", "e47", "m47(java.lang.String)", POLICY_0, "X-47");
      table.endpoint("GET", "e470", "m470(java.lang.String)", POLICY_0, "X-470");
      table.endpoint("GET", "e4700", "m4700(java.lang.String)", POLICY_0, "X-4700");
      table.endpoint("GET", "e4701", "m4701(java.lang.String)", POLICY_0, "X-4701");
      table.endpoint("GET", "e4702", "m4702(java.lang.String)", POLICY_0, "X-4702");
      table.endpoint("GET", "e4703", "m4703(java.lang.String)", POLICY_0, "X-4703");
      table.endpoint("GET", "e4704", "m4704(java.lang.String)", POLICY_0, "X-4704");
      table.endpoint("GET", "e4705", "m4705(java.lang.String)", POLICY_0, "X-4705");
      table.endpoint("GET", "e4706", "m4706(java.lang.String)", POLICY_0, "X-4706");
      table.endpoint("GET", "e4707", "m4707(java.lang.String)", POLICY_0, "X-4707");
      table.endpoint("GET", "e4708", "m4708(java.lang.String)", POLICY_0, "X-4708");
      table.endpoint("GET", "e4709", "m4709(java.lang.String)", POLICY_0, "X-4709");
      table.endpoint("GET", "e471", "m471(java.lang.String)", POLICY_0, "X-471");
      table.endpoint("GET", "e4710", "m4710(java.lang.String)", POLICY_0, "X-4710");
      table.endpoint("GET", "e4711", "m4711(java.lang.String)", POLICY_0, "X-4711");
      table.endpoint("GET", "e4712", "m4712(java.lang.String)", POLICY_0, "X-4712");
      table.endpoint("GET", "e4713", "m4713(java.lang.String)", POLICY_0, "X-4713");
      table.endpoint("GET", "e4714", "m4714(java.lang.String)", POLICY_0, "X-4714");
      table.endpoint("GET", "e4715", "m4715(java.lang.String)", POLICY_0, "X-4715");
      table.endpoint("GET", "e4716", "m4716(java.lang.String)", POLICY_0, "X-4716");
      table.endpoint("GET", "e4717", "m4717(java.lang.String)", POLICY_0, "X-4717");
      table.endpoint("GET", "e4718", "m4718(java.lang.String)", POLICY_0, "X-4718");
      table.endpoint("GET", "e4719", "m4719(java.lang.String)", POLICY_0, "X-4719");
      table.endpoint("GET", "e472", "m472(java.lang.String)", POLICY_0, "X-472");
      table.endpoint("GET", "e4720", "m4720(java.lang.String)", POLICY_0, "X-4720");
      table.endpoint("GET", "e4721", "m4721(java.lang.String)", POLICY_0, "X-4721");
      table.endpoint("GET", "e4722", "m4722(java.lang.String)", POLICY_0, "X-4722");
      table.endpoint("GET", "e4723", "m4723(java.lang.String)", POLICY_0, "X-4723");
      table.endpoint("GET", "e4724", "m4724(java.lang.String)", POLICY_0, "X-4724");
      table.endpoint("GET", "e4725", "m4725(java.lang.String)", POLICY_0, "X-4725");
      table.endpoint("GET", "e4726", "m4726(java.lang.String)", POLICY_0, "X-4726");
      table.endpoint("GET", "e4727", "m4727(java.lang.String)", POLICY_0, "X-4727");
      table.endpoint("GET", "e4728", "m4728(java.lang.String)", POLICY_0, "X-4728");
      table.endpoint("GET", "e4729", "m4729(java.lang.String)", POLICY_0, "X-4729");
      table.endpoint("GET", "e473", "m473(java.lang.String)", POLICY_0, "X-473");
      table.endpoint("GET", "e4730", "m4730(java.lang.String)", POLICY_0, "X-4730");
      table.endpoint("GET", "e4731", "m4731(java.lang.String)", POLICY_0, "X-4731");
      table.endpoint("GET", "e4732", "m4732(java.lang.String)", POLICY_0, "X-4732");
      table.endpoint("GET", "e4733", "m4733(java.lang.String)", POLICY_0, "X-4733");
      table.endpoint("GET", "e4734", "m4734(java.lang.String)", POLICY_0, "X-4734");
      table.endpoint("GET", "e4735", "m4735(java.lang.String)", POLICY_0, "X-4735");
      table.endpoint("GET", "e4736", "m4736(java.lang.String)", POLICY_0, "X-4736");
      table.endpoint("GET", "e4737", "m4737(java.lang.String)", POLICY_0, "X-4737");
      table.endpoint("GET", "e4738", "m4738(java.lang.String)", POLICY_0, "X-4738");
      table.endpoint("GET", "e4739", "m4739(java.lang.String)", POLICY_0, "X-4739");
      table.endpoint("GET", "e474", "m474(java.lang.String)", POLICY_0, "X-474");
      table.endpoint("GET", "e4740", "m4740(java.lang.String)", POLICY_0, "X-4740");
      table.endpoint("GET", "e4741", "m4741(java.lang.String)", POLICY_0, "X-4741");
      table.endpoint("GET", "e4742", "m4742(java.lang.String)", POLICY_0, "X-4742");
      table.endpoint("GET", "e4743", "m4743(java.lang.String)", POLICY_0, "X-4743");
      table.endpoint("GET", "e4744", "m4744(java.lang.String)", POLICY_0, "X-4744");
      table.endpoint("GET", "e4745", "m4745(java.lang.String)", POLICY_0, "X-4745");
      table.endpoint("GET", "e4746", "m4746(java.lang.String)", POLICY_0, "X-4746");
      table.endpoint("GET", "e4747", "m4747(java.lang.String)", POLICY_0, "X-4747");
      table.endpoint("GET", "e4748", "m4748(java.lang.String)", POLICY_0, "X-4748");
      table.endpoint("GET", "e4749", "m4749(java.lang.String)", POLICY_0, "X-4749");
      table.endpoint("GET", "e475", "m475(java.lang.String)", POLICY_0, "X-475");
      table.endpoint("GET", "e4750", "m4750(java.lang.String)", POLICY_0, "X-4750");
      table.endpoint("GET", "e4751", "m4751(java.lang.String)", POLICY_0, "X-4751");
      table.endpoint("GET", "e4752", "m4752(java.lang.String)", POLICY_0, "X-4752");
      table.endpoint("GET", "e4753", "m4753(java.lang.String)", POLICY_0, "X-4753");
      table.endpoint("GET", "e4754", "m4754(java.lang.String)", POLICY_0, "X-4754");
      table.endpoint("GET", "e4755", "m4755(java.lang.String)", POLICY_0, "X-4755");
      table.endpoint("GET", "e4756", "m4756(java.lang.String)", POLICY_0, "X-4756");
      table.endpoint("GET", "e4757", "m4757(java.lang.String)", POLICY_0, "X-4757");
      table.endpoint("GET", "e4758", "m4758(java.lang.String)", POLICY_0, "X-4758");
      table.endpoint("GET", "e4759", "m4759(java.lang.String)", POLICY_0, "X-4759");
      table.endpoint("GET", "e476", "m476(java.lang.String)", POLICY_0, "X-476");
      table.endpoint("GET", "e4760", "m4760(java.lang.String)", POLICY_0, "X-4760");
      table.endpoint("GET", "e4761", "m4761(java.lang.String)", POLICY_0, "X-4761");
      table.endpoint("GET", "e4762", "m4762(java.lang.String)", POLICY_0, "X-4762");
      table.endpoint("GET", "e4763", "m4763(java.lang.String)", POLICY_0, "X-4763");
      table.endpoint("GET", "e4764", "m4764(java.lang.String)", POLICY_0, "X-4764");
      table.endpoint("GET", "e4765", "m4765(java.lang.String)", POLICY_0, "X-4765");
      table.endpoint("GET", "e4766", "m4766(java.lang.String)", POLICY_0, "X-4766");
      table.endpoint("GET", "e4767", "m4767(java.lang.String)", POLICY_0, "X-4767");
      table.endpoint("GET", "e4768", "m4768(java.lang.String)", POLICY_0, "X-4768");
      table.endpoint("GET", "e4769", "m4769(java.lang.String)", POLICY_0, "X-4769");
      table.endpoint("GET", "e477", "m477(java.lang.String)", POLICY_0, "X-477");
      table.endpoint("GET", "e4770", "m4770(java.lang.String)", POLICY_0, "X-4770");
      table.endpoint("GET", "e4771", "m4771(java.lang.String)", POLICY_0, "X-4771");
      table.endpoint("GET", "e4772", "m4772(java.lang.String)", POLICY_0, "X-4772");
      table.endpoint("GET", "e4773", "m4773(java.lang.String)", POLICY_0, "X-4773");
      table.endpoint("GET", "e4774", "m4774(java.lang.String)", POLICY_0, "X-4774");
      table.endpoint("GET", "e4775", "m4775(java.lang.String)", POLICY_0, "X-4775");
      table.endpoint("GET", "e4776", "m4776(java.lang.String)", POLICY_0, "X-4776");
      table.endpoint("GET", "e4777", "m4777(java.lang.String)", POLICY_0, "X-4777");
      table.endpoint("GET", "e4778", "m4778(java.lang.String)", POLICY_0, "X-4778");
      table.endpoint("GET", "e4779", "m4779(java.lang.String)", POLICY_0, "X-4779");
      table.endpoint("GET", "e478", "m478(java.lang.String)", POLICY_0, "X-478");
      table.endpoint("GET", "e4780", "m4780(java.lang.String)", POLICY_0, "X-4780");
      table.endpoint("GET", "e4781", "m4781(java.lang.String)", POLICY_0, "X-4781");
      table.endpoint("GET", "e4782", "m4782(java.lang.String)", POLICY_0, "X-4782");
      table.endpoint("GET", "e4783", "m4783(java.lang.String)", POLICY_0, "X-4783");
      table.endpoint("GET", "e4784", "m4784(java.lang.String)", POLICY_0, "X-4784");
      table.endpoint("GET", "e4785", "m4785(java.lang.String)", POLICY_0, "X-4785");
      table.endpoint("GET", "e4786", "m4786(java.lang.String)", POLICY_0, "X-4786");
      table.endpoint("GET", "e4787", "m4787(java.lang.String)", POLICY_0, "X-4787");
      table.endpoint("GET", "e4788", "m4788(java.lang.String)", POLICY_0, "X-4788");
      table.endpoint("GET", "e4789", "m4789(java.lang.String)", POLICY_0, "X-4789");
      table.endpoint("GET", "e479", "m479(java.lang.String)", POLICY_0, "X-479");
      table.endpoint("GET", "e4790", "m4790(java.lang.String)", POLICY_0, "X-4790");
      table.endpoint("GET", "e4791", "m4791(java.lang.String)", POLICY_0, "X-4791");
      table.endpoint("GET", "e4792", "m4792(java.lang.String)", POLICY_0, "X-4792");
      table.endpoint("GET", "e4793", "m4793(java.lang.String)", POLICY_0, "X-4793");
      table.endpoint("GET", "e4794", "m4794(java.lang.String)", POLICY_0, "X-4794");
      table.endpoint("GET", "e4795", "m4795(java.lang.String)", POLICY_0, "X-4795");
      table.endpoint("GET", "e4796", "m4796(java.lang.String)", POLICY_0, "X-4796");
      table.endpoint("GET", "e4797", "m4797(java.lang.String)", POLICY_0, "X-4797");
      table.endpoint("GET", "e4798", "m4798(java.lang.String)", POLICY_0, "X-4798");
      table.endpoint("GET", "e4799", "m4799(java.lang.String)", POLICY_0, "X-4799");
      table.endpoint("GET", "e48", "m48(java.lang.String)", POLICY_0, "X-48");
      table.endpoint("GET", "e480", "m480(java.lang.String)", POLICY_0, "X-480");
      table.endpoint("GET", "e4800", "m4800(java.lang.String)", POLICY_0, "X-4800");
      table.endpoint("GET", "e4801", "m4801(java.lang.String)", POLICY_0, "X-4801");
      table.endpoint("GET", "e4802", "m4802(java.lang.String)", POLICY_0, "X-4802");
      table.endpoint("GET", "e4803", "m4803(java.lang.String)", POLICY_0, "X-4803");
      table.endpoint("GET", "e4804", "m4804(java.lang.String)", POLICY_0, "X-4804");
      table.endpoint("GET", "e4805", "m4805(java.lang.String)", POLICY_0, "X-4805");
      table.endpoint("GET", "e4806", "m4806(java.lang.String)", POLICY_0, "X-4806");
      table.endpoint("GET", "e4807", "m4807(java.lang.String)", POLICY_0, "X-4807");
      table.endpoint("GET", "e4808", "m4808(java.lang.String)", POLICY_0, "X-4808");
      table.endpoint("GET", "e4809", "m4809(java.lang.String)", POLICY_0, "X-4809");
      table.endpoint("GET", "e481", "m481(java.lang.String)", POLICY_0, "X-481");
      table.endpoint("GET", "e4810", "m4810(java.lang.String)", POLICY_0, "X-4810");
      table.endpoint("GET", "e4811", "m4811(java.lang.String)", POLICY_0, "X-4811");
      table.endpoint("GET", "e4812", "m4812(java.lang.String)", POLICY_0, "X-4812");
      table.endpoint("GET", "e4813", "m4813(java.lang.String)", POLICY_0, "X-4813");
      table.endpoint("GET", "e4814", "m4814(java.lang.String)", POLICY_0, "X-4814");
      table.endpoint("GET", "e4815", "m4815(java.lang.String)", POLICY_0, "X-4815");
      table.endpoint("GET", "e4816", "m4816(java.lang.String)", POLICY_0, "X-4816");
      table.endpoint("GET", "e4817", "m4817(java.lang.String)", POLICY_0, "X-4817");
      table.endpoint("GET", "e4818", "m4818(java.lang.String)", POLICY_0, "X-4818");
      table.endpoint("GET", "e4819", "m4819(java.lang.String)", POLICY_0, "X-4819");
      table.endpoint("GET", "e482", "m482(java.lang.String)", POLICY_0, "X-482");
      table.endpoint("GET", "e4820", "m4820(java.lang.String)", POLICY_0, "X-4820");
      table.endpoint("GET", "e4821", "m4821(java.lang.String)", POLICY_0, "X-4821");
      table.endpoint("GET", "e4822", "m4822(java.lang.String)", POLICY_0, "X-4822");
      table.endpoint("GET", "e4823", "m4823(java.lang.String)", POLICY_0, "X-4823");
      table.endpoint("GET", "e4824", "m4824(java.lang.String)", POLICY_0, "X-4824");
      table.endpoint("GET", "e4825", "m4825(java.lang.String)", POLICY_0, "X-4825");
      table.endpoint("GET", "e4826", "m4826(java.lang.String)", POLICY_0, "X-4826");
      table.endpoint("GET", "e4827", "m4827(java.lang.String)", POLICY_0, "X-4827");
      table.endpoint("GET", "e4828", "m4828(java.lang.String)", POLICY_0, "X-4828");
      table.endpoint("GET", "e4829", "m4829(java.lang.String)", POLICY_0, "X-4829");
      table.endpoint("GET", "e483", "m483(java.lang.String)", POLICY_0, "X-483");
      table.endpoint("GET", "e4830", "m4830(java.lang.String)", POLICY_0, "X-4830");
      table.endpoint("GET", "e4831", "m4831(java.lang.String)", POLICY_0, "X-4831");
      table.endpoint("GET", "e4832", "m4832(java.lang.String)", POLICY_0, "X-4832");
      table.endpoint("GET", "e4833", "m4833(java.lang.String)", POLICY_0, "X-4833");
      table.endpoint("GET", "e4834", "m4834(java.lang.String)", POLICY_0, "X-4834");
      table.endpoint("GET", "e4835", "m4835(java.lang.String)", POLICY_0, "X-4835");
      table.endpoint("GET", "e4836", "m4836(java.lang.String)", POLICY_0, "X-4836");
      table.endpoint("GET", "e4837", "m4837(java.lang.String)", POLICY_0, "X-4837");
      table.endpoint("GET", "e4838", "m4838(java.lang.String)", POLICY_0, "X-4838");
      table.endpoint("GET", "e4839", "m4839(java.lang.String)", POLICY_0, "X-4839");
      table.endpoint("GET", "e484", "m484(java.lang.String)", POLICY_0, "X-484");
      table.endpoint("GET", "e4840", "m4840(java.lang.String)", POLICY_0, "X-4840");
      table.endpoint("GET", "e4841", "m4841(java.lang.String)", POLICY_0, "X-4841");
      table.endpoint("GET", "e4842", "m4842(java.lang.String)", POLICY_0, "X-4842");
      table.endpoint("GET", "e4843", "m4843(java.lang.String)", POLICY_0, "X-4843");
      table.endpoint("GET", "e4844", "m4844(java.lang.String)", POLICY_0, "X-4844");
      table.endpoint("GET", "e4845", "m4845(java.lang.String)", POLICY_0, "X-4845");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints15 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e4846", "m4846(java.lang.String)", POLICY_0, "X-4846");
      table.endpoint("GET", "e4847", "m4847(java.lang.String)", POLICY_0, "X-4847");
      table.endpoint("GET", "e4848", "m4848(java.lang.String)", POLICY_0, "X-4848");
      table.endpoint("GET", "e4849", "m4849(java.lang.String)", POLICY_0, "X-4849");
      table.endpoint("GET", "e485", "m485(java.lang.String)", POLICY_0, "X-485");
      table.endpoint("GET", "e4850", "m4850(java.lang.String)", POLICY_0, "X-4850");
      table.endpoint("GET", "e4851", "m4851(java.lang.String)", POLICY_0, "X-4851");
      table.endpoint("GET", "e4852", "m4852(java.lang.String)", POLICY_0, "X-4852");
      table.endpoint("GET", "e4853", "m4853(java.lang.String)", POLICY_0, "X-4853");
      table.endpoint("GET", "e4854", "m4854(java.lang.String)", POLICY_0, "X-4854");
      table.endpoint("GET", "e4855", "m4855(java.lang.String)", POLICY_0, "X-4855");
      table.endpoint("GET", "e4856", "m4856(java.lang.String)", POLICY_0, "X-4856");
      table.endpoint("GET", "e4857", "m4857(java.lang.String)", POLICY_0, "X-4857");
      table.endpoint("GET", "e4858", "m4858(java.lang.String)", POLICY_0, "X-4858");
      table.endpoint("GET", "e4859", "m4859(java.lang.String)", POLICY_0, "X-4859");
      table.endpoint("GET", "e486", "m486(java.lang.String)", POLICY_0, "X-486");
      table.endpoint("GET", "e4860", "m4860(java.lang.String)", POLICY_0, "X-4860");
      table.endpoint("GET", "e4861", "m4861(java.lang.String)", POLICY_0, "X-4861");
      table.endpoint("GET", "e4862", "m4862(java.lang.String)", POLICY_0, "X-4862");
      table.endpoint("GET", "e4863", "m4863(java.lang.String)", POLICY_0, "X-4863");
      table.endpoint("GET", "e4864", "m4864(java.lang.String)", POLICY_0, "X-4864");
      table.endpoint("GET", "e4865", "m4865(java.lang.String)", POLICY_0, "X-4865");
      table.endpoint("GET", "e4866", "m4866(java.lang.String)", POLICY_0, "X-4866");
      table.endpoint("GET", "e4867", "m4867(java.lang.String)", POLICY_0, "X-4867");
      table.endpoint("GET", "e4868", "m4868(java.lang.String)", POLICY_0, "X-4868");
      table.endpoint("GET", "e4869", "m4869(java.lang.String)", POLICY_0, "X-4869");
      table.endpoint("GET", "e487", "m487(java.lang.String)", POLICY_0, "X-487");
      table.endpoint("GET", "e4870", "m4870(java.lang.String)", POLICY_0, "X-4870");
      table.endpoint("GET", "e4871", "m4871(java.lang.String)", POLICY_0, "X-4871");
      table.endpoint("GET", "e4872", "m4872(java.lang.String)", POLICY_0, "X-4872");
      table.endpoint("GET", "e4873", "m4873(java.lang.String)", POLICY_0, "X-4873");
      table.endpoint("GET", "e4874", "m4874(java.lang.String)", POLICY_0, "X-4874");
      table.endpoint("GET", "e4875", "m4875(java.lang.String)", POLICY_0, "X-4875");
      table.endpoint("GET", "e4876", "m4876(java.lang.String)", POLICY_0, "X-4876");
      table.endpoint("GET", "e4877", "m4877(java.lang.String)", POLICY_0, "X-4877");
      table.endpoint("GET", "e4878", "m4878(java.lang.String)", POLICY_0, "X-4878");
      table.endpoint("GET", "e4879", "m4879(java.lang.String)", POLICY_0, "X-4879");
      table.endpoint("GET", "e488", "m488(java.lang.String)", POLICY_0, "X-488");
      table.endpoint("GET", "e4880", "m4880(java.lang.String)", POLICY_0, "X-4880");
      table.endpoint("GET", "e4881", "m4881(java.lang.String)", POLICY_0, "X-4881");
      table.endpoint("GET", "e4882", "m4882(java.lang.String)", POLICY_0, "X-4882");
      table.endpoint("GET", "e4883", "m4883(java.lang.String)", POLICY_0, "X-4883");
      table.endpoint("GET", "e4884", "m4884(java.lang.String)", POLICY_0, "X-4884");
      table.endpoint("GET", "e4885", "m4885(java.lang.String)", POLICY_0, "X-4885");
      table.endpoint("GET", "e4886", "m4886(java.lang.String)", POLICY_0, "X-4886");
      table.endpoint("GET", "e4887", "m4887(java.lang.String)", POLICY_0, "X-4887");
      table.endpoint("GET", "e4888", "m4888(java.lang.String)", POLICY_0, "X-4888");
      table.endpoint("GET", "e4889", "m4889(java.lang.String)", POLICY_0, "X-4889");
      table.endpoint("GET", "e489", "m489(java.lang.String)", POLICY_0, "X-489");
      table.endpoint("GET", "e4890", "m4890(java.lang.String)", POLICY_0, "X-4890");
      table.endpoint("GET", "e4891", "m4891(java.lang.String)", POLICY_0, "X-4891");
      table.endpoint("GET", "e4892", "m4892(java.lang.String)", POLICY_0, "X-4892");
      table.endpoint("GET", "e4893", "m4893(java.lang.String)", POLICY_0, "X-4893");
      table.endpoint("GET", "e4894", "m4894(java.lang.String)", POLICY_0, "X-4894");
      table.endpoint("GET", "e4895", "m4895(java.lang.String)", POLICY_0, "X-4895");
      table.endpoint("GET", "e4896", "m4896(java.lang.String)", POLICY_0, "X-4896");
      table.endpoint("GET", "e4897", "m4897(java.lang.String)", POLICY_0, "X-4897");
      table.endpoint("GET", "e4898", "m4898(java.lang.String)", POLICY_0, "X-4898");
      table.endpoint("GET", "e4899", "m4899(java.lang.String)", POLICY_0, "X-4899");
      table.endpoint("GET", "e49", "m49(java.lang.String)", POLICY_0, "X-49");
      table.endpoint("GET", "e490", "m490(java.lang.String)", POLICY_0, "X-490");
      table.endpoint("GET", "e4900", "m4900(java.lang.String)", POLICY_0, "X-4900");
      table.endpoint("GET", "e4901", "m4901(java.lang.String)", POLICY_0, "X-4901");
      table.endpoint("GET", "e4902", "m4902(java.lang.String)", POLICY_0, "X-4902");
      table.endpoint("GET", "e4903", "m4903(java.lang.String)", POLICY_0, "X-4903");
      table.endpoint("GET", "e4904", "m4904(java.lang.String)", POLICY_0, "X-4904");
      table.endpoint("GET", "e4905", "m4905(java.lang.String)", POLICY_0, "X-4905");
      table.endpoint("GET", "e4906", "m4906(java.lang.String)", POLICY_0, "X-4906");
      table.endpoint("GET", "e4907", "m4907(java.lang.String)", POLICY_0, "X-4907");
      table.endpoint("GET", "e4908", "m4908(java.lang.String)", POLICY_0, "X-4908");
      table.endpoint("GET", "e4909", "m4909(java.lang.String)", POLICY_0, "X-4909");
      table.endpoint("GET", "e491", "m491(java.lang.String)", POLICY_0, "X-491");
      table.endpoint("GET", "e4910", "m4910(java.lang.String)", POLICY_0, "X-4910");
      table.endpoint("GET", "e4911", "m4911(java.lang.String)", POLICY_0, "X-4911");
      table.endpoint("GET", "e4912", "m4912(java.lang.String)", POLICY_0, "X-4912");
      table.endpoint("GET", "e4913", "m4913(java.lang.String)", POLICY_0, "X-4913");
      table.endpoint("GET", "e4914", "m4914(java.lang.String)", POLICY_0, "X-4914");
      table.endpoint("GET", "e4915", "m4915(java.lang.String)", POLICY_0, "X-4915");
      table.endpoint("GET", "e4916", "m4916(java.lang.String)", POLICY_0, "X-4916");
      table.endpoint("GET", "e4917", "m4917(java.lang.String)", POLICY_0, "X-4917");
      table.endpoint("GET", "e4918", "m4918(java.lang.String)", POLICY_0, "X-4918");
      table.endpoint("GET", "e4919", "m4919(java.lang.String)", POLICY_0, "X-4919");
      table.endpoint("GET", "e492", "m492(java.lang.String)", POLICY_0, "X-492");
      table.endpoint("GET", "e4920", "m4920(java.lang.String)", POLICY_0, "X-4920");
      table.endpoint("GET", "e4921", "m4921(java.lang.String)", POLICY_0, "X-4921");
      table.endpoint("GET", "e4922", "m4922(java.lang.String)", POLICY_0, "X-4922");
      table.endpoint("GET", "e4923", "m4923(java.lang.String)", POLICY_0, "X-4923");
      table.endpoint("GET", "e4924", "m4924(java.lang.String)", POLICY_0, "X-4924");
      table.endpoint("GET", "e4925", "m4925(java.lang.String)", POLICY_0, "X-4925");
      table.endpoint("GET", "e4926", "m4926(java.lang.String)", POLICY_0, "X-4926");
      table.endpoint("GET", "e4927", "m4927(java.lang.String)", POLICY_0, "X-4927");
      table.endpoint("GET", "e4928", "m4928(java.lang.String)", POLICY_0, "X-4928");
      table.endpoint("GET", "e4929", "m4929(java.lang.String)", POLICY_0, "X-4929");
      table.endpoint("GET", "e493", "m493(java.lang.String)", POLICY_0, "X-493");
      table.endpoint("GET", "e4930", "m4930(java.lang.String)", POLICY_0, "X-4930");
      table.endpoint("GET", "e4931", "m4931(java.lang.String)", POLICY_0, "X-4931");
      table.endpoint("GET", "e4932", "m4932(java.lang.String)", POLICY_0, "X-4932");
      table.endpoint("GET", "e4933", "m4933(java.lang.String)", POLICY_0, "X-4933");
      table.endpoint("GET", "e4934", "m4934(java.lang.String)", POLICY_0, "X-4934");
      table.endpoint("GET", "e4935", "m4935(java.lang.String)", POLICY_0, "X-4935");
      table.endpoint("GET", "e4936", "m4936(java.lang.String)", POLICY_0, "X-4936");
      table.endpoint("GET", "e4937", "m4937(java.lang.String)", POLICY_0, "X-4937");
      table.endpoint("GET", "e4938", "m4938(java.lang.String)", POLICY_0, "X-4938");
      table.endpoint("GET", "e4939", "m4939(java.lang.String)", POLICY_0, "X-4939");
      table.endpoint("GET", "e494", "m494(java.lang.String)", POLICY_0, "X-494");
      table.endpoint("GET", "e4940", "m4940(java.lang.String)", POLICY_0, "X-4940");
      table.endpoint("GET", "e4941", "m4941(java.lang.String)", POLICY_0, "X-4941");
      table.endpoint("GET", "e4942", "m4942(java.lang.String)", POLICY_0, "X-4942");
      table.endpoint("GET", "e4943", "m4943(java.lang.String)", POLICY_0, "X-4943");
      table.endpoint("GET", "e4944", "m4944(java.lang.String)", POLICY_0, "X-4944");
      table.endpoint("GET", "e4945", "m4945(java.lang.String)", POLICY_0, "X-4945");
      table.endpoint("GET", "e4946", "m4946(java.lang.String)", POLICY_0, "X-4946");
      table.endpoint("GET", "e4947", "m4947(java.lang.String)", POLICY_0, "X-4947");
      table.endpoint("GET", "e4948", "m4948(java.lang.String)", POLICY_0, "X-4948");
      table.endpoint("GET", "e4949", "m4949(java.lang.String)", POLICY_0, "X-4949");
      table.endpoint("GET", "e495", "m495(java.lang.String)", POLICY_0, "X-495");
      table.endpoint("GET", "e4950", "m4950(java.lang.String)", POLICY_0, "X-4950");
      table.endpoint("GET", "e4951", "m4951(java.lang.String)", POLICY_0, "X-4951");
      table.endpoint("GET", "e4952", "m4952(java.lang.String)", POLICY_0, "X-4952");
      table.endpoint("GET", "e4953", "m4953(java.lang.String)", POLICY_0, "X-4953");
      table.endpoint("GET", "e4954", "m4954(java.lang.String)", POLICY_0, "X-4954");
      table.endpoint("GET", "e4955", "m4955(java.lang.String)", POLICY_0, "X-4955");
      table.endpoint("GET", "e4956", "m4956(java.lang.String)", POLICY_0, "X-4956");
      table.endpoint("GET", "e4957", "m4957(java.lang.String)", POLICY_0, "X-4957");
      table.endpoint("GET", "e4958", "m4958(java.lang.String)", POLICY_0, "X-4958");
      table.endpoint("GET", "e4959", "m4959(java.lang.String)", POLICY_0, "X-4959");
      table.endpoint("GET", "e496", "m496(java.lang.String)", POLICY_0, "X-496");
      table.endpoint("GET", "e4960", "m4960(java.lang.String)", POLICY_0, "X-4960");
      table.endpoint("GET", "e4961", "m4961(java.lang.String)", POLICY_0, "X-4961");
      table.endpoint("GET", "e4962", "m4962(java.lang.String)", POLICY_0, "X-4962");
      table.endpoint("GET", "e4963", "m4963(java.lang.String)", POLICY_0, "X-4963");
      table.endpoint("GET", "e4964", "m4964(java.lang.String)", POLICY_0, "X-4964");
      table.endpoint("GET", "e4965", "m4965(java.lang.String)", POLICY_0, "X-4965");
      table.endpoint("GET", "e4966", "m4966(java.lang.String)", POLICY_0, "X-4966");
      table.endpoint("GET", "e4967", "m4967(java.lang.String)", POLICY_0, "X-4967");
      table.endpoint("GET", "e4968", "m4968(java.lang.String)", POLICY_0, "X-4968");
      table.endpoint("GET", "e4969", "m4969(java.lang.String)", POLICY_0, "X-4969");
      table.endpoint("GET", "e497", "m497(java.lang.String)", POLICY_0, "X-497");
      table.endpoint("GET", "e4970", "m4970(java.lang.String)", POLICY_0, "X-4970");
      table.endpoint("GET", "e4971", "m4971(java.lang.String)", POLICY_0, "X-4971");
      table.endpoint("GET", "e4972", "m4972(java.lang.String)", POLICY_0, "X-4972");
      table.endpoint("GET", "e4973", "m4973(java.lang.String)", POLICY_0, "X-4973");
      table.endpoint("GET", "e4974", "m4974(java.lang.String)", POLICY_0, "X-4974");
      table.endpoint("GET", "e4975", "m4975(java.lang.String)", POLICY_0, "X-4975");
      table.endpoint("GET", "e4976", "m4976(java.lang.String)", POLICY_0, "X-4976");
      table.endpoint("GET", "e4977", "m4977(java.lang.String)", POLICY_0, "X-4977");
      table.endpoint("GET", "e4978", "m4978(java.lang.String)", POLICY_0, "X-4978");
      table.endpoint("GET", "e4979", "m4979(java.lang.String)", POLICY_0, "X-4979");
      table.endpoint("GET", "e498", "m498(java.lang.String)", POLICY_0, "X-498");
      table.endpoint("GET", "e4980", "m4980(java.lang.String)", POLICY_0, "X-4980");
      table.endpoint("GET", "e4981", "m4981(java.lang.String)", POLICY_0, "X-4981");
      table.endpoint("GET", "e4982", "m4982(java.lang.String)", POLICY_0, "X-4982");
      table.endpoint("GET", "e4983", "m4983(java.lang.String)", POLICY_0, "X-4983");
      table.endpoint("GET", "e4984", "m4984(java.lang.String)", POLICY_0, "X-4984");
      table.endpoint("GET", "e4985", "m4985(java.lang.String)", POLICY_0, "X-4985");
      table.endpoint("GET", "e4986", "m4986(java.lang.String)", POLICY_0, "X-4986");
      table.endpoint("GET", "e4987", "m4987(java.lang.String)", POLICY_0, "X-4987");
      table.endpoint("GET", "e4988", "m4988(java.lang.String)", POLICY_0, "X-4988");
      table.endpoint("GET", "e4989", "m4989(java.lang.String)", POLICY_0, "X-4989");
      table.endpoint("GET", "e499", "m499(java.lang.String)", POLICY_0, "X-499");
      table.endpoint("GET", "e4990", "m4990(java.lang.String)", POLICY_0, "X-4990");
      table.endpoint("GET", "e4991", "m4991(java.lang.String)", POLICY_0, "X-4991");
      table.endpoint("GET", "e4992", "m4992(java.lang.String)", POLICY_0, "X-4992");
      table.endpoint("GET", "e4993", "m4993(java.lang.String)", POLICY_0, "X-4993");
      table.endpoint("GET", "e4994", "m4994(java.lang.String)", POLICY_0, "X-4994");
      table.endpoint("GET", "e4995", "m4995(java.lang.String)", POLICY_0, "X-4995");
      table.endpoint("GET", "e4996", "m4996(java.lang.String)", POLICY_0, "X-4996");
      table.endpoint("GET", "e4997", "m4997(java.lang.String)", POLICY_0, "X-4997");
      table.endpoint("GET", "e4998", "m4998(java.lang.String)", POLICY_0, "X-4998");
      table.endpoint("GET", "e4999", "m4999(java.lang.String)", POLICY_0, "X-4999");
      table.endpoint("GET", "e5", "m5(java.lang.String)", POLICY_0, "X-5");
      table.endpoint("GET", "e50", "m50(java.lang.String)", POLICY_0, "X-50");
      table.endpoint("GET", "e500", "m500(java.lang.String)", POLICY_0, "X-500");
      table.endpoint("GET", "e501", "m501(java.lang.String)", POLICY_0, "X-501");
      table.endpoint("GET", "e502", "m502(java.lang.String)", POLICY_0, "X-502");
      table.endpoint("GET", "e503", "m503(java.lang.String)", POLICY_0, "X-503");
      table.endpoint("GET", "e504", "m504(java.lang.String)", POLICY_0, "X-504");
      table.endpoint("GET", "e505", "m505(java.lang.String)", POLICY_0, "X-505");
      table.endpoint("GET", "e506", "m506(java.lang.String)", POLICY_0, "X-506");
      table.endpoint("GET", "e507", "m507(java.lang.String)", POLICY_0, "X-507");
      table.endpoint("GET", "e508", "m508(java.lang.String)", POLICY_0, "X-508");
      table.endpoint("GET", "e509", "m509(java.lang.String)", POLICY_0, "X-509");
      table.endpoint("GET", "e51", "m51(java.lang.String)", POLICY_0, "X-51");
      table.endpoint("GET", "e510", "m510(java.lang.String)", POLICY_0, "X-510");
      table.endpoint("GET", "e511", "m511(java.lang.String)", POLICY_0, "X-511");
      table.endpoint("GET", "e512", "m512(java.lang.String)", POLICY_0, "X-512");
      table.endpoint("GET", "e513", "m513(java.lang.String)", POLICY_0, "X-513");
      table.endpoint("GET", "e514", "m514(java.lang.String)", POLICY_0, "X-514");
      table.endpoint("GET", "e515", "m515(java.lang.String)", POLICY_0, "X-515");
      table.endpoint("GET", "e516", "m516(java.lang.String)", POLICY_0, "X-516");
      table.endpoint("GET", "e517", "m517(java.lang.String)", POLICY_0, "X-517");
      table.endpoint("GET", "e518", "m518(java.lang.String)", POLICY_0, "X-518");
      table.endpoint("GET", "e519", "m519(java.lang.String)", POLICY_0, "X-519");
      table.endpoint("GET", "e52", "m52(java.lang.String)", POLICY_0, "X-52");
      table.endpoint("GET", "e520", "m520(java.lang.String)", POLICY_0, "X-520");
      table.endpoint("GET", "e521", "m521(java.lang.String)", POLICY_0, "X-521");
      table.endpoint("GET", "e522", "m522(java.lang.String)", POLICY_0, "X-522");
      table.endpoint("GET", "e523", "m523(java.lang.String)", POLICY_0, "X-523");
      table.endpoint("GET", "e524", "m524(java.lang.String)", POLICY_0, "X-524");
      table.endpoint("GET", "e525", "m525(java.lang.String)", POLICY_0, "X-525");
      table.endpoint("GET", "e526", "m526(java.lang.String)", POLICY_0, "X-526");
      table.endpoint("GET", "e527", "m527(java.lang.String)", POLICY_0, "X-527");
      table.endpoint("GET", "e528", "m528(java.lang.String)", POLICY_0, "X-528");
      table.endpoint("GET", "e529", "m529(java.lang.String)", POLICY_0, "X-529");
      table.endpoint("GET", "e53", "m53(java.lang.String)", POLICY_0, "X-53");
      table.endpoint("GET", "e530", "m530(java.lang.String)", POLICY_0, "X-530");
      table.endpoint("GET", "e531", "m531(java.lang.String)", POLICY_0, "X-531");
      table.endpoint("GET", "e532", "m532(java.lang.String)", POLICY_0, "X-532");
      table.endpoint("GET", "e533", "m533(java.lang.String)", POLICY_0, "X-533");
      table.endpoint("GET", "e534", "m534(java.lang.String)", POLICY_0, "X-534");
      table.endpoint("GET", "e535", "m535(java.lang.String)", POLICY_0, "X-535");
      table.endpoint("GET", "e536", "m536(java.lang.String)", POLICY_0, "X-536");
      table.endpoint("GET", "e537", "m537(java.lang.String)", POLICY_0, "X-537");
      table.endpoint("GET", "e538", "m538(java.lang.String)", POLICY_0, "X-538");
      table.endpoint("GET", "e539", "m539(java.lang.String)", POLICY_0, "X-539");
      table.endpoint("GET", "e54", "m54(java.lang.String)", POLICY_0, "X-54");
      table.endpoint("GET", "e540", "m540(java.lang.String)", POLICY_0, "X-540");
      table.endpoint("GET", "e541", "m541(java.lang.String)", POLICY_0, "X-541");
      table.endpoint("GET", "e542", "m542(java.lang.String)", POLICY_0, "X-542");
      table.endpoint("GET", "e543", "m543(java.lang.String)", POLICY_0, "X-543");
      table.endpoint("GET", "e544", "m544(java.lang.String)", POLICY_0, "X-544");
      table.endpoint("GET", "e545", "m545(java.lang.String)", POLICY_0, "X-545");
      table.endpoint("GET", "e546", "m546(java.lang.String)", POLICY_0, "X-546");
      table.endpoint("GET", "e547", "m547(java.lang.String)", POLICY_0, "X-547");
      table.endpoint("GET", "e548", "m548(java.lang.String)", POLICY_0, "X-548");
      table.endpoint("GET", "e549", "m549(java.lang.String)", POLICY_0, "X-549");
      table.endpoint("GET", "e55", "m55(java.lang.String)", POLICY_0, "X-55");
      table.endpoint("GET", "e550", "m550(java.lang.String)", POLICY_0, "X-550");
      table.endpoint("GET", "e551", "m551(java.lang.String)", POLICY_0, "X-551");
      table.endpoint("GET", "e552", "m552(java.lang.String)", POLICY_0, "X-552");
      table.endpoint("GET", "e553", "m553(java.lang.String)", POLICY_0, "X-553");
      table.endpoint("GET", "e554", "m554(java.lang.String)", POLICY_0, "X-554");
      table.endpoint("GET", "e555", "m555(java.lang.String)", POLICY_0, "X-555");
      table.endpoint("GET", "e556", "m556(java.lang.String)", POLICY_0, "X-556");
      table.endpoint("GET", "e557", "m557(java.lang.String)", POLICY_0, "X-557");
      table.endpoint("GET", "e558", "m558(java.lang.String)", POLICY_0, "X-558");
      table.endpoint("GET", "e559", "m559(java.lang.String)", POLICY_0, "X-559");
      table.endpoint("GET", "e56", "m56(java.lang.String)", POLICY_0, "X-56");
      table.endpoint("GET", "e560", "m560(java.lang.String)", POLICY_0, "X-560");
      table.endpoint("GET", "e561", "m561(java.lang.String)", POLICY_0, "X-561");
      table.endpoint("GET", "e562", "m562(java.lang.String)", POLICY_0, "X-562");
      table.endpoint("GET", "e563", "m563(java.lang.String)", POLICY_0, "X-563");
      table.endpoint("GET", "e564", "m564(java.lang.String)", POLICY_0, "X-564");
      table.endpoint("GET", "e565", "m565(java.lang.String)", POLICY_0, "X-565");
      table.endpoint("GET", "e566", "m566(java.lang.String)", POLICY_0, "X-566");
      table.endpoint("GET", "e567", "m567(java.lang.String)", POLICY_0, "X-567");
      table.endpoint("GET", "e568", "m568(java.lang.String)", POLICY_0, "X-568");
      table.endpoint("GET", "e569", "m569(java.lang.String)", POLICY_0, "X-569");
      table.endpoint("GET", "e57", "m57(java.lang.String)", POLICY_0, "X-57");
      table.endpoint("GET", "e570", "m570(java.lang.String)", POLICY_0, "X-570");
      table.endpoint("GET", "e571", "m571(java.lang.String)", POLICY_0, "X-571");
      table.endpoint("GET", "e572", "m572(java.lang.String)", POLICY_0, "X-572");
      table.endpoint("GET", "e573", "m573(java.lang.String)", POLICY_0, "X-573");
      table.endpoint("GET", "e574", "m574(java.lang.String)", POLICY_0, "X-574");
      table.endpoint("GET", "e575", "m575(java.lang.String)", POLICY_0, "X-575");
      table.endpoint("GET", "e576", "m576(java.lang.String)", POLICY_0, "X-576");
      table.endpoint("GET", "e577", "m577(java.lang.String)", POLICY_0, "X-577");
      table.endpoint("GET", "e578", "m578(java.lang.String)", POLICY_0, "X-578");
      table.endpoint("GET", "e579", "m579(java.lang.String)", POLICY_0, "X-579");
      table.endpoint("GET", "e58", "m58(java.lang.String)", POLICY_0, "X-58");
      table.endpoint("GET", "e580", "m580(java.lang.String)", POLICY_0, "X-580");
      table.endpoint("GET", "e581", "m581(java.lang.String)", POLICY_0, "X-581");
      table.endpoint("GET", "e582", "m582(java.lang.String)", POLICY_0, "X-582");
      table.endpoint("GET", "e583", "m583(java.lang.String)", POLICY_0, "X-583");
      table.endpoint("GET", "e584", "m584(java.lang.String)", POLICY_0, "X-584");
      table.endpoint("GET", "e585", "m585(java.lang.String)", POLICY_0, "X-585");
      table.endpoint("GET", "e586", "m586(java.lang.String)", POLICY_0, "X-586");
      table.endpoint("GET", "e587", "m587(java.lang.String)", POLICY_0, "X-587");
      table.endpoint("GET", "e588", "m588(java.lang.String)", POLICY_0, "X-588");
      table.endpoint("GET", "e589", "m589(java.lang.String)", POLICY_0, "X-589");
      table.endpoint("GET", "e59", "m59(java.lang.String)", POLICY_0, "X-59");
      table.endpoint("GET", "e590", "m590(java.lang.String)", POLICY_0, "X-590");
      table.endpoint("GET", "e591", "m591(java.lang.String)", POLICY_0, "X-591");
      table.endpoint("GET", "e592", "m592(java.lang.String)", POLICY_0, "X-592");
      table.endpoint("GET", "e593", "m593(java.lang.String)", POLICY_0, "X-593");
      table.endpoint("GET", "e594", "m594(java.lang.String)", POLICY_0, "X-594");
      table.endpoint("GET", "e595", "m595(java.lang.String)", POLICY_0, "X-595");
      table.endpoint("GET", "e596", "m596(java.lang.String)", POLICY_0, "X-596");
      table.endpoint("GET", "e597", "m597(java.lang.String)", POLICY_0, "X-597");
      table.endpoint("GET", "e598", "m598(java.lang.String)", POLICY_0, "X-598");
      table.endpoint("GET", "e599", "m599(java.lang.String)", POLICY_0, "X-599");
      table.endpoint("GET", "e6", "m6(java.lang.String)", POLICY_0, "X-6");
      table.endpoint("GET", "e60", "m60(java.lang.String)", POLICY_0, "X-60");
      table.endpoint("GET", "e600", "m600(java.lang.String)", POLICY_0, "X-600");
      table.endpoint("GET", "e601", "m601(java.lang.String)", POLICY_0, "X-601");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints16 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e602", "m602(java.lang.String)", POLICY_0, "X-602");
      table.endpoint("GET", "e603", "m603(java.lang.String)", POLICY_0, "X-603");
      table.endpoint("GET", "e604", "m604(java.lang.String)", POLICY_0, "X-604");
      table.endpoint("GET", "e605", "m605(java.lang.String)", POLICY_0, "X-605");
      table.endpoint("GET", "e606", "m606(java.lang.String)", POLICY_0, "X-606");
      table.endpoint("GET", "e607", "m607(java.lang.String)", POLICY_0, "X-607");
      table.endpoint("GET", "e608", "m608(java.lang.String)", POLICY_0, "X-608");
      table.endpoint("GET", "e609", "m609(java.lang.String)", POLICY_0, "X-609");
      table.endpoint("GET", "e61", "m61(java.lang.String)", POLICY_0, "X-61");
      table.endpoint("GET", "e610", "m610(java.lang.String)", POLICY_0, "X-610");
      table.endpoint("GET", "e611", "m611(java.lang.String)", POLICY_0, "X-611");
      table.endpoint("GET", "e612", "m612(java.lang.String)", POLICY_0, "X-612");
      table.endpoint("GET", "e613", "m613(java.lang.String)", POLICY_0, "X-613");
      table.endpoint("GET", "e614", "m614(java.lang.String)", POLICY_0, "X-614");
      table.endpoint("GET", "e615", "m615(java.lang.String)", POLICY_0, "X-615");
      table.endpoint("GET", "e616", "m616(java.lang.String)", POLICY_0, "X-616");
      table.endpoint("GET", "e617", "m617(java.lang.String)", POLICY_0, "X-617");
      table.endpoint("GET", "e618", "m618(java.lang.String)", POLICY_0, "X-618");
      table.endpoint("GET", "e619", "m619(java.lang.String)", POLICY_0, "X-619");
      table.endpoint("GET", "e62", "m62(java.lang.String)", POLICY_0, "X-62");
      table.endpoint("GET", "e620", "m620(java.lang.String)", POLICY_0, "X-620");
      table.endpoint("GET", "e621", "m621(java.lang.String)", POLICY_0, "X-621");
      table.endpoint("GET", "e622", "m622(java.lang.String)", POLICY_0, "X-622");
      table.endpoint("GET", "e623", "m623(java.lang.String)", POLICY_0, "X-623");
      table.endpoint("GET", "e624", "m624(java.lang.String)", POLICY_0, "X-624");
      table.endpoint("GET", "e625", "m625(java.lang.String)", POLICY_0, "X-625");
      table.endpoint("GET", "e626", "m626(java.lang.String)", POLICY_0, "X-626");
      table.endpoint("GET", "e627", "m627(java.lang.String)", POLICY_0, "X-627");
      table.endpoint("GET", "e628", "m628(java.lang.String)", POLICY_0, "X-628");
      table.endpoint("GET", "e629", "m629(java.lang.String)", POLICY_0, "X-629");
      table.endpoint("GET", "e63", "m63(java.lang.String)", POLICY_0, "X-63");
      table.endpoint("GET", "e630", "m630(java.lang.String)", POLICY_0, "X-630");
      table.endpoint("GET", "e631", "m631(java.lang.String)", POLICY_0, "X-631");
      table.endpoint("GET", "e632", "m632(java.lang.String)", POLICY_0, "X-632");
      table.endpoint("GET", "e633", "m633(java.lang.String)", POLICY_0, "X-633");
      table.endpoint("GET", "e634", "m634(java.lang.String)", POLICY_0, "X-634");
      table.endpoint("GET", "e635", "m635(java.lang.String)", POLICY_0, "X-635");
      table.endpoint("GET", "e636", "m636(java.lang.String)", POLICY_0, "X-636");
      table.endpoint("GET", "e637", "m637(java.lang.String)", POLICY_0, "X-637");
      table.endpoint("GET", "e638", "m638(java.lang.String)", POLICY_0, "X-638");
      table.endpoint("GET", "e639", "m639(java.lang.String)", POLICY_0, "X-639");
      table.endpoint("GET", "e64", "m64(java.lang.String)", POLICY_0, "X-64");
      table.endpoint("GET", "e640", "m640(java.lang.String)", POLICY_0, "X-640");
      table.endpoint("GET", "e641", "m641(java.lang.String)", POLICY_0, "X-641");
      table.endpoint("GET", "e642", "m642(java.lang.String)", POLICY_0, "X-642");
      table.endpoint("GET", "e643", "m643(java.lang.String)", POLICY_0, "X-643");
      table.endpoint("GET", "e644", "m644(java.lang.String)", POLICY_0, "X-644");
      table.endpoint("GET", "e645", "m645(java.lang.String)", POLICY_0, "X-645");
      table.endpoint("GET", "e646", "m646(java.lang.String)", POLICY_0, "X-646");
      table.endpoint("GET", "e647", "m647(java.lang.String)", POLICY_0, "X-647");
      table.endpoint("GET", "e648", "m648(java.lang.String)", POLICY_0, "X-648");
      table.endpoint("GET", "e649", "m649(java.lang.String)", POLICY_0, "X-649");
      table.endpoint("GET", "e65", "m65(java.lang.String)", POLICY_0, "X-65");
      table.endpoint("GET", "e650", "m650(java.lang.String)", POLICY_0, "X-650");
      table.endpoint("GET", "e651", "m651(java.lang.String)", POLICY_0, "X-651");
      table.endpoint("GET", "e652", "m652(java.lang.String)", POLICY_0, "X-652");
      table.endpoint("GET", "e653", "m653(java.lang.String)", POLICY_0, "X-653");
      table.endpoint("GET", "e654", "m654(java.lang.String)", POLICY_0, "X-654");
      table.endpoint("GET", "e655", "m655(java.lang.String)", POLICY_0, "X-655");
      table.endpoint("GET", "e656", "m656(java.lang.String)", POLICY_0, "X-656");
      table.endpoint("GET", "e657", "m657(java.lang.String)", POLICY_0, "X-657");
      table.endpoint("GET", "e658", "m658(java.lang.String)", POLICY_0, "X-658");
      table.endpoint("GET", "e659", "m659(java.lang.String)", POLICY_0, "X-659");
      table.endpoint("GET", "e66", "m66(java.lang.String)", POLICY_0, "X-66");
      table.endpoint("GET", "e660", "m660(java.lang.String)", POLICY_0, "X-660");
      table.endpoint("GET", "e661", "m661(java.lang.String)", POLICY_0, "X-661");
      table.endpoint("GET", "e662", "m662(java.lang.String)", POLICY_0, "X-662");
      table.endpoint("GET", "e663", "m663(java.lang.String)", POLICY_0, "X-663");
      table.endpoint("GET", "e664", "m664(java.lang.String)", POLICY_0, "X-664");
      table.endpoint("GET", "e665", "m665(java.lang.String)", POLICY_0, "X-665");
      table.endpoint("GET", "e666", "m666(java.lang.String)", POLICY_0, "X-666");
      table.endpoint("GET", "e667", "m667(java.lang.String)", POLICY_0, "X-667");
      table.endpoint("GET", "e668", "m668(java.lang.String)", POLICY_0, "X-668");
      table.endpoint("GET", "e669", "m669(java.lang.String)", POLICY_0, "X-669");
      table.endpoint("GET", "e67", "m67(java.lang.String)", POLICY_0, "X-67");
      table.endpoint("GET", "e670", "m670(java.lang.String)", POLICY_0, "X-670");
      table.endpoint("GET", "e671", "m671(java.lang.String)", POLICY_0, "X-671");
      table.endpoint("GET", "e672", "m672(java.lang.String)", POLICY_0, "X-672");
      table.endpoint("GET", "e673", "m673(java.lang.String)", POLICY_0, "X-673");
      table.endpoint("GET", "e674", "m674(java.lang.String)", POLICY_0, "X-674");
      table.endpoint("GET", "e675", "m675(java.lang.String)", POLICY_0, "X-675");
      table.endpoint("GET", "e676", "m676(java.lang.String)", POLICY_0, "X-676");
      table.endpoint("GET", "e677", "m677(java.lang.String)", POLICY_0, "X-677");
      table.endpoint("GET", "e678", "m678(java.lang.String)", POLICY_0, "X-678");
      table.endpoint("GET", "e679", "m679(java.lang.String)", POLICY_0, "X-679");
      table.endpoint("GET", "e68", "m68(java.lang.String)", POLICY_0, "X-68");
      table.endpoint("GET", "e680", "m680(java.lang.String)", POLICY_0, "X-680");
      table.endpoint("GET", "e681", "m681(java.lang.String)", POLICY_0, "X-681");
      table.endpoint("GET", "e682", "m682(java.lang.String)", POLICY_0, "X-682");
      table.endpoint("GET", "e683", "m683(java.lang.String)", POLICY_0, "X-683");
      table.endpoint("GET", "e684", "m684(java.lang.String)", POLICY_0, "X-684");
      table.endpoint("GET", "e685", "m685(java.lang.String)", POLICY_0, "X-685");
      table.endpoint("GET", "e686", "m686(java.lang.String)", POLICY_0, "X-686");
      table.endpoint("GET", "e687", "m687(java.lang.String)", POLICY_0, "X-687");
      table.endpoint("GET", "e688", "m688(java.lang.String)", POLICY_0, "X-688");
      table.endpoint("GET", "e689", "m689(java.lang.String)", POLICY_0, "X-689");
      table.endpoint("GET", "e69", "m69(java.lang.String)", POLICY_0, "X-69");
      table.endpoint("GET", "e690", "m690(java.lang.String)", POLICY_0, "X-690");
      table.endpoint("GET", "e691", "m691(java.lang.String)", POLICY_0, "X-691");
      table.endpoint("GET", "e692", "m692(java.lang.String)", POLICY_0, "X-692");
      table.endpoint("GET", "e693", "m693(java.lang.String)", POLICY_0, "X-693");
      table.endpoint("GET", "e694", "m694(java.lang.String)", POLICY_0, "X-694");
      table.endpoint("GET", "e695", "m695(java.lang.String)", POLICY_0, "X-695");
      table.endpoint("GET", "e696", "m696(java.lang.String)", POLICY_0, "X-696");
      table.endpoint("GET", "e697", "m697(java.lang.String)", POLICY_0, "X-697");
      table.endpoint("GET", "e698", "m698(java.lang.String)", POLICY_0, "X-698");
      table.endpoint("GET", "e699", "m699(java.lang.String)", POLICY_0, "X-699");
      table.endpoint("GET", "e7", "m7(java.lang.String)", POLICY_0, "X-7");
      table.endpoint("GET", "e70", "m70(java.lang.String)", POLICY_0, "X-70");
      table.endpoint("GET", "e700", "m700(java.lang.String)", POLICY_0, "X-700");
      table.endpoint("GET", "e701", "m701(java.lang.String)", POLICY_0, "X-701");
      table.endpoint("GET", "e702", "m702(java.lang.String)", POLICY_0, "X-702");
      table.endpoint("GET", "e703", "m703(java.lang.String)", POLICY_0, "X-703");
      table.endpoint("GET", "e704", "m704(java.lang.String)", POLICY_0, "X-704");
      table.endpoint("GET", "e705", "m705(java.lang.String)", POLICY_0, "X-705");
      table.endpoint("GET", "e706", "m706(java.lang.String)", POLICY_0, "X-706");
      table.endpoint("GET", "e707", "m707(java.lang.String)", POLICY_0, "X-707");
      table.endpoint("GET", "e708", "m708(java.lang.String)", POLICY_0, "X-708");
      table.endpoint("GET", "e709", "m709(java.lang.String)", POLICY_0, "X-709");
      table.endpoint("GET", "e71", "m71(java.lang.String)", POLICY_0, "X-71");
      table.endpoint("GET", "e710", "m710(java.lang.String)", POLICY_0, "X-710");
      table.endpoint("GET", "e711", "m711(java.lang.String)", POLICY_0, "X-711");
      table.endpoint("GET", "e712", "m712(java.lang.String)", POLICY_0, "X-712");
      table.endpoint("GET", "e713", "m713(java.lang.String)", POLICY_0, "X-713");
      table.endpoint("GET", "e714", "m714(java.lang.String)", POLICY_0, "X-714");
      table.endpoint("GET", "e715", "m715(java.lang.String)", POLICY_0, "X-715");
      table.endpoint("GET", "e716", "m716(java.lang.String)", POLICY_0, "X-716");
      table.endpoint("GET", "e717", "m717(java.lang.String)", POLICY_0, "X-717");
      table.endpoint("GET", "e718", "m718(java.lang.String)", POLICY_0, "X-718");
      table.endpoint("GET", "e719", "m719(java.lang.String)", POLICY_0, "X-719");
      table.endpoint("GET", "e72", "m72(java.lang.String)", POLICY_0, "X-72");
      table.endpoint("GET", "e720", "m720(java.lang.String)", POLICY_0, "X-720");
      table.endpoint("GET", "e721", "m721(java.lang.String)", POLICY_0, "X-721");
      table.endpoint("GET", "e722", "m722(java.lang.String)", POLICY_0, "X-722");
      table.endpoint("GET", "e723", "m723(java.lang.String)", POLICY_0, "X-723");
      table.endpoint("GET", "e724", "m724(java.lang.String)", POLICY_0, "X-724");
      table.endpoint("GET", "e725", "m725(java.lang.String)", POLICY_0, "X-725");
      table.endpoint("GET", "e726", "m726(java.lang.String)", POLICY_0, "X-726");
      table.endpoint("GET", "e727", "m727(java.lang.String)", POLICY_0, "X-727");
      table.endpoint("GET", "e728", "m728(java.lang.String)", POLICY_0, "X-728");
      table.endpoint("GET", "e729", "m729(java.lang.String)", POLICY_0, "X-729");
      table.endpoint("GET", "e73", "m73(java.lang.String)", POLICY_0, "X-73");
      table.endpoint("GET", "e730", "m730(java.lang.String)", POLICY_0, "X-730");
      table.endpoint("GET", "e731", "m731(java.lang.String)", POLICY_0, "X-731");
      table.endpoint("GET", "e732", "m732(java.lang.String)", POLICY_0, "X-732");
      table.endpoint("GET", "e733", "m733(java.lang.String)", POLICY_0, "X-733");
      table.endpoint("GET", "e734", "m734(java.lang.String)", POLICY_0, "X-734");
      table.endpoint("GET", "e735", "m735(java.lang.String)", POLICY_0, "X-735");
      table.endpoint("GET", "e736", "m736(java.lang.String)", POLICY_0, "X-736");
      table.endpoint("GET", "e737", "m737(java.lang.String)", POLICY_0, "X-737");
      table.endpoint("GET", "e738", "m738(java.lang.String)", POLICY_0, "X-738");
      table.endpoint("GET", "e739", "m739(java.lang.String)", POLICY_0, "X-739");
      table.endpoint("GET", "e74", "m74(java.lang.String)", POLICY_0, "X-74");
      table.endpoint("GET", "e740", "m740(java.lang.String)", POLICY_0, "X-740");
      table.endpoint("GET", "e741", "m741(java.lang.String)", POLICY_0, "X-741");
      table.endpoint("GET", "e742", "m742(java.lang.String)", POLICY_0, "X-742");
      table.endpoint("GET", "e743", "m743(java.lang.String)", POLICY_0, "X-743");
      table.endpoint("GET", "e744", "m744(java.lang.String)", POLICY_0, "X-744");
      table.endpoint("GET", "e745", "m745(java.lang.String)", POLICY_0, "X-745");
      table.endpoint("GET", "e746", "m746(java.lang.String)", POLICY_0, "X-746");
      table.endpoint("GET", "e747", "m747(java.lang.String)", POLICY_0, "X-747");
      table.endpoint("GET", "e748", "m748(java.lang.String)", POLICY_0, "X-748");
      table.endpoint("GET", "e749", "m749(java.lang.String)", POLICY_0, "X-749");
      table.endpoint("GET", "e75", "m75(java.lang.String)", POLICY_0, "X-75");
      table.endpoint("GET", "e750", "m750(java.lang.String)", POLICY_0, "X-750");
      table.endpoint("GET", "e751", "m751(java.lang.String)", POLICY_0, "X-751");
      table.endpoint("GET", "e752", "m752(java.lang.String)", POLICY_0, "X-752");
      table.endpoint("GET", "e753", "m753(java.lang.String)", POLICY_0, "X-753");
      table.endpoint("GET", "e754", "m754(java.lang.String)", POLICY_0, "X-754");
      table.endpoint("GET", "e755", "m755(java.lang.String)", POLICY_0, "X-755");
      table.endpoint("GET", "e756", "m756(java.lang.String)", POLICY_0, "X-756");
      table.endpoint("GET", "e757", "m757(java.lang.String)", POLICY_0, "X-757");
      table.endpoint("GET", "e758", "m758(java.lang.String)", POLICY_0, "X-758");
      table.endpoint("GET", "e759", "m759(java.lang.String)", POLICY_0, "X-759");
      table.endpoint("GET", "e76", "m76(java.lang.String)", POLICY_0, "X-76");
      table.endpoint("GET", "e760", "m760(java.lang.String)", POLICY_0, "X-760");
      table.endpoint("GET", "e761", "m761(java.lang.String)", POLICY_0, "X-761");
      table.endpoint("GET", "e762", "m762(java.lang.String)", POLICY_0, "X-762");
      table.endpoint("GET", "e763", "m763(java.lang.String)", POLICY_0, "X-763");
      table.endpoint("GET", "e764", "m764(java.lang.String)", POLICY_0, "X-764");
      table.endpoint("GET", "e765", "m765(java.lang.String)", POLICY_0, "X-765");
      table.endpoint("GET", "e766", "m766(java.lang.String)", POLICY_0, "X-766");
      table.endpoint("GET", "e767", "m767(java.lang.String)", POLICY_0, "X-767");
      table.endpoint("GET", "e768", "m768(java.lang.String)", POLICY_0, "X-768");
      table.endpoint("GET", "e769", "m769(java.lang.String)", POLICY_0, "X-769");
      table.endpoint("GET", "e77", "m77(java.lang.String)", POLICY_0, "X-77");
      table.endpoint("GET", "e770", "m770(java.lang.String)", POLICY_0, "X-770");
      table.endpoint("GET", "e771", "m771(java.lang.String)", POLICY_0, "X-771");
      table.endpoint("GET", "e772", "m772(java.lang.String)", POLICY_0, "X-772");
      table.endpoint("GET", "e773", "m773(java.lang.String)", POLICY_0, "X-773");
      table.endpoint("GET", "e774", "m774(java.lang.String)", POLICY_0, "X-774");
      table.endpoint("GET", "e775", "m775(java.lang.String)", POLICY_0, "X-775");
      table.endpoint("GET", "e776", "m776(java.lang.String)", POLICY_0, "X-776");
      table.endpoint("GET", "e777", "m777(java.lang.String)", POLICY_0, "X-777");
      table.endpoint("GET", "e778", "m778(java.lang.String)", POLICY_0, "X-778");
      table.endpoint("GET", "e779", "m779(java.lang.String)", POLICY_0, "X-779");
      table.endpoint("GET", "e78", "m78(java.lang.String)", POLICY_0, "X-78");
      table.endpoint("GET", "e780", "m780(java.lang.String)", POLICY_0, "X-780");
      table.endpoint("GET", "e781", "m781(java.lang.String)", POLICY_0, "X-781");
      table.endpoint("GET", "e782", "m782(java.lang.String)", POLICY_0, "X-782");
      table.endpoint("GET", "e783", "m783(java.lang.String)", POLICY_0, "X-783");
      table.endpoint("GET", "e784", "m784(java.lang.String)", POLICY_0, "X-784");
      table.endpoint("GET", "e785", "m785(java.lang.String)", POLICY_0, "X-785");
      table.endpoint("GET", "e786", "m786(java.lang.String)", POLICY_0, "X-786");
      table.endpoint("GET", "e787", "m787(java.lang.String)", POLICY_0, "X-787");
      table.endpoint("GET", "e788", "m788(java.lang.String)", POLICY_0, "X-788");
      table.endpoint("GET", "e789", "m789(java.lang.String)", POLICY_0, "X-789");
      table.endpoint("GET", "e79", "m79(java.lang.String)", POLICY_0, "X-79");
      table.endpoint("GET", "e790", "m790(java.lang.String)", POLICY_0, "X-790");
      table.endpoint("GET", "e791", "m791(java.lang.String)", POLICY_0, "X-791");
      table.endpoint("GET", "e792", "m792(java.lang.String)", POLICY_0, "X-792");
      table.endpoint("GET", "e793", "m793(java.lang.String)", POLICY_0, "X-793");
      table.endpoint("GET", "e794", "m794(java.lang.String)", POLICY_0, "X-794");
      table.endpoint("GET", "e795", "m795(java.lang.String)", POLICY_0, "X-795");
      table.endpoint("GET", "e796", "m796(java.lang.String)", POLICY_0, "X-796");
      table.endpoint("GET", "e797", "m797(java.lang.String)", POLICY_0, "X-797");
      table.endpoint("GET", "e798", "m798(java.lang.String)", POLICY_0, "X-798");
      table.endpoint("GET", "e799", "m799(java.lang.String)", POLICY_0, "X-799");
      table.endpoint("GET", "e8", "m8(java.lang.String)", POLICY_0, "X-8");
      table.endpoint("GET", "e80", "m80(java.lang.String)", POLICY_0, "X-80");
      table.endpoint("GET", "e800", "m800(java.lang.String)", POLICY_0, "X-800");
      table.endpoint("GET", "e801", "m801(java.lang.String)", POLICY_0, "X-801");
      table.endpoint("GET", "e802", "m802(java.lang.String)", POLICY_0, "X-802");
      table.endpoint("GET", "e803", "m803(java.lang.String)", POLICY_0, "X-803");
      table.endpoint("GET", "e804", "m804(java.lang.String)", POLICY_0, "X-804");
      table.endpoint("GET", "e805", "m805(java.lang.String)", POLICY_0, "X-805");
      table.endpoint("GET", "e806", "m806(java.lang.String)", POLICY_0, "X-806");
      table.endpoint("GET", "e807", "m807(java.lang.String)", POLICY_0, "X-807");
      table.endpoint("GET", "e808", "m808(java.lang.String)", POLICY_0, "X-808");
      table.endpoint("GET", "e809", "m809(java.lang.String)", POLICY_0, "X-809");
      table.endpoint("GET", "e81", "m81(java.lang.String)", POLICY_0, "X-81");
      table.endpoint("GET", "e810", "m810(java.lang.String)", POLICY_0, "X-810");
      table.endpoint("GET", "e811", "m811(java.lang.String)", POLICY_0, "X-811");
      table.endpoint("GET", "e812", "m812(java.lang.String)", POLICY_0, "X-812");
      table.endpoint("GET", "e813", "m813(java.lang.String)", POLICY_0, "X-813");
      table.endpoint("GET", "e814", "m814(java.lang.String)", POLICY_0, "X-814");
      table.endpoint("GET", "e815", "m815(java.lang.String)", POLICY_0, "X-815");
      table.endpoint("GET", "e816", "m816(java.lang.String)", POLICY_0, "X-816");
      table.endpoint("GET", "e817", "m817(java.lang.String)", POLICY_0, "X-817");
      table.endpoint("GET", "e818", "m818(java.lang.String)", POLICY_0, "X-818");
      table.endpoint("GET", "e819", "m819(java.lang.String)", POLICY_0, "X-819");
      table.endpoint("GET", "e82", "m82(java.lang.String)", POLICY_0, "X-82");
      table.endpoint("GET", "e820", "m820(java.lang.String)", POLICY_0, "X-820");
      table.endpoint("GET", "e821", "m821(java.lang.String)", POLICY_0, "X-821");
      table.endpoint("GET", "e822", "m822(java.lang.String)", POLICY_0, "X-822");
      table.endpoint("GET", "e823", "m823(java.lang.String)", POLICY_0, "X-823");
      table.endpoint("GET", "e824", "m824(java.lang.String)", POLICY_0, "X-824");
      table.endpoint("GET", "e825", "m825(java.lang.String)", POLICY_0, "X-825");
      table.endpoint("GET", "e826", "m826(java.lang.String)", POLICY_0, "X-826");
      table.endpoint("GET", "e827", "m827(java.lang.String)", POLICY_0, "X-827");
      table.endpoint("GET", "e828", "m828(java.lang.String)", POLICY_0, "X-828");
      table.endpoint("GET", "e829", "m829(java.lang.String)", POLICY_0, "X-829");
      table.endpoint("GET", "e83", "m83(java.lang.String)", POLICY_0, "X-83");
      table.endpoint("GET", "e830", "m830(java.lang.String)", POLICY_0, "X-830");
      table.endpoint("GET", "e831", "m831(java.lang.String)", POLICY_0, "X-831");
      table.endpoint("GET", "e832", "m832(java.lang.String)", POLICY_0, "X-832");
      table.endpoint("GET", "e833", "m833(java.lang.String)", POLICY_0, "X-833");
      table.endpoint("GET", "e834", "m834(java.lang.String)", POLICY_0, "X-834");
      table.endpoint("GET", "e835", "m835(java.lang.String)", POLICY_0, "X-835");
      table.endpoint("GET", "e836", "m836(java.lang.String)", POLICY_0, "X-836");
      table.endpoint("GET", "e837", "m837(java.lang.String)", POLICY_0, "X-837");
      table.endpoint("GET", "e838", "m838(java.lang.String)", POLICY_0, "X-838");
      table.endpoint("GET", "e839", "m839(java.lang.String)", POLICY_0, "X-839");
      table.endpoint("GET", "e84", "m84(java.lang.String)", POLICY_0, "X-84");
      table.endpoint("GET", "e840", "m840(java.lang.String)", POLICY_0, "X-840");
      table.endpoint("GET", "e841", "m841(java.lang.String)", POLICY_0, "X-841");
      table.endpoint("GET", "e842", "m842(java.lang.String)", POLICY_0, "X-842");
      table.endpoint("GET", "e843", "m843(java.lang.String)", POLICY_0, "X-843");
      table.endpoint("GET", "e844", "m844(java.lang.String)", POLICY_0, "X-844");
      table.endpoint("GET", "e845", "m845(java.lang.String)", POLICY_0, "X-845");
      table.endpoint("GET", "e846", "m846(java.lang.String)", POLICY_0, "X-846");
      table.endpoint("GET", "e847", "m847(java.lang.String)", POLICY_0, "X-847");
      table.endpoint("GET", "e848", "m848(java.lang.String)", POLICY_0, "X-848");
      table.endpoint("GET", "e849", "m849(java.lang.String)", POLICY_0, "X-849");
      table.endpoint("GET", "e85", "m85(java.lang.String)", POLICY_0, "X-85");
      table.endpoint("GET", "e850", "m850(java.lang.String)", POLICY_0, "X-850");
      table.endpoint("GET", "e851", "m851(java.lang.String)", POLICY_0, "X-851");
      table.endpoint("GET", "e852", "m852(java.lang.String)", POLICY_0, "X-852");
      table.endpoint("GET", "e853", "m853(java.lang.String)", POLICY_0, "X-853");
      table.endpoint("GET", "e854", "m854(java.lang.String)", POLICY_0, "X-854");
      table.endpoint("GET", "e855", "m855(java.lang.String)", POLICY_0, "X-855");
      table.endpoint("GET", "e856", "m856(java.lang.String)", POLICY_0, "X-856");
      table.endpoint("GET", "e857", "m857(java.lang.String)", POLICY_0, "X-857");
      table.endpoint("GET", "e858", "m858(java.lang.String)", POLICY_0, "X-858");
      table.endpoint("GET", "e859", "m859(java.lang.String)", POLICY_0, "X-859");
    }
  }

  @GeneratedCorsTable(
      resource = "com.acme.R"
  )
  private static final class Endpoints17 {
    private static void addTo(Resource.Builder table) {
      table.endpoint("GET", "e86", "m86(java.lang.String)", POLICY_0, "X-86");
      table.endpoint("GET", "e860", "m860(java.lang.String)", POLICY_0, "X-860");
      table.endpoint("GET", "e861", "m861(java.lang.String)", POLICY_0, "X-861");
      table.endpoint("GET", "e862", "m862(java.lang.String)", POLICY_0, "X-862");
      table.endpoint("GET", "e863", "m863(java.lang.String)", POLICY_0, "X-863");
      table.endpoint("GET", "e864", "m864(java.lang.String)", POLICY_0, "X-864");
      table.endpoint("GET", "e865", "m865(java.lang.String)", POLICY_0, "X-865");
      table.endpoint("GET", "e866", "m866(java.lang.String)", POLICY_0, "X-866");
      table.endpoint("GET", "e867", "m867(java.lang.String)", POLICY_0, "X-867");
      table.endpoint("GET", "e868", "m868(java.lang.String)", POLICY_0, "X-868");
      table.endpoint("GET", "e869", "m869(java.lang.String)", POLICY_0, "X-869");
      table.endpoint("GET", "e87", "m87(java.lang.String)", POLICY_0, "X-87");
      table.endpoint("GET", "e870", "m870(java.lang.String)", POLICY_0, "X-870");
      table.endpoint("GET", "e871", "m871(java.lang.String)", POLICY_0, "X-871");
      table.endpoint("GET", "e872", "m872(java.lang.String)", POLICY_0, "X-872");
      table.endpoint("GET", "e873", "m873(java.lang.String)", POLICY_0, "X-873");
      table.endpoint("GET", "e874", "m874(java.lang.String)", POLICY_0, "X-874");
      table.endpoint("GET", "e875", "m875(java.lang.String)", POLICY_0, "X-875");
      table.endpoint("GET", "e876", "m876(java.lang.String)", POLICY_0, "X-876");
      table.endpoint("GET", "e877", "m877(java.lang.String)", POLICY_0, "X-877");
      table.endpoint("GET", "e878", "m878(java.lang.String)", POLICY_0, "X-878");
      table.endpoint("GET", "e879", "m879(java.lang.String)", POLICY_0, "X-879");
      table.endpoint("GET", "e88", "m88(java.lang.String)", POLICY_0, "X-88");
      table.endpoint("GET", "e880", "m880(java.lang.String)", POLICY_0, "X-880");
      table.endpoint("GET", "e881", "m881(java.lang.String)", POLICY_0, "X-881");
      table.endpoint("GET", "e882", "m882(java.lang.String)", POLICY_0, "X-882");
      table.endpoint("GET", "e883", "m883(java.lang.String)", POLICY_0, "X-883");
      table.endpoint("GET", "e884", "m884(java.lang.String)", POLICY_0, "X-884");
      table.endpoint("GET", "e885", "m885(java.lang.String)", POLICY_0, "X-885");
      table.endpoint("GET", "e886", "m886(java.lang.String)", POLICY_0, "X-886");
      table.endpoint("GET", "e887", "m887(java.lang.String)", POLICY_0, "X-887");
      table.endpoint("GET", "e888", "m888(java.lang.String)", POLICY_0, "X-888");
      table.endpoint("GET", "e889", "m889(java.lang.String)", POLICY_0, "X-889");
      table.endpoint("GET", "e89", "m89(java.lang.String)", POLICY_0, "X-89");
      table.endpoint("GET", "e890", "m890(java.lang.String)", POLICY_0, "X-890");
      table.endpoint("GET", "e891", "m891(java.lang.String)", POLICY_0, "X-891");
      table.endpoint("GET", "e892", "m892(java.lang.String)", POLICY_0, "X-892");
      table.endpoint("GET", "e893", "m893(java.lang.String)", POLICY_0, "X-893");
      table.endpoint("GET", "e894", "m894(java.lang.String)", POLICY_0, "X-894");
      table.endpoint("GET", "e895", "m895(java.lang.String)", POLICY_0, "X-895");
      table.endpoint("GET", "e896", "m896(java.lang.String)", POLICY_0, "X-896");
      table.endpoint("GET", "e897", "m897(java.lang.String)", POLICY_0, "X-897");
      table.endpoint("GET", "e898", "m898(java.lang.String)", POLICY_0, "X-898");
      table.endpoint("GET", "e899", "m899(java.lang.String)", POLICY_0, "X-899");
      table.endpoint("GET", "e9", "m9(java.lang.String)", POLICY_0, "X-9");
      table.endpoint("GET", "e90", "m90(java.lang.String)", POLICY_0, "X-90");
      table.endpoint("GET", "e900", "m900(java.lang.String)", POLICY_0, "X-900");
      table.endpoint("GET", "e901", "m901(java.lang.String)", POLICY_0, "X-901");
      table.endpoint("GET", "e902", "m902(java.lang.String)", POLICY_0, "X-902");
      table.endpoint("GET", "e903", "m903(java.lang.String)", POLICY_0, "X-903");
      table.endpoint("GET", "e904", "m904(java.lang.String)", POLICY_0, "X-904");
      table.endpoint("GET", "e905", "m905(java.lang.String)", POLICY_0, "X-905");
      table.endpoint("GET", "e906", "m906(java.lang.String)", POLICY_0, "X-906");
      table.endpoint("GET", "e907", "m907(java.lang.String)", POLICY_0, "X-907");
      table.endpoint("GET", "e908", "m908(java.lang.String)", POLICY_0, "X-908");
      table.endpoint("GET", "e909", "m909(java.lang.String)", POLICY_0, "X-909");
      table.endpoint("GET", "e91", "m91(java.lang.String)", POLICY_0, "X-91");
      table.endpoint("GET", "e910", "m910(java.lang.String)", POLICY_0, "X-910");
      table.endpoint("GET", "e911", "m911(java.lang.String)", POLICY_0, "X-911");
      table.endpoint("GET", "e912", "m912(java.lang.String)", POLICY_0, "X-912");
      table.endpoint("GET", "e913", "m913(java.lang.String)", POLICY_0, "X-913");
      table.endpoint("GET", "e914", "m914(java.lang.String)", POLICY_0, "X-914");
      table.endpoint("GET", "e915", "m915(java.lang.String)", POLICY_0, "X-915");
      table.endpoint("GET", "e916", "m916(java.lang.String)", POLICY_0, "X-916");
      table.endpoint("GET", "e917", "m917(java.lang.String)", POLICY_0, "X-917");
      table.endpoint("GET", "e918", "m918(java.lang.String)", POLICY_0, "X-918");
      table.endpoint("GET", "e919", "m919(java.lang.String)", POLICY_0, "X-919");
      table.endpoint("GET", "e92", "m92(java.lang.String)", POLICY_0, "X-92");
      table.endpoint("GET", "e920", "m920(java.lang.String)", POLICY_0, "X-920");
      table.endpoint("GET", "e921", "m921(java.lang.String)", POLICY_0, "X-921");
      table.endpoint("GET", "e922", "m922(java.lang.String)", POLICY_0, "X-922");
      table.endpoint("GET", "e923", "m923(java.lang.String)", POLICY_0, "X-923");
      table.endpoint("GET", "e924", "m924(java.lang.String)", POLICY_0, "X-924");
      table.endpoint("GET", "e925", "m925(java.lang.String)", POLICY_0, "X-925");
      table.endpoint("GET", "e926", "m926(java.lang.String)", POLICY_0, "X-926");
      table.endpoint("GET", "e927", "m927(java.lang.String)", POLICY_0, "X-927");
      table.endpoint("GET", "e928", "m928(java.lang.String)", POLICY_0, "X-928");
      table.endpoint("GET", "e929", "m929(java.lang.String)", POLICY_0, "X-929");
      table.endpoint("GET", "e93", "m93(java.lang.String)", POLICY_0, "X-93");
      table.endpoint("GET", "e930", "m930(java.lang.String)", POLICY_0, "X-930");
      table.endpoint("GET", "e931", "m931(java.lang.String)", POLICY_0, "X-931");
      table.endpoint("GET", "e932", "m932(java.lang.String)", POLICY_0, "X-932");
      table.endpoint("GET", "e933", "m933(java.lang.String)", POLICY_0, "X-933");
      table.endpoint("GET", "e934", "m934(java.lang.String)", POLICY_0, "X-934");
      table.endpoint("GET", "e935", "m935(java.lang.String)", POLICY_0, "X-935");
      table.endpoint("GET", "e936", "m936(java.lang.String)", POLICY_0, "X-936");
      table.endpoint("GET", "e937", "m937(java.lang.String)", POLICY_0, "X-937");
      table.endpoint("GET", "e938", "m938(java.lang.String)", POLICY_0, "X-938");
      table.endpoint("GET", "e939", "m939(java.lang.String)", POLICY_0, "X-939");
      table.endpoint("GET", "e94", "m94(java.lang.String)", POLICY_0, "X-94");
      table.endpoint("GET", "e940", "m940(java.lang.String)", POLICY_0, "X-940");
      table.endpoint("GET", "e941", "m941(java.lang.String)", POLICY_0, "X-941");
      table.endpoint("GET", "e942", "m942(java.lang.String)", POLICY_0, "X-942");
      table.endpoint("GET", "e943", "m943(java.lang.String)", POLICY_0, "X-943");
      table.endpoint("GET", "e944", "m944(java.lang.String)", POLICY_0, "X-944");
      table.endpoint("GET", "e945", "m945(java.lang.String)", POLICY_0, "X-945");
      table.endpoint("GET", "e946", "m946(java.lang.String)", POLICY_0, "X-946");
      table.endpoint("GET", "e947", "m947(java.lang.String)", POLICY_0, "X-947");
      table.endpoint("GET", "e948", "m948(java.lang.String)", POLICY_0, "X-948");
      table.endpoint("GET", "e949", "m949(java.lang.String)", POLICY_0, "X-949");
      table.endpoint("GET", "e95", "m95(java.lang.String)", POLICY_0, "X-95");
      table.endpoint("GET", "e950", "m950(java.lang.String)", POLICY_0, "X-950");
      table.endpoint("GET", "e951", "m951(java.lang.String)", POLICY_0, "X-951");
      table.endpoint("GET", "e952", "m952(java.lang.String)", POLICY_0, "X-952");
      table.endpoint("GET", "e953", "m953(java.lang.String)", POLICY_0, "X-953");
      table.endpoint("GET", "e954", "m954(java.lang.String)", POLICY_0, "X-954");
      table.endpoint("GET", "e955", "m955(java.lang.String)", POLICY_0, "X-955");
      table.endpoint("GET", "e956", "m956(java.lang.String)", POLICY_0, "X-956");
      table.endpoint("GET", "e957", "m957(java.lang.String)", POLICY_0, "X-957");
      table.endpoint("GET", "e958", "m958(java.lang.String)", POLICY_0, "X-958");
      table.endpoint("GET", "e959", "m959(java.lang.String)", POLICY_0, "X-959");
      table.endpoint("GET", "e96", "m96(java.lang.String)", POLICY_0, "X-96");
      table.endpoint("GET", "e960", "m960(java.lang.String)", POLICY_0, "X-960");
      table.endpoint("GET", "e961", "m961(java.lang.String)", POLICY_0, "X-961");
      table.endpoint("GET", "e962", "m962(java.lang.String)", POLICY_0, "X-962");
      table.endpoint("GET", "e963", "m963(java.lang.String)", POLICY_0, "X-963");
      table.endpoint("GET", "e964", "m964(java.lang.String)", POLICY_0, "X-964");
      table.endpoint("GET", "e965", "m965(java.lang.String)", POLICY_0, "X-965");
      table.endpoint("GET", "e966", "m966(java.lang.String)", POLICY_0, "X-966");
      table.endpoint("GET", "e967", "m967(java.lang.String)", POLICY_0, "X-967");
      table.endpoint("GET", "e968", "m968(java.lang.String)", POLICY_0, "X-968");
      table.endpoint("GET", "e969", "m969(java.lang.String)", POLICY_0, "X-969");
      table.endpoint("GET", "e97", "m97(java.lang.String)", POLICY_0, "X-97");
      table.endpoint("GET", "e970", "m970(java.lang.String)", POLICY_0, "X-970");
      table.endpoint("GET", "e971", "m971(java.lang.String)", POLICY_0, "X-971");
      table.endpoint("GET", "e972", "m972(java.lang.String)", POLICY_0, "X-972");
      table.endpoint("GET", "e973", "m973(java.lang.String)", POLICY_0, "X-973");
      table.endpoint("GET", "e974", "m974(java.lang.String)", POLICY_0, "X-974");
      table.endpoint("GET", "e975", "m975(java.lang.String)", POLICY_0, "X-975");
      table.endpoint("GET", "e976", "m976(java.lang.String)", POLICY_0, "X-976");
      table.endpoint("GET", "e977", "m977(java.lang.String)", POLICY_0, "X-977");
      table.endpoint("GET", "e978", "m978(java.lang.String)", POLICY_0, "X-978");
      table.endpoint("GET", "e979", "m979(java.lang.String)", POLICY_0, "X-979");
      table.endpoint("GET", "e98", "m98(java.lang.String)", POLICY_0, "X-98");
      table.endpoint("GET", "e980", "m980(java.lang.String)", POLICY_0, "X-980");
      table.endpoint("GET", "e981", "m981(java.lang.String)", POLICY_0, "X-981");
      table.endpoint("GET", "e982", "m982(java.lang.String)", POLICY_0, "X-982");
      table.endpoint("GET", "e983", "m983(java.lang.String)", POLICY_0, "X-983");
      table.endpoint("GET", "e984", "m984(java.lang.String)", POLICY_0, "X-984");
      table.endpoint("GET", "e985", "m985(java.lang.String)", POLICY_0, "X-985");
      table.endpoint("GET", "e986", "m986(java.lang.String)", POLICY_0, "X-986");
      table.endpoint("GET", "e987", "m987(java.lang.String)", POLICY_0, "X-987");
      table.endpoint("GET", "e988", "m988(java.lang.String)", POLICY_0, "X-988");
      table.endpoint("GET", "e989", "m989(java.lang.String)", POLICY_0, "X-989");
      table.endpoint("GET", "e99", "m99(java.lang.String)", POLICY_0, "X-99");
      table.endpoint("GET", "e990", "m990(java.lang.String)", POLICY_0, "X-990");
      table.endpoint("GET", "e991", "m991(java.lang.String)", POLICY_0, "X-991");
      table.endpoint("GET", "e992", "m992(java.lang.String)", POLICY_0, "X-992");
      table.endpoint("GET", "e993", "m993(java.lang.String)", POLICY_0, "X-993");
      table.endpoint("GET", "e994", "m994(java.lang.String)", POLICY_0, "X-994");
      table.endpoint("GET", "e995", "m995(java.lang.String)", POLICY_0, "X-995");
      table.endpoint("GET", "e996", "m996(java.lang.String)", POLICY_0, "X-996");
      table.endpoint("GET", "e997", "m997(java.lang.String)", POLICY_0, "X-997");
      table.endpoint("GET", "e998", "m998(java.lang.String)", POLICY_0, "X-998");
      table.endpoint("GET", "e999", "m999(java.lang.String)", POLICY_0, "X-999");
    }
  }
}
