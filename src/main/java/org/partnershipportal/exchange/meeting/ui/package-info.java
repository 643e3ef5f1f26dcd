@NullMarked
package org.partnershipportal.exchange.meeting.ui;

import org.jspecify.annotations.NullMarked;
