package org.partnershipportal.people.organisation;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.NameReader;
import org.partnershipportal.platform.taxonomy.ReadName;

/**
 * What two organisations are compared by.
 *
 * @param name taken apart
 * @param declared the country that it works in; {@code null} for several, or if it is not yet known
 * @param isKnown whether all but the name is known
 * @param group {@code null} if it is not yet known
 * @param hosts where its website and e-mail address live, without those that anybody can have an address with
 */
record Claim(
        ReadName name,
        @Nullable CountryCode declared,
        boolean isKnown,
        @Nullable StakeholderGroup group,
        Set<String> hosts) {

    private static final Set<String> ANYBODYS = Set.of(
            "gmail.com",
            "googlemail.com",
            "yahoo.com",
            "yahoo.fr",
            "yahoo.es",
            "ymail.com",
            "hotmail.com",
            "hotmail.fr",
            "hotmail.es",
            "outlook.com",
            "live.com",
            "msn.com",
            "icloud.com",
            "me.com",
            "aol.com",
            "gmx.com",
            "gmx.net",
            "gmx.de",
            "web.de",
            "mail.com",
            "proton.me",
            "protonmail.com",
            "tutanota.com",
            "riseup.net",
            "zoho.com",
            "mail.ru",
            "bk.ru",
            "list.ru",
            "yandex.ru",
            "yandex.com",
            "rambler.ru",
            "ukr.net",
            "qq.com",
            "163.com",
            "126.com",
            "sina.com",
            "foxmail.com",
            "orange.fr",
            "free.fr",
            "laposte.net",
            "facebook.com",
            "twitter.com",
            "x.com",
            "instagram.com",
            "linkedin.com",
            "youtube.com",
            "t.me",
            "wordpress.com",
            "blogspot.com",
            "sites.google.com",
            "sample.example"); // of everyone in the sample

    Claim {
        hosts = Set.copyOf(hosts);
    }

    /** Of an organisation whose whole profile is known. */
    static Claim of(
            String name,
            @Nullable CountryCode country,
            @Nullable StakeholderGroup group,
            String eMail,
            String website) {
        Set<String> hosts = Stream.of(domainOf(eMail), hostOf(website))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet());
        return new Claim(NameReader.read(name), country, true, group, hosts);
    }

    /** Of somebody who has typed no more than a name. */
    static Claim of(String name) {
        return new Claim(NameReader.read(name), null, false, null, Set.of());
    }

    /** Where an email address lives; empty if anybody can have an address there. */
    static String domainOf(String eMail) {
        return notAnybodys(eMail.substring(eMail.indexOf('@') + 1));
    }

    /** Where a website lives; empty if anybody can have a page there. */
    static String hostOf(String website) {
        return notAnybodys(website.replaceFirst("^[A-Za-z]+://", "").replaceFirst("[/:?#].*$", ""));
    }

    private static String notAnybodys(String host) {
        String plain = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        return plain.contains(".") && !ANYBODYS.contains(plain) ? plain : "";
    }

    /** The States that it is of: those that its name names, else the one that it works in. */
    Set<CountryCode> countries() {
        return !name.countries().isEmpty() ? name.countries() : declared == null ? Set.of() : Set.of(declared);
    }
}
