package org.partnershipportal.people.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;

/** A member as the roster keeps it; replaced as a whole when the roles change. */
@Embeddable
class Member {

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "person_id")
    private UUID person;

    private String roles;
    private Instant joinedAt;

    /** Since when without a break; {@code null} of who is none. */
    private @Nullable Instant signatorySince;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Member() {}

    Member(PersonId person, Collection<MemberRole> roles, Instant joinedAt) {
        this(person, roles, joinedAt, roles.contains(MemberRole.SIGNATORY) ? joinedAt : null);
    }

    private Member(PersonId person, Collection<MemberRole> roles, Instant joinedAt, @Nullable Instant signatorySince) {
        this.person = person.value();
        this.roles = write(roles);
        this.joinedAt = joinedAt;
        this.signatorySince = signatorySince;
    }

    /** The same member with other roles from now on. */
    Member with(Set<MemberRole> others, Instant now) {
        Instant since = signatorySince == null ? now : signatorySince;
        return new Member(person(), others, joinedAt, others.contains(MemberRole.SIGNATORY) ? since : null);
    }

    PersonId person() {
        return new PersonId(person);
    }

    Set<MemberRole> roles() {
        return read(roles);
    }

    /** Whether the person was erased: they have no role, and no name any more. */
    boolean isFormer() {
        return roles.isEmpty();
    }

    Instant joinedAt() {
        return joinedAt;
    }

    @Nullable
    Instant signatorySince() {
        return signatorySince;
    }

    /** Roles as they stand in a column. */
    static String write(Collection<MemberRole> roles) {
        return roles.stream().sorted().map(Enum::name).distinct().collect(Collectors.joining(","));
    }

    /** Roles from a column. */
    static Set<MemberRole> read(String column) {
        Set<MemberRole> roles = EnumSet.noneOf(MemberRole.class);
        Arrays.stream(column.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(MemberRole::valueOf)
                .forEach(roles::add);
        return roles;
    }
}
