package org.partnershipportal.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.signin.TestSessions;

/** What tests of the signed-in pages read and press; each ends with nobody signed in. */
public class PagesTest extends SpringBrowserlessTest {

    @AfterEach
    protected void signOut() {
        TestSessions.signOut();
    }

    /** All that the page says. */
    protected final String page() {
        return text(find(Main.class).all().getLast());
    }

    protected static String text(HasElement component) {
        return component.getElement().getTextRecursively();
    }

    /** A sentence as English readers have it. */
    protected static String sentence(String key) {
        return Translations.standard().text(Language.EN, key);
    }

    /** Presses the first button that says this. */
    protected final void press(String words) {
        test(find(Button.class).withText(words).all().getFirst()).click();
    }

    protected final TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    protected final TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    protected final List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
