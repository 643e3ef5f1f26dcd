package org.partnershipportal.exchange.groupfile;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.TestUploads;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/** Documents of working groups, made through the services, for tests. */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class GroupFileStage {

    private final GroupFiles files;
    private final Documents documents;

    public GroupFileStage(GroupFiles files, Documents documents) {
        this.files = files;
        this.documents = documents;
    }

    /** A document whose first version is prepared, without a file. */
    public GroupFileId started(Actor member, WorkingGroupId group) {
        return files.start(member, new StartFile(UUID.randomUUID(), group, "Survey", "en"));
    }

    /** The version that the member prepares. */
    public FileVersionId prepared(Actor member, WorkingGroupId group, GroupFileId file) {
        return Objects.requireNonNull(files.details(member, group, file).prepared());
    }

    /** Sends its file, and waits until it is checked. */
    public DocumentId attach(Actor member, FileVersionId version, String content) {
        return TestUploads.checked(
                documents, member, version.ref(), "survey.txt", content.getBytes(StandardCharsets.UTF_8));
    }

    /** A document of which members read the first version. */
    public GroupFileId shared(Actor member, WorkingGroupId group, String content) {
        GroupFileId file = started(member, group);
        share(member, group, file, content, "");
        return file;
    }

    /** Shares what the member prepares, with this content. */
    public void share(Actor member, WorkingGroupId group, GroupFileId file, String content, String note) {
        FileVersionId version = prepared(member, group, file);
        attach(member, version, content);
        files.share(member, new ShareVersion(file, version, note));
    }
}
