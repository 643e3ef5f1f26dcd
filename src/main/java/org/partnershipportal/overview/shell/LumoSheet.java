package org.partnershipportal.overview.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lumo's sheet without the components that no page of the portal has: a third less to fetch for people on a weak link. The
 * sheet is one block a module, and says in properties which modules each component takes; a block that only unused
 * components take is left out, and what they say with it. A page that begins to use one takes it off the list; a test says so.
 * The fonts of signs that stand in the sheet are files of their own, which a browser fetches with the first page that shows one.
 */
@RestController
class LumoSheet {

    static final String PATH = "/styles/lumo.css";

    /** Names of elements, without {@code vaadin-}; with each go its parts ({@code grid-sorter}). */
    static final List<String> UNUSED = List.of(
            "accordion",
            "avatar",
            "badge",
            "breadcrumbs",
            "card",
            "chart",
            "context-menu",
            "crud",
            "dashboard",
            "date-time-picker",
            "form-item",
            "grid-filter",
            "grid-pro",
            "grid-tree-toggle",
            "horizontal-layout",
            "icon",
            "list-box",
            "login",
            "map",
            "menu-bar",
            "message",
            "range-slider",
            "rich-text-editor",
            "scroller",
            "side-nav",
            "slider",
            "split-layout",
            "tab",
            "tabs",
            "tabsheet",
            "user-tag",
            "user-tags",
            "vertical-layout");

    private static final String WHOLE = "META-INF/resources/lumo/lumo.css";
    private static final Pattern TAKES = Pattern.compile("--_lumo-vaadin-([a-z-]+)-inject-modules:([\\w,-]+)");
    private static final Pattern SAYS_WHAT_IT_TAKES =
            Pattern.compile("--_lumo-vaadin-([a-z-]+)-inject:1;--_lumo-vaadin-\\1-inject-modules:[\\w,-]+;?");
    private static final Pattern MODULE = Pattern.compile("@media (lumo_(?:components|mixins)_[\\w-]+)\\s*\\{");

    /** A font that stands in the sheet itself, which no first page shows a sign of. */
    private static final Pattern FONT = Pattern.compile(
            "(@font-face\\{font-family:([\\w-]+);[^}]*url\\()data:application/font-woff;[^,)]*,([^)]+)\\)");

    private final String sheet;
    private final Map<String, byte[]> fonts;

    LumoSheet() throws IOException {
        String used = withoutUnused(whole());
        this.sheet = FONT.matcher(used).replaceAll("$1lumo/$2.woff)");
        this.fonts = FONT.matcher(used)
                .results()
                .collect(Collectors.toMap(
                        font -> font.group(2), font -> Base64.getDecoder().decode(font.group(3))));
    }

    @GetMapping(PATH)
    ResponseEntity<String> sheet() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(sheet);
    }

    @GetMapping("/styles/lumo/{font}.woff")
    ResponseEntity<byte[]> font(@PathVariable String font) {
        byte[] file = fonts.get(font);
        return file == null
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                        .contentType(new MediaType("font", "woff"))
                        .body(file);
    }

    static String whole() throws IOException {
        return new ClassPathResource(WHOLE).getContentAsString(StandardCharsets.UTF_8);
    }

    static boolean isUnused(String element) {
        return UNUSED.stream().anyMatch(unused -> element.equals(unused) || element.startsWith(unused + "-"));
    }

    static String withoutUnused(String whole) {
        Set<String> taken = new HashSet<>();
        TAKES.matcher(whole)
                .results()
                .filter(takes -> !isUnused(takes.group(1)))
                .forEach(takes -> Arrays.stream(takes.group(2).split(",", -1)).forEach(taken::add));
        StringBuilder kept = new StringBuilder();
        Matcher module = MODULE.matcher(whole);
        int from = 0;
        while (module.find(from)) {
            int end = end(whole, module.end());
            kept.append(whole, from, taken.contains(module.group(1)) ? end : module.start());
            from = end;
        }
        kept.append(whole, from, whole.length());
        return SAYS_WHAT_IT_TAKES
                .matcher(kept)
                .replaceAll(says -> isUnused(says.group(1)) ? "" : "$0")
                .replace(":host,:root{}", "");
    }

    /** Where the block ends whose opening brace is just before. */
    private static int end(String css, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char sign = css.charAt(at++);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
        }
        return at;
    }
}
