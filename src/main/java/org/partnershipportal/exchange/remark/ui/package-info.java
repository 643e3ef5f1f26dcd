/** What others say of a practice, on its page in the application. */
@NullMarked
package org.partnershipportal.exchange.remark.ui;

import org.jspecify.annotations.NullMarked;
