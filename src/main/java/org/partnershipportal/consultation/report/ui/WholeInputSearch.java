package org.partnershipportal.consultation.report.ui;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.assessment.OutsideHolder;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.report.FindCitable;
import org.partnershipportal.ground.shared.Typed;

/** Text typed to find an input: a name, or the page's words for inputs without one. */
record WholeInputSearch(ReportWording wording) {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,\\s\u00a0\u202f]*");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final int MOST_DIGITS = 6;

    FindCitable find(String words) {
        String number = NO_DIGIT.matcher(Typed.digits(words)).replaceAll("");
        return new FindCitable(
                words,
                unnumbered(unnamed(null, NameChoice.sealed(), 1)).contains(unnumbered(words)),
                number.isEmpty() || number.length() > MOST_DIGITS ? 0 : Integer.parseInt(number),
                fold(unnamed(null, NameChoice.preset(), 0)).contains(fold(words)),
                Stream.of(OutsideHolder.values())
                        .filter(one ->
                                fold(unnamed(one, NameChoice.preset(), 0)).contains(fold(words)))
                        .collect(Collectors.toSet()));
    }

    private String unnamed(@Nullable OutsideHolder outside, NameChoice name, int sealed) {
        return wording.whose(new KnownSender(null, outside, name, sealed)).text();
    }

    private String unnumbered(String words) {
        return fold(NUMBER.matcher(Typed.digits(words)).replaceAll(""));
    }

    private String fold(String words) {
        return words.strip().toLowerCase(wording.language().locale());
    }
}
