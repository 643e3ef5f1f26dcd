package org.partnershipportal.exchange.groupfile;

import java.time.Instant;
import java.time.LocalTime;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Each night, deletes versions that were prepared and not shared before their member left the group, or before the group was
 * over, with their files: nobody can read, share or discard them any more.
 */
@Configuration(proxyBeanMethods = false)
class PreparedVersionRetention {

    static final String KIND = "group-document-versions";

    private static final LocalTime AT = LocalTime.of(3, 47);

    @Bean
    Retention preparedVersions(
            GroupFileRepository files, GroupFileQueries queries, Documents documents, Changes changes) {
        Change<GroupFile> change = changes.of(GroupFile.class, files::save);
        Change<FileVersion> versions = changes.of(FileVersion.class, locked -> {});
        return new Retention(KIND, null, AT, queries::abandoned, (id, now) -> {
            FileVersionId version = new FileVersionId(id);
            return versions.lock(version)
                    .flatMap(FileVersion::file)
                    .flatMap(change::lock)
                    .filter(file -> queries.isAbandoned(version, now))
                    .map(file -> deleted(file, version, files, documents, now))
                    .isPresent();
        });
    }

    private static GroupFile deleted(
            GroupFile file, FileVersionId version, GroupFileRepository files, Documents documents, Instant now) {
        file.discard(version, Actor.system().ref(), now);
        documents.removeAllOf(Actor.system(), version.ref());
        return files.save(file);
    }
}
