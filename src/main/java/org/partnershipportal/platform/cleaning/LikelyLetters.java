package org.partnershipportal.platform.cleaning;

import java.nio.charset.Charset;
import java.util.Map;

/**
 * Whether a text that was read in an encoding looks like words of people, and not like those of another encoding read wrong:
 * which letters are frequent tells the detector, whether the rare ones and capitals stand where they may tells this.
 */
final class LikelyLetters {

    /** First bytes of the signs that texts are made of; others of the same encodings are rare. */
    private static final Map<String, int[]> COMMON = Map.of(
            "GB18030", new int[] {0xA1, 0xA3, 0xB0, 0xD7},
            "Big5", new int[] {0xA1, 0xC6},
            "EUC-KR", new int[] {0xA1, 0xA3, 0xB0, 0xC8},
            "EUC-JP", new int[] {0xA1, 0xA5, 0xB0, 0xD0},
            "Shift_JIS", new int[] {0x81, 0x83, 0x88, 0x98});

    private static final int FEWEST_OF_ONE_BYTE = 20;
    private static final int FEWEST_OF_LATIN = 3;
    private static final int TEN_PER_CENT = 10;
    private static final int FIVE_PER_CENT = 20;

    private LikelyLetters() {}

    static boolean areIn(String text, Charset charset) {
        int[] common = COMMON.get(charset.name());
        return common == null ? isCasedAsWords(text) : isOfCommonSigns(text, charset, common);
    }

    private static boolean isOfCommonSigns(String text, Charset charset, int[] common) {
        int all = 0;
        int rare = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                all++;
                rare += isWithin(text.substring(i, i + 1).getBytes(charset)[0] & 0xFF, common) ? 0 : 1;
            }
        }
        return rare * TEN_PER_CENT <= all;
    }

    private static boolean isWithin(int first, int[] pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (first >= pairs[i] && first <= pairs[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Capitals begin words, or make up whole ones; lines of tables were drawn by other programs. */
    private static boolean isCasedAsWords(String text) {
        int letters = 0;
        int latin = 0;
        int turned = 0;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here >= 0x2500 && here <= 0x259F) {
                return false;
            }
            if (here > 0x7F && Character.isLetter(here)) {
                letters++;
                latin += Character.UnicodeScript.of(here) == Character.UnicodeScript.LATIN ? 1 : 0;
            }
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            if ((here > 0x7F || before > 0x7F) && Character.isLowerCase(before) && Character.isUpperCase(here)) {
                turned++;
            }
        }
        int fewest = latin * 2 > letters ? FEWEST_OF_LATIN : FEWEST_OF_ONE_BYTE;
        return letters >= fewest && turned * FIVE_PER_CENT <= letters;
    }
}
