import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../view_models/media_files.dart';

/// Has media opened for as long as it is shown. What is shown meanwhile, or instead, is [builder]'s with null.
class MediaFile extends StatefulWidget {
  const MediaFile({required this.files, required this.message, required this.builder, super.key});

  final MediaFiles files;
  final MessageId message;
  final Widget Function(BuildContext, Result<OpenedMedia>?) builder;

  @override
  State<MediaFile> createState() => _MediaFileState();
}

class _MediaFileState extends State<MediaFile> {
  Result<OpenedMedia>? _opened;

  @override
  void initState() {
    super.initState();
    unawaited(_open());
  }

  Future<void> _open() async {
    final opened = await widget.files.open(widget.message);
    if (mounted) {
      setState(() => _opened = opened);
    } else if (opened is Ok) {
      widget.files.close(widget.message);
    }
  }

  @override
  void dispose() {
    if (_opened is Ok) widget.files.close(widget.message);
    super.dispose();
  }

  @override
  Widget build(BuildContext context) => widget.builder(context, _opened);
}
