package org.partnershipportal.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.taxonomy.Countries;

/** Registers an organisation by keyboard, and closes it. */
record OrganisationForm(Browser browser, Page page, Language language) {

    /** From the open form to a record that is a draft; gives its id. */
    String register(String name) {
        return register(name, () -> {});
    }

    /** @param look is called while each of the boxes has the focus */
    String register(String name, Runnable look) {
        Keyboard keyboard = new Keyboard(page);
        String kind = text(OrganisationType.WOMEN_LED.key());
        String ecuador = Countries.standard().name(new CountryCode("ECU"), language);
        keyboard.write(text("shared.field.name"), name);
        look.run();
        keyboard.pick(text("organisation.form.type"), kind, kind);
        look.run();
        keyboard.pick(text("shared.field.country"), ecuador, ecuador);
        keyboard.write(text("organisation.form.purpose"), "Visita los lugares de detención.");
        keyboard.overwrite(
                text("shared.field.email"),
                "office-" + UUID.randomUUID().toString().substring(0, 8) + "@sample.example");
        keyboard.use(text("shared.verb.save-draft"));
        page.waitForURL("**/app/*/organisations/*-*");
        browser.settle(page);
        return page.url().replaceAll(".*/organisations/", "");
    }

    /** Closes it, so that the account acts again for whom it did before. */
    void close(String id) {
        page.navigate(Browser.PORTAL + "/app/" + id + "/organisations/" + id);
        browser.settle(page);
        page.locator("main vaadin-button", new Page.LocatorOptions().setHasText(text("uikit.page.more")))
                .click();
        page.getByText(text("organisation.page.close")).last().click();
        page.locator("vaadin-confirm-dialog > vaadin-button[slot=confirm-button]")
                .click();
        page.locator("vaadin-confirm-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        browser.settle(page);
    }

    private String text(String key) {
        return Translations.standard().text(language, key);
    }
}
