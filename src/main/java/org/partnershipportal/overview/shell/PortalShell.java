package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** What the page of the signed-in portal loads: Lumo and the portal's own sheets, in this order. */
@StyleSheet("context:/" + LumoSheet.PATH)
@StyleSheet("context://styles/fonts.css")
@StyleSheet("context://styles/tokens.css")
@StyleSheet("context://styles/vaadin.css")
@StyleSheet("context://styles/portal.css")
@Viewport("width=device-width, initial-scale=1")
class PortalShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("robots", "noindex");
        settings.addMetaTag("referrer", "same-origin");
        settings.addFavIcon("icon", "../styles/mark.svg", "any");
    }
}
