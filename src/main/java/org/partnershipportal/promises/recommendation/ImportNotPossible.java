package org.partnershipportal.promises.recommendation;

/** Nothing of a table can be imported. */
final class ImportNotPossible extends Exception {

    private final ImportFailure failure;
    private final String where;

    ImportNotPossible(ImportFailure failure) {
        this(failure, "");
    }

    /** @param where what the sentence names, such as the columns that are missing */
    ImportNotPossible(ImportFailure failure, String where) {
        super(failure.name());
        this.failure = failure;
        this.where = where;
    }

    ImportFailure failure() {
        return failure;
    }

    String where() {
        return where;
    }
}
