@NullMarked
package org.partnershipportal.exchange.meeting.web;

import org.jspecify.annotations.NullMarked;
