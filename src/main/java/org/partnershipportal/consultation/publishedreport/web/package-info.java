/** Published reports, without script. */
@NullMarked
package org.partnershipportal.consultation.publishedreport.web;

import org.jspecify.annotations.NullMarked;
