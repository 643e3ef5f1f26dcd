package org.partnershipportal.platform.access;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {

    /** Those of an address in upper or lower case. */
    default List<Person> byAddress(String eMail) {
        return alike(eMail).stream()
                .filter(person -> person.details().eMail().equalsIgnoreCase(eMail))
                .toList();
    }

    /** By the index of folded addresses; to a database a letter with an accent may be the one without. */
    @Query("select p from Person p where p.foldedAddress = lower(:eMail) order by p.id")
    List<Person> alike(String eMail);

    /** Those with staff roles are read along an index of their own, and nobody else is. */
    @Query("select p from Person p where p.staffRoles > '' order by p.name, p.id limit :max offset :skip")
    List<Person> staff(int max, int skip);

    /** A part of the staff with a role, given as {@link #role} has it, whose name is like something. */
    @Query("""
        select p from Person p
        where p.staffRoles > '' and concat(' ', p.staffRoles, ' ') like :role and lower(p.name) like lower(:words) escape '!'
        order by p.name, p.id limit :max offset :skip
        """)
    List<Person> named(String role, String words, int max, int skip);

    /** A pattern for that role and none whose name only contains it. */
    static String role(StaffRole role) {
        return "% " + role.realmRole() + " %";
    }

    @Query("select count(p) from Person p where p.staffRoles > ''")
    long countStaff();

    @Query("select p from Person p where p.staffRoles > '' and concat(' ', p.staffRoles, ' ') like :role")
    List<Person> withRole(String role);
}
