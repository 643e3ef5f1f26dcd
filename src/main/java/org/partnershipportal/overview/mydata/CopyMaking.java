package org.partnershipportal.overview.mydata;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.jobs.Job;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.stereotype.Component;

/** Makes copies, one at a time. Anyone who has been erased since then, or is no longer an owner, gets none. */
@Component
class CopyMaking implements Job {

    private final CopyRows rows;
    private final CopyWriting writing;
    private final Memberships memberships;
    private final Vault vault;

    CopyMaking(CopyRows rows, CopyWriting writing, Memberships memberships, Vault vault) {
        this.rows = rows;
        this.writing = writing;
        this.memberships = memberships;
        this.vault = vault;
    }

    @Override
    public String kind() {
        return CopyRows.KIND;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Duration firstPause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(UUID id) throws IOException {
        Optional<CopyRows.Task> task = rows.waiting(new CopyId(id));
        if (task.isPresent()) {
            make(task.get());
        }
    }

    private void make(CopyRows.Task task) throws IOException {
        Optional<Actor> actor = actor(task);
        if (actor.isEmpty()) {
            rows.failed(task.id());
            return;
        }
        try {
            byte[] copy =
                    writing.write(actor.get(), task.language(), (done, total) -> rows.reached(task.id(), done, total));
            rows.ready(task.id(), vault.seal(Vault.PORTAL, CopyRows.place(task.id()), copy));
        } catch (PortalException gone) {
            rows.failed(task.id());
        }
    }

    private Optional<Actor> actor(CopyRows.Task task) {
        return task.organisation() == null
                ? Optional.of(Actor.person(task.person()))
                : memberships
                        .of(task.person(), task.organisation())
                        .filter(membership -> membership.roles().contains(MemberRole.OWNER))
                        .map(membership -> Actor.member(task.person(), membership));
    }
}
