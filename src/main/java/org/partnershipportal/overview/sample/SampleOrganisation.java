package org.partnershipportal.overview.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.RegisterOrganisation;

/**
 * A sample organisation and who registers it.
 *
 * @param owner the account that registers it
 * @param type its kind
 * @param iso3 its country; {@code null} for several
 * @param name in its own language, marked "(sample)"
 * @param language of name and purpose
 * @param purpose what it does
 */
record SampleOrganisation(
        SamplePerson owner,
        OrganisationType type,
        @Nullable String iso3,
        String name,
        String language,
        String purpose) {

    static final SampleOrganisation MISSION_EC = of(
            "gov-ec-2",
            OrganisationType.PERMANENT_MISSION,
            "ECU",
            "Misión Permanente del Ecuador, Ginebra (sample)",
            "es",
            "Representa al Estado ante las Naciones Unidas en Ginebra y otorga sus facultades a sus instituciones.");
    static final SampleOrganisation MINISTRY_EC = of(
            "gov-ec-2",
            OrganisationType.MINISTRY,
            "ECU",
            "Ministerio de Justicia, Ecuador (sample)",
            "es",
            "Responde de la política penitenciaria y de las medidas no privativas de la libertad.");
    static final SampleOrganisation MISSION_ZM = of(
            "gov-zm",
            OrganisationType.PERMANENT_MISSION,
            "ZMB",
            "Permanent Mission of Zambia, Geneva (sample)",
            "en",
            "Represents the State at the United Nations in Geneva.");
    static final SampleOrganisation NHRI_EC = of(
            "nhri-ec",
            OrganisationType.NHRI,
            "ECU",
            "Defensoría del Pueblo, Ecuador (sample)",
            "es",
            "Protege los derechos humanos y visita los lugares de privación de libertad.");
    static final SampleOrganisation NHRI_ZM = of(
            "nhri-zm",
            OrganisationType.NHRI,
            "ZMB",
            "Human Rights Commission, Zambia (sample)",
            "en",
            "Protects human rights and visits places of detention.");
    static final SampleOrganisation WOMEN_EC = of(
            "cso-ec",
            OrganisationType.WOMEN_LED,
            "ECU",
            "Red de Mujeres en Prisión (sample)",
            "es",
            "Acompaña a las mujeres privadas de libertad y a sus hijas e hijos.");
    static final SampleOrganisation CLINIC_EC = of(
            "cso-ec-2",
            OrganisationType.ACADEMIC,
            "ECU",
            "Clínica Jurídica Universitaria (sample)",
            "es",
            "Asiste a personas en prisión preventiva y evalúa las medidas alternativas.");
    static final SampleOrganisation NGO = of(
            "cso-intl",
            OrganisationType.INTERNATIONAL_NGO,
            null,
            "Réseau international pour les alternatives à la prison (sample)",
            "fr",
            "Promeut les mesures non privatives de liberté et la formation des agents de probation.");
    static final SampleOrganisation UNODC = of(
            "unodc",
            OrganisationType.UNODC,
            null,
            "United Nations Office on Drugs and Crime (sample)",
            "en",
            "Supports States in applying the Nelson Mandela Rules, the Bangkok Rules and the Tokyo Rules.");
    static final SampleOrganisation MANDATE = of(
            "rapporteur",
            OrganisationType.SPECIAL_PROCEDURE,
            null,
            "Special procedures mandate (sample)",
            "en",
            "Reports to the Human Rights Council within its mandate and term.");

    static final List<SampleOrganisation> ALL =
            List.of(MISSION_EC, MINISTRY_EC, MISSION_ZM, NHRI_EC, NHRI_ZM, WOMEN_EC, CLINIC_EC, NGO, UNODC, MANDATE);

    private static SampleOrganisation of(
            String owner, OrganisationType type, @Nullable String iso3, String name, String language, String purpose) {
        return new SampleOrganisation(new SamplePerson(owner), type, iso3, name, language, purpose);
    }

    RegisterOrganisation command() {
        return new RegisterOrganisation(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                new OrganisationProfile(
                        name,
                        language,
                        type,
                        iso3 == null ? null : new CountryCode(iso3),
                        iso3 == null,
                        purpose,
                        owner.eMail(),
                        ""));
    }
}
