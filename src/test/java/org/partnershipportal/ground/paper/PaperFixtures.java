package org.partnershipportal.ground.paper;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.partnershipportal.ground.shared.Language;

/** A paper that has one of each piece, in every language. */
final class PaperFixtures {

    static final String NUMBER = "R-2027-0190-4M2T";
    static final String CODE = "sha256sum input.json";

    private PaperFixtures() {}

    static PaperHead head(Language language) {
        return new PaperHead(language, title(language), "Receipt", issuer(language), "2027-03-09 20:45");
    }

    /** The paper's texts in reading order. */
    static List<String> texts(Language language) {
        List<String> texts = new ArrayList<>(List.of(issuer(language), title(language)));
        texts.addAll(words(language));
        return texts;
    }

    static Paper sample(Language language) {
        return Paper.of(head(language), body -> write(language, body));
    }

    private static void write(Language language, PaperBody body) {
        List<String> words = words(language);
        body.lead(words.get(0))
                .number(words.get(1), words.get(2))
                .facts(facts -> facts.text(words.get(3), words.get(4))
                        .line(
                                words.get(5),
                                line -> line.link(
                                        words.get(6),
                                        URI.create("https://example.org/calls/CFI-2027-04"),
                                        words.get(5))))
                .section(words.get(7))
                .steps(List.of(
                        new PaperStep(words.get(8), words.get(9), true),
                        new PaperStep(words.get(10), words.get(11), false)))
                .subsection(words.get(12))
                .table(List.of(words.get(13), words.get(14)), rows -> rows.row(words.get(15), words.get(16)))
                .code(words.get(17))
                .note(words.get(18));
    }

    private static String issuer(Language language) {
        return switch (language) {
            case AR -> "بوابة الشراكة";
            case ZH -> "伙伴关系门户";
            case EN -> "Partnership Portal";
            case FR -> "Portail de partenariat";
            case RU -> "Портал партнёрства";
            case ES -> "Portal de colaboración";
        };
    }

    private static String title(Language language) {
        return switch (language) {
            case AR -> "تسلّمنا مساهمتك (عيّنة)";
            case ZH -> "已收到你的意见";
            case EN -> "Input received";
            case FR -> "Contribution reçue";
            case RU -> "Материал получен";
            case ES -> "Contribución recibida";
        };
    }

    private static List<String> words(Language language) {
        return switch (language) {
            case AR ->
                words(
                        "وصلت كاملة وقبل الموعد النهائي.",
                        "رقم الإيصال",
                        "وقت التسلّم",
                        "الثلاثاء 9 مارس 2027، 20:41:07 بتوقيت جنيف (UTC+1)",
                        "النداء",
                        "النساء والفتيات المحرومات من حريتهن",
                        "ما الذي يحدث بعد ذلك",
                        "تسلّمناها",
                        "9 مارس 2027",
                        "صالحة للاستخدام أم لا",
                        "حتى 23 مارس، مع ذكر السبب",
                        "الإجابات",
                        "السؤال",
                        "الكلمات",
                        "ما التدابير المتخذة؟",
                        "على الأقل 1,245",
                        "غير معتمدة من الأمم المتحدة.");
            case ZH ->
                words(
                        "我们在截止日期前完整收到了你的意见。",
                        "回执号",
                        "收到时间",
                        "2027年3月9日星期二 20:41:07",
                        "征集",
                        "被剥夺自由的妇女和女童",
                        "接下来",
                        "已收到",
                        "2027年3月9日",
                        "是否可用",
                        "3月23日前，并说明理由",
                        "答复",
                        "问题",
                        "字数",
                        "采取了哪些措施？",
                        "1,245",
                        "未经联合国认可。");
            case EN ->
                words(
                        "We have your input in full, before the deadline.",
                        "Receipt number",
                        "Received",
                        "Tuesday 9 March 2027, 20:41:07",
                        "Call",
                        "Women and girls deprived of liberty",
                        "What happens next",
                        "Received",
                        "9 March 2027",
                        "Usable or not",
                        "by 23 March, with a reason if not",
                        "Answers",
                        "Question",
                        "Words",
                        "Which measures were taken?",
                        "1,245",
                        "Not endorsed by the United Nations.");
            case FR ->
                words(
                        "Nous avons votre contribution complète, avant l’échéance.",
                        "Numéro du récépissé",
                        "Reçue",
                        "mardi 9 mars 2027, 20:41:07",
                        "Appel",
                        "Femmes et filles privées de liberté",
                        "La suite",
                        "Reçue",
                        "9 mars 2027",
                        "Recevable ou non",
                        "d’ici le 23 mars, motif à l’appui",
                        "Réponses",
                        "Question",
                        "Mots",
                        "Quelles mesures ont été prises ?",
                        "1 245",
                        "Non approuvé par l’Organisation des Nations Unies.");
            case RU ->
                words(
                        "Мы получили ваш материал полностью и до истечения срока.",
                        "Номер расписки",
                        "Получено",
                        "вторник, 9 марта 2027 г., 20:41:07",
                        "Запрос",
                        "Женщины и девочки, лишённые свободы",
                        "Что дальше",
                        "Получено",
                        "9 марта 2027 г.",
                        "Пригоден или нет",
                        "до 23 марта, с указанием причины",
                        "Ответы",
                        "Вопрос",
                        "Слова",
                        "Какие меры были приняты?",
                        "1 245",
                        "Не одобрено Организацией Объединённых Наций.");
            case ES ->
                words(
                        "Tenemos su contribución completa, antes del plazo.",
                        "Número de recibo",
                        "Recibida",
                        "martes 9 de marzo de 2027, 20:41:07",
                        "Convocatoria",
                        "Mujeres y niñas privadas de libertad",
                        "Qué sucede ahora",
                        "Recibida",
                        "9 de marzo de 2027",
                        "Admisible o no",
                        "antes del 23 de marzo, con el motivo",
                        "Respuestas",
                        "Pregunta",
                        "Palabras",
                        "¿Qué medidas se tomaron?",
                        "1.245",
                        "No cuenta con el respaldo de las Naciones Unidas.");
        };
    }

    /** Puts the number and the code, alike in all languages, in their places. */
    private static List<String> words(String... words) {
        List<String> all = new ArrayList<>();
        Collections.addAll(all, words);
        all.add(2, NUMBER);
        all.add(17, CODE);
        return all;
    }
}
