package org.partnershipportal.exchange.meeting;

import java.util.List;
import org.partnershipportal.ground.shared.FieldChecks;

/** Topics of a meeting as they are typed: one in each line. */
final class Agenda {

    /** The most topics of a meeting. */
    static final int MOST = 50;

    /** The longest topic, in characters. */
    static final int LONGEST = 200;

    /** The longest text that is typed, in characters. */
    static final int LONGEST_TEXT = 20_000;

    private Agenda() {}

    static List<String> topics(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static void check(FieldChecks checks, String field, String typed) {
        List<String> topics = topics(typed);
        checks.that(topics.size() <= MOST, field, "meeting.problem.too-many-topics", topics.size(), MOST);
        for (int place = 0; place < Math.min(topics.size(), MOST); place++) {
            int length = topics.get(place).codePointCount(0, topics.get(place).length());
            checks.that(length <= LONGEST, field, "meeting.problem.long-topic", place + 1, length, LONGEST);
        }
    }
}
