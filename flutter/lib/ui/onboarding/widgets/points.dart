import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

/// The sign of something that differs from native chats.
IconData pointIcon(OnboardingPoint point) => switch (point) {
  OnboardingPoint.otherPolicy => Icons.gavel,
  OnboardingPoint.numberIsShared => Icons.phone_outlined,
  OnboardingPoint.nameAndPictureAreNot => Icons.account_circle_outlined,
  OnboardingPoint.noGroups => Icons.people_outline,
  OnboardingPoint.noCalls => Icons.phone_disabled_outlined,
  OnboardingPoint.noStickersStatusTimers => Icons.timer_off_outlined,
  OnboardingPoint.blocksAreOfPeople => Icons.block,
};
