-- Deliveries that wait are kept by the names of classes, which lie in wings now (decision 23).

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.access.', 'org.partnershipportal.platform.access.'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.access.', 'org.partnershipportal.platform.access.');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.assessment.', 'org.partnershipportal.consultation.assessment.'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.assessment.', 'org.partnershipportal.consultation.assessment.');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.call.', 'org.partnershipportal.consultation.call.'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.call.', 'org.partnershipportal.consultation.call.');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.coding.', 'org.partnershipportal.consultation.coding.'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.coding.', 'org.partnershipportal.consultation.coding.');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.document.', 'org.partnershipportal.platform.document.'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.document.', 'org.partnershipportal.platform.document.');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.export.', 'org.partnershipportal.consultation.export.'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.export.', 'org.partnershipportal.consultation.export.');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.input.', 'org.partnershipportal.consultation.input.'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.input.', 'org.partnershipportal.consultation.input.');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.moderation.', 'org.partnershipportal.platform.moderation.'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.moderation.', 'org.partnershipportal.platform.moderation.');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.notification.', 'org.partnershipportal.overview.notification.'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.notification.', 'org.partnershipportal.overview.notification.');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.organisation.', 'org.partnershipportal.people.organisation.'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.organisation.', 'org.partnershipportal.people.organisation.');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.partnership.', 'org.partnershipportal.cooperation.partnership.'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.partnership.', 'org.partnershipportal.cooperation.partnership.');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.report.', 'org.partnershipportal.consultation.report.'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.report.', 'org.partnershipportal.consultation.report.');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.people.organisation.MemberEvent', 'org.partnershipportal.people.membership.MemberEvent'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.people.organisation.MemberEvent', 'org.partnershipportal.people.membership.MemberEvent');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.people.organisation.GroupMirroring', 'org.partnershipportal.people.membership.GroupMirroring'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.people.organisation.GroupMirroring', 'org.partnershipportal.people.membership.GroupMirroring');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.consultation.report.ReportEvent$ReasonsGiven', 'org.partnershipportal.consultation.outcome.OutcomeEvent$ReasonsGiven'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.consultation.report.ReportEvent$ReasonsGiven', 'org.partnershipportal.consultation.outcome.OutcomeEvent$ReasonsGiven');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.consultation.report.ReportEvent$OutcomesSent', 'org.partnershipportal.consultation.outcome.OutcomeEvent$OutcomesSent'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.consultation.report.ReportEvent$OutcomesSent', 'org.partnershipportal.consultation.outcome.OutcomeEvent$OutcomesSent');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.people.organisation.OrganisationEvent$DelegationGranted', 'org.partnershipportal.people.delegation.DelegationEvent$DelegationGranted'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.people.organisation.OrganisationEvent$DelegationGranted', 'org.partnershipportal.people.delegation.DelegationEvent$DelegationGranted');

UPDATE EVENT_PUBLICATION SET
    event_type = REPLACE(event_type, 'org.partnershipportal.people.organisation.OrganisationEvent$DelegationEnded', 'org.partnershipportal.people.delegation.DelegationEvent$DelegationEnded'),
    listener_id = REPLACE(listener_id, 'org.partnershipportal.people.organisation.OrganisationEvent$DelegationEnded', 'org.partnershipportal.people.delegation.DelegationEvent$DelegationEnded');

-- One listener for each sealed event, in place of one for each of its kinds.
UPDATE EVENT_PUBLICATION SET
    listener_id = 'org.partnershipportal.people.membership.GroupMirroring.on(org.partnershipportal.people.membership.MemberEvent)'
WHERE listener_id LIKE 'org.partnershipportal.people.membership.GroupMirroring.on(org.partnershipportal.people.membership.MemberEvent%';

UPDATE EVENT_PUBLICATION SET
    listener_id = 'org.partnershipportal.people.membership.GroupMirroring.on(org.partnershipportal.people.organisation.OrganisationEvent)'
WHERE listener_id LIKE 'org.partnershipportal.people.membership.GroupMirroring.on(org.partnershipportal.people.organisation.OrganisationEvent%';

UPDATE EVENT_PUBLICATION SET
    listener_id = 'org.partnershipportal.overview.notification.OrganisationNotifications.on(org.partnershipportal.people.delegation.DelegationEvent)'
WHERE event_type LIKE 'org.partnershipportal.people.delegation.DelegationEvent%'
  AND listener_id LIKE 'org.partnershipportal.overview.notification.OrganisationNotifications.on(%';
