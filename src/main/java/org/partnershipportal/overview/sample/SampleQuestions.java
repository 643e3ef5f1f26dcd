package org.partnershipportal.overview.sample;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.clarification.AnswerClarification;
import org.partnershipportal.consultation.clarification.AskClarification;
import org.partnershipportal.consultation.clarification.ClarificationDetails;
import org.partnershipportal.consultation.clarification.ClarificationId;
import org.partnershipportal.consultation.clarification.ClarificationStatus;
import org.partnershipportal.consultation.clarification.Clarifications;
import org.partnershipportal.consultation.clarification.PublicWords;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Questions that visitors might ask about a sample call: one answered in the call's six languages, one that waits. */
@Component
@Profile("sample & !production")
class SampleQuestions {

    private static final CallCode CALL = new CallCode("older-persons");

    private final Clarifications clarifications;

    SampleQuestions(Clarifications clarifications) {
        this.clarifications = clarifications;
    }

    /** Takes the questions on from wherever an interrupted run has left them. */
    void make(Actor secretariat) {
        ClarificationId photographs = ask("May we send photographs of the cells, and in which format? (sample)");
        ClarificationDetails asked = clarifications.details(secretariat, photographs);
        if (asked.status() == ClarificationStatus.WAITING) {
            clarifications.answer(secretariat, new AnswerClarification(photographs, asked.edition(), answer(), null));
        }
        ask("Does the call also concern persons in immigration detention? (sample)");
    }

    /** The same question has the same token, so that it is asked once. */
    private ClarificationId ask(String text) {
        UUID token = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        return clarifications.ask(Actor.visitor(), CALL, new AskClarification(token, Language.EN, text));
    }

    private static Map<Language, PublicWords> answer() {
        return Map.of(
                Language.EN,
                new PublicWords(
                        "Can photographs be sent? (sample)",
                        "Yes, as JPEG or PNG. Remove faces, names and whatever shows where a picture was taken."),
                Language.FR,
                new PublicWords(
                        "Peut-on envoyer des photographies ? (sample)",
                        "Oui, au format JPEG ou PNG. Supprimez les visages, les noms et tout ce qui montre où la photo a été prise."),
                Language.ES,
                new PublicWords(
                        "¿Se pueden enviar fotografías? (sample)",
                        "Sí, en formato JPEG o PNG. Suprima rostros, nombres y todo lo que muestre dónde se tomó la imagen."),
                Language.RU,
                new PublicWords(
                        "Можно ли отправить фотографии? (sample)",
                        "Да, в формате JPEG или PNG. Уберите лица, имена и всё, по чему видно, где сделан снимок."),
                Language.ZH,
                new PublicWords("可以提交照片吗？(sample)", "可以，请使用 JPEG 或 PNG 格式。请去除人脸、姓名以及任何能显示拍摄地点的内容。"),
                Language.AR,
                new PublicWords(
                        "هل يمكن إرسال صور؟ (sample)",
                        "نعم، بصيغة JPEG أو PNG. احذف الوجوه والأسماء وكل ما يدل على مكان التقاط الصورة."));
    }
}
