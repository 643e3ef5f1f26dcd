package org.partnershipportal.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A page as the browser prints it on A4: no sheet is empty or holds the heading alone, nothing is wider than the sheet, and each
 * word of the page is on paper.
 */
final class Printed {

    /** The width of A4 less its margins, in CSS pixels. */
    private static final int SHEET = 690;

    /** The browser would print all of the page smaller, for one of these alone. */
    private static final String WIDER = """
            async width => {
              const frame = () => new Promise(requestAnimationFrame);
              await frame().then(frame); // what fits itself to the width has done so
              return [...document.querySelectorAll('main *')]
              .filter(e => { const box = e.getBoundingClientRect(); return box.width && (box.right > width + 1 || box.left < -1); })
              .filter(e => getComputedStyle(e).visibility !== 'hidden' && !e.closest('.vh, .skip'))
              .slice(0, 2).map(e => e.tagName + '.' + e.className + ' ' + (e.innerText || '').slice(0, 40));
            }""";

    private Printed() {}

    /** What is wrong with it on paper, in words. */
    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        var size = page.viewportSize();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(SHEET, size.height);
        String words = page.locator("main").first().innerText();
        Set<String> headings = page.locator("h1, h2, h3, legend").allInnerTexts().stream()
                .map(String::strip)
                .collect(Collectors.toSet());
        ((List<?>) page.evaluate(WIDER, SHEET)).forEach(wide -> faults.add("is wider than the sheet: " + wide));
        List<String> sheets =
                sheets(page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)));
        page.setViewportSize(size.width, size.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));

        for (int i = 0; i < sheets.size(); i++) {
            String sheet = sheets.get(i);
            if (!words.isBlank() && (sheet.isEmpty() || (sheets.size() > 1 && headings.contains(sheet)))) {
                faults.add("sheet " + (i + 1) + " of " + sheets.size() + " holds only “" + sheet + "”");
            }
        }
        String printed = letters(String.join("", sheets));
        words(words)
                .filter(word -> !printed.contains(word))
                .limit(3)
                .forEach(word -> faults.add("“" + word + "” is not on paper"));
        return faults;
    }

    private static List<String> sheets(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> sheets = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                sheets.add(stripper.getText(document).strip());
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).map(Printed::letters);
    }

    /** Of scripts that a PDF keeps in the order of reading; without blanks and breaks, which it sets otherwise. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{IsLatin}\\p{IsCyrillic}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
