package org.partnershipportal.overview.sample;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.partnershipportal.exchange.groupfile.FileVersionId;
import org.partnershipportal.exchange.groupfile.GroupFileId;
import org.partnershipportal.exchange.groupfile.GroupFiles;
import org.partnershipportal.exchange.groupfile.ShareVersion;
import org.partnershipportal.exchange.groupfile.StartFile;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.Upload;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The documents that members of working groups share in the story, each version with its file. */
@Component
@Profile("!production")
class GroupFileActs implements StoryActs {

    private final GroupFiles documents;
    private final StoryFiles files;

    GroupFileActs(GroupFiles documents, StoryFiles files) {
        this.documents = documents;
        this.files = files;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.of("workinggroups add-document", this::add, "workinggroups add-version", this::next);
    }

    private static WorkingGroupId group(StoryStep step) {
        return step.known().get(WorkingGroupId.class, step.key());
    }

    private void add(Actor actor, StoryStep step) {
        String name = step.of("document");
        UUID token = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        GroupFileId made =
                documents.start(actor, new StartFile(token, group(step), step.of("title"), step.of("language")));
        step.known().made(name, made);
        share(actor, step, made, "");
    }

    private void next(Actor actor, StoryStep step) {
        GroupFileId document = step.known().get(GroupFileId.class, step.of("document"));
        documents.prepare(actor, document);
        share(actor, step, document, step.of("note"));
    }

    private void share(Actor actor, StoryStep step, GroupFileId document, String note) {
        FileVersionId version = Objects.requireNonNull(
                documents.details(actor, group(step), document).prepared());
        files.attach(actor, new Upload(version.ref(), "", step.of("file")), step.of("text"));
        documents.share(actor, new ShareVersion(document, version, note));
    }
}
