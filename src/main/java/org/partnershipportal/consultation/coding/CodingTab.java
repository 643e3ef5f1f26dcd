package org.partnershipportal.consultation.coding;

import java.util.OptionalLong;
import org.partnershipportal.consultation.call.DeskTab;
import org.partnershipportal.platform.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The codes of a call, with how many there are. */
@Configuration(proxyBeanMethods = false)
class CodingTab {

    @Bean
    DeskTab codingDeskTab(CodingQueries queries) {
        return new DeskTab(
                2,
                "coding",
                Permission.CODE_INPUTS,
                "coding.tree.title",
                "coding.tree.tab-count",
                CodingLinks::tree,
                team -> OptionalLong.of(queries.countCodes(team.call())));
    }
}
