package org.partnershipportal.ground.questionnaire;

/** How long and how many: the bounds of what a questionnaire asks. */
public final class QuestionnaireLimits {

    /** Characters of a question. */
    public static final int QUESTION = 1_000;
    /** Characters of what helps to answer. */
    public static final int HELP = 4_000;
    /** Characters of the name of a section, a choice or a column. */
    public static final int LABEL = 300;

    /** Characters of a unit. */
    public static final int UNIT = 60;

    /** Sections. */
    public static final int SECTIONS = 30;
    /** Questions in all. */
    public static final int QUESTIONS = 100;
    /** Choices of one question or column. */
    public static final int CHOICES = 200;
    /** Columns of a table. */
    public static final int COLUMNS = 20;
    /** Rows of a table. */
    public static final int ROWS = 200;
    /** Words of an answer. */
    public static final int WORDS = 10_000;

    private QuestionnaireLimits() {}
}
