### Vietnamese: written by a language model, not yet read by a native speaker.

# The person may be writing secretly.
emergency-violence =
    Chuyện đang xảy ra với bạn không phải lỗi của bạn. Nếu bạn đang gặp nguy hiểm, hãy gọi cảnh sát hoặc đến chỗ có người khác. Nếu như vậy an toàn hơn cho bạn, hãy xóa đoạn chat này sau khi đọc.
emergency-forced-marriage =
    Không ai được ép bạn kết hôn. Nếu bạn đang gặp nguy hiểm, hãy gọi cảnh sát. Ở sân bay, bạn có thể nói nhỏ với bất kỳ cảnh sát nào rằng bạn bị đưa đi trái ý muốn.
emergency-trafficking =
    Không ai được lấy hộ chiếu của bạn, nhốt bạn hay ép bạn làm việc. Bạn không làm gì sai. Nếu bạn đang gặp nguy hiểm, hãy gọi cảnh sát. Các nơi tư vấn giúp bạn miễn phí, dù bạn không trình báo.
emergency-suicide =
    Bạn viết ra điều này là tốt. Tôi là một chương trình, không thể ở bên bạn, nhưng có những người làm được điều đó. Xin đừng ở một mình: hãy gọi người giúp ngay bây giờ, hoặc đến bệnh viện, hoặc đến với người mà bạn tin tưởng. Nếu là chuyện của người khác, hãy ở bên người đó.
emergency-sea =
    Hãy gọi ngay cứu hộ biển (tuần duyên) hoặc số khẩn cấp. Nếu đang ở trên biển, hãy nói điều đó trước tiên. Nói bạn đang ở đâu, có bao nhiêu người và có ai bị thương không. Nếu điện thoại hiện vị trí, hãy gửi vị trí đi. Hãy tiết kiệm pin.
emergency-medical =
    Hãy gọi xe cấp cứu ngay. Nói bạn đang ở đâu và chuyện gì đã xảy ra. Hãy ở bên người cần giúp cho đến khi có người đến giúp.
emergency-general =
    Nếu bạn đang gặp nguy hiểm, hãy gọi số khẩn cấp hoặc đến chỗ có người khác.
emergency-numbers-country = ☎ Số khẩn cấp ở { $country }: { $numbers }
emergency-numbers-unknown = ☎ Hãy gọi số khẩn cấp của nước bạn đang ở.
emergency-numbers-germany = ☎ Ở Đức: { $numbers }
emergency-who-else = Những nơi này cũng có người giúp được. Một số điện thoại chỉ gọi được trong nước Đức; nhiều nơi cũng liên lạc được qua mạng.
