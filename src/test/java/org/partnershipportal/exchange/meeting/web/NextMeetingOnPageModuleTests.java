package org.partnershipportal.exchange.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.exchange.meeting.FixDate;
import org.partnershipportal.exchange.meeting.MeetingId;
import org.partnershipportal.exchange.meeting.MeetingStage;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** UC-GRP-12: what visitors read of the meetings of a working group. */
@PortalModuleTest
class NextMeetingOnPageModuleTests {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    MeetingStage make;

    @Autowired
    Meetings meetings;

    @Autowired
    WorkingGroups groups;

    @Autowired
    WebApplicationContext context;

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("R0.4 shows date and topics once the date is fixed, and nothing of dates that are only proposed")
    void showsDateAndTopicsOnceTheDateIsFixed(Language language) throws Exception {
        Site site = new Site(context);
        WorkingGroupId id = stage.open("Growing old " + UUID.randomUUID());
        String address = "/" + language.tag() + "/groups/"
                + groups.details(Actor.visitor(), id).number();
        Actor chair = stage.as(stage.network);
        String before = site.html(address);
        MeetingId meeting = make.proposed(chair, id);
        assertThat(site.html(address)).isEqualTo(before);
        meetings.fix(chair, new FixDate(meeting, 1, 0, "Room 7"));
        String html = site.html(address);
        PlainPage.check(html, language);
        assertThat(html).contains("Draft 3", "11:00").doesNotContain("Room 7", "meeting.", meeting.toString());
    }
}
