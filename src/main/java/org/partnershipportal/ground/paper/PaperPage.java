package org.partnershipportal.ground.paper;

import java.util.List;
import org.partnershipportal.ground.shared.Language;
import org.w3c.dom.Document;

/**
 * What a paper says, before it is printed or written as a Word file.
 *
 * @param language the language it is written in
 * @param markup its content, in reading order
 * @param missing the characters that print lacks, as code points in ascending order
 */
record PaperPage(Language language, Document markup, List<Integer> missing) {}
