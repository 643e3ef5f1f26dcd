package org.partnershipportal.exchange.practice.ui;

import java.util.List;

/**
 * What somebody has written of a practice so far, as others will see it first.
 *
 * @param title its title
 * @param language tag of its language
 * @param facts its type, place and year, as far as they are given
 * @param story what was wrong and what was done
 * @param change what changed
 * @param rules names of its rules
 */
record WrittenSoFar(
        String title, String language, List<String> facts, String story, String change, List<String> rules) {}
