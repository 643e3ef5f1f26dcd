package org.partnershipportal.overview.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface NoticeRepository extends JpaRepository<Notice, UUID> {

    boolean existsByPersonAndOrigin(UUID person, String origin);

    @Query("select n from Notice n where n.person = :person order by n.toldAt desc, n.id desc limit :max offset :skip")
    List<Notice> inbox(UUID person, int max, int skip);

    long countByPerson(UUID person);

    long countByPersonAndReadAtIsNull(UUID person);

    @Query("select n.id from Notice n where n.person = :person and n.readAt is null")
    List<UUID> unread(UUID person);

    /** What these persons were told of one page, acting so, and have not seen. */
    @Query("select n.id from Notice n where n.person in :persons and n.acting = :acting and n.path = :path"
            + " and n.readAt is null")
    List<UUID> unread(Collection<UUID> persons, String acting, String path);

    /** The same of all pages whose addresses begin so; {@code below} ends with a per cent sign. */
    @Query("select n.id from Notice n where n.person in :persons and n.acting = :acting and n.path like :below"
            + " and n.readAt is null")
    List<UUID> unreadBelow(Collection<UUID> persons, String acting, String below);

    /** By ids, so that no place between is locked where a notice is being written. */
    @Modifying
    @Query("update versioned Notice n set n.readAt = :now where n.id in :ids and n.readAt is null")
    void read(List<UUID> ids, Instant now);

    List<Notice> findByPersonAndMailAtIsNotNull(UUID person);

    List<Notice> findByLetterOrderByToldAt(UUID letter);

    @Query("select distinct n.person from Notice n where n.mailAt <= :now")
    List<UUID> personsWithMailDue(Instant now, Limit limit);

    @Modifying
    @Query("update versioned Notice n set n.mailAt = null where n.mailAt is not null and n.toldAt < :before")
    void leaveUnmailed(Instant before);

    @Modifying
    @Query("delete from Notice n where n.id in :ids")
    int deleteThese(List<UUID> ids);
}
