/** What others say of a practice, on its page without script. */
@NullMarked
package org.partnershipportal.exchange.remark.web;

import org.jspecify.annotations.NullMarked;
