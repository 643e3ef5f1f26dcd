package org.partnershipportal.platform.taxonomy;

/**
 * A rule with what helps to recognise it.
 *
 * @param ref its set and number
 * @param headingEn a short heading in English; show it with {@code lang="en"}
 * @param unofficial whether the heading is a paraphrase, shown with the note {@code taxonomy.heading.unofficial}
 * @param sectionEn the section of the Rules in which it stands, in English; may be empty
 * @param women whether it speaks of women prisoners
 * @param childrenOfPrisoners whether it speaks of children of prisoners
 */
public record Rule(
        RuleRef ref,
        String headingEn,
        boolean unofficial,
        String sectionEn,
        boolean women,
        boolean childrenOfPrisoners) {}
