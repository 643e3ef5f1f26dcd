package org.partnershipportal.ground.shared;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;

/** The direction in which words are read that somebody wrote in one language and mixed with names in another. */
public final class Direction {

    private Direction() {}

    /**
     * {@code rtl} if most letters of the text run from right to left, {@code ltr} if most run the other way: an Arabic answer
     * stays Arabic if it begins with the abbreviation of an agency. Where neither has more, its language decides.
     */
    public static String of(LocalizedText text) {
        long right = text.text().codePoints().filter(Direction::isRightToLeft).count();
        long left = text.text()
                .codePoints()
                .filter(point -> UCharacter.getDirection(point) == ECharacterDirection.LEFT_TO_RIGHT)
                .count();
        return right == left ? text.direction() : right > left ? "rtl" : "ltr";
    }

    private static boolean isRightToLeft(int point) {
        int direction = UCharacter.getDirection(point);
        return direction == ECharacterDirection.RIGHT_TO_LEFT || direction == ECharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }
}
