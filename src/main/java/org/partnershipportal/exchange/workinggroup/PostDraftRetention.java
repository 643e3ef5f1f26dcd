package org.partnershipportal.exchange.workinggroup;

import java.time.LocalTime;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each night, deletes files that were attached to messages which nobody sent within a day. */
@Configuration(proxyBeanMethods = false)
class PostDraftRetention {

    static final String KIND = "group-message-files";

    private static final KeptFor KEPT = KeptFor.days(1);
    private static final LocalTime AT = LocalTime.of(3, 53);

    @Bean
    Retention filesOfUnsentMessages(PostDraftRepository drafts, Documents documents, Changes changes, JdbcClient jdbc) {
        Change<PostDraft> change = changes.of(PostDraft.class, drafts::save);
        return new Retention(
                KIND,
                KEPT,
                AT,
                Retention.Old.rows(jdbc, "workinggroup_post_drafts", "started_at"),
                (id, now) -> change.lock(new PostId(id))
                        .filter(old -> KEPT.isOver(old.startedAt(), now))
                        .map(old -> {
                            drafts.delete(old);
                            documents.removeAllOf(Actor.system(), old.id().ref());
                            return old;
                        })
                        .isPresent());
    }
}
