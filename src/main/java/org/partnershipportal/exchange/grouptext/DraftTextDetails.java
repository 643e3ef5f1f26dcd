package org.partnershipportal.exchange.grouptext;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Permission;

/**
 * A draft text as a member reads it, without its paragraphs.
 *
 * @param id the text
 * @param group whose it is, as it stands for the reader
 * @param title what it is called
 * @param versions all that were published, the latest first
 * @param changed whether what is being written differs from what members read; known to those who write it only
 * @param commentsUntil the last day for comments, in Geneva; {@code null} if there is none
 * @param open whether members can comment on it today
 * @param comments how many there are; {@code null} for who does not read them
 * @param allowed what the reader may do to it now
 */
@ForOwnPages
public record DraftTextDetails(
        DraftTextId id,
        InsideGroup group,
        LocalizedText title,
        List<VersionRow> versions,
        boolean changed,
        @Nullable LocalDate commentsUntil,
        boolean open,
        @Nullable CommentCounts comments,
        Set<Permission> allowed) {

    /** Whether the reader may do this to it now. */
    public boolean allows(Permission permission) {
        return allowed.contains(permission);
    }

    /** Whether the reader can comment on it today. */
    public boolean takesComments() {
        return open && allows(Permission.WORK_IN_GROUP);
    }

    /** The latest version; empty while there is none. */
    public Optional<VersionRow> latest() {
        return versions.stream().findFirst();
    }

    /** The number of the latest version; 0 while there is none. */
    public int published() {
        return latest().map(VersionRow::number).orElse(0);
    }

    /** Numbers of the versions that can take in a comment on a version: those that came after it, and the next one. */
    public List<Integer> takingIn(int onVersion) {
        return IntStream.rangeClosed(onVersion + 1, published() + 1).boxed().toList();
    }

    /** Key of what says who reads the text and the comments on it. */
    public String readersKey() {
        return readersKey(group);
    }

    /** The same of all texts of the group. */
    public static String readersKey(InsideGroup group) {
        return group.statesDiscuss() ? "grouptext.readers.with-states" : "grouptext.readers.without-states";
    }

    /** The version of this number, if there is one. */
    public Optional<VersionRow> version(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }
}
