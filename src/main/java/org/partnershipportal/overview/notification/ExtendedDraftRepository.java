package org.partnershipportal.overview.notification;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExtendedDraftRepository extends JpaRepository<ExtendedDraft, UUID> {}
