package org.partnershipportal.overview.mydata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.partnershipportal.ground.shared.CanonicalJson;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonDetails;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes a copy: {@code data.json} and {@code data.html} with the same records, and the files that belong to them. */
@Component
class CopyWriting {

    /** Files are left out beyond this; they can be downloaded on the page of their record. */
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final ObjectProvider<PersonalData> parts;
    private final Persons persons;

    CopyWriting(ObjectProvider<PersonalData> parts, Persons persons) {
        this.parts = parts;
        this.persons = persons;
    }

    /**
     * Writes it.
     *
     * @param reached hears how many parts of how many are in it; whether it is still wanted
     * @throws IOException if it is not
     */
    byte[] write(Actor actor, Language language, BiPredicate<Integer, Integer> reached) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, List<Map<String, ?>>> told = new LinkedHashMap<>();
        List<PersonalData> all =
                parts.stream().sorted(Comparator.comparing(PersonalData::part)).toList();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            told.put("account", account(actor));
            for (int i = 0; i < all.size(); i++) {
                if (!reached.test(i, all.size())) {
                    throw new IOException("Nobody wants it any more");
                }
                Telling telling = new Telling(zip, out);
                all.get(i).tell(actor, telling);
                told.put(all.get(i).part(), telling.records);
            }
            entry(zip, "data.json", json(told));
            entry(zip, "data.html", new CopyPage(language).html(told));
        }
        return out.toByteArray();
    }

    private List<Map<String, ?>> account(Actor actor) {
        if (actor.person() == null || actor.kind() != Actor.Kind.PERSON) {
            return List.of();
        }
        PersonDetails person = persons.find(actor, actor.person());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", person.id().toString());
        fields.put("name", person.name());
        fields.put("email", person.eMail());
        fields.put(
                "language", person.language() == null ? "" : person.language().tag());
        fields.put("zone", person.zone().getId());
        fields.put("colours", person.colourScheme().name());
        persons.ownStaffRow(actor).ifPresent(staff -> {
            fields.put(
                    "staffRoles",
                    staff.granted().stream().map(StaffRole::realmRole).sorted().toList());
            if (staff.factor() != null && staff.factorOn() != null) {
                fields.put("secondFactor", staff.factor().name());
                fields.put("secondFactorOn", staff.factorOn().toString());
            }
        });
        return List.of(fields);
    }

    private static String json(Map<String, List<Map<String, ?>>> told) {
        Map<String, Object> whole = new LinkedHashMap<>();
        told.forEach((part, records) -> whole.put(
                part,
                records.stream()
                        .map(record -> {
                            Map<String, Object> fields = new LinkedHashMap<>();
                            record.forEach((name, value) ->
                                    fields.put(name, value instanceof Collection<?> ? value : String.valueOf(value)));
                            return fields;
                        })
                        .toList()));
        return CanonicalJson.write(whole);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Takes down what one part tells. */
    private static final class Telling implements PersonalData.Telling {
        private final List<Map<String, ?>> records = new ArrayList<>();
        private final ZipOutputStream zip;
        private final ByteArrayOutputStream so;

        Telling(ZipOutputStream zip, ByteArrayOutputStream soFar) {
            this.zip = zip;
            this.so = soFar;
        }

        @Override
        public void record(Map<String, ?> fields) {
            records.add(fields);
        }

        @Override
        public void file(String name, PersonalData.Writing content) throws IOException {
            if (so.size() > MOST_BYTES) {
                records.add(Map.of("leftOut", name));
                return;
            }
            zip.putNextEntry(new ZipEntry("files/" + name));
            content.to(new java.io.FilterOutputStream(zip) {
                @Override
                public void close() throws IOException {
                    flush(); // the archive goes on
                }
            });
            zip.closeEntry();
        }
    }

    /** The readable form, in the language of who asked. */
    private record CopyPage(Language language) {

        String html(Map<String, List<Map<String, ?>>> told) {
            StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\" dir=\""
                    + (language == Language.AR ? "rtl" : "ltr") + "\"><head><meta charset=\"utf-8\"><title>"
                    + text("mydata.title") + "</title></head><body><main><h1>" + text("mydata.title") + "</h1><p>"
                    + text("mydata.sealed.text") + "</p>");
            told.forEach((part, records) -> {
                if (!records.isEmpty()) {
                    html.append("<h2>").append(text("mydata.part." + part)).append("</h2>");
                    records.forEach(record -> record(html, record));
                }
            });
            return html.append("</main></body></html>\n").toString();
        }

        private void record(StringBuilder html, Map<String, ?> record) {
            html.append("<dl>");
            record.forEach((name, value) -> {
                html.append("<dt>").append(text("mydata.field." + name)).append("</dt>");
                (value instanceof Collection<?> several ? several : List.of(value))
                        .forEach(one -> html.append("<dd dir=\"auto\">")
                                .append(HtmlUtils.htmlEscape(
                                        one instanceof Instant at ? at.toString() : String.valueOf(one)))
                                .append("</dd>"));
            });
            html.append("</dl><hr>");
        }

        private String text(String key) {
            return HtmlUtils.htmlEscape(Translations.standard().text(language, key));
        }
    }
}
