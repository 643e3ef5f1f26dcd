package org.partnershipportal.platform.document;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.cleaning.DocumentType;
import org.partnershipportal.platform.cleaning.StoredFile;
import org.partnershipportal.platform.document.spi.DocumentOwner;
import org.partnershipportal.platform.document.spi.RecordFile;

/** What {@link DocumentPolicy} decides about a file of a record that somebody writes, others read, and all read in part. */
class DocumentPermissions implements PermissionTable {

    private final PersonId writer = new PersonId(UUID.randomUUID());
    private final PersonId reader = new PersonId(UUID.randomUUID());
    private final DocumentPolicy policy = new DocumentPolicy(new Owners(new Things()));

    @Override
    public String name() {
        return "document";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "who may attach to the record",
                "who may read what was sent",
                "who may read cleaned copies",
                "bearer of another record",
                "the portal itself",
                "record of a kind that nobody answers for");
    }

    @Override
    public List<String> states() {
        return List.of(
                "checking",
                "ready",
                "ready, with nothing to publish",
                "sealed and ready",
                "refused",
                "taken out, kept with what was sent");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.READ, Permission.ATTACH_DOCUMENT);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        String kind = relation.startsWith("record of") ? "unknown" : "thing";
        return policy.allowed(actor(relation), inState(kind, state)).contains(verb);
    }

    private static Document inState(String kind, String state) {
        boolean sealed = state.startsWith("sealed");
        Document document = DocumentTests.document(sealed, DocumentType.PDF, "x.pdf", new ContentRef(kind, "1"));
        var by = Actor.system().ref();
        StoredFile cleaned = new StoredFile(1, "c");
        switch (state) {
            case "ready", "sealed and ready" -> document.ready(cleaned, true, by, document.storedAt());
            case "ready, with nothing to publish" -> document.ready(null, true, by, document.storedAt());
            case "refused" -> document.refuse(DocumentRefusal.VIRUS, by, document.storedAt());
            case "taken out, kept with what was sent" -> {
                document.ready(cleaned, true, by, document.storedAt());
                document.takeOutOfRecord(by, document.storedAt());
            }
            default -> {}
        }
        return document;
    }

    private Actor actor(String relation) {
        return switch (relation) {
            case "who may attach to the record", "record of a kind that nobody answers for" -> Actor.person(writer);
            case "who may read what was sent" -> Actor.staff(reader, Set.of(StaffRole.SECRETARIAT));
            case "bearer of another record" -> Actor.bearer(new ContentRef("thing", "2"));
            case "the portal itself" -> Actor.system();
            default -> Actor.visitor();
        };
    }

    private final class Things implements DocumentOwner {
        @Override
        public String kind() {
            return "thing";
        }

        @Override
        public boolean mayAttach(Actor actor, ContentRef owner) {
            return actor.isPerson(writer);
        }

        @Override
        public boolean mayRead(Actor actor, ContentRef owner, RecordFile file, DocumentForm form) {
            return actor.isPerson(writer)
                    || actor.isPerson(reader)
                    || (actor.kind() == Actor.Kind.VISITOR && form == DocumentForm.CLEANED);
        }

        @Override
        public boolean sealed(ContentRef owner) {
            return false;
        }
    }
}
