### Vietnamese: written by a language model, not yet read by a native speaker.

## On every page

web-title = Tìm nơi tư vấn
web-intro = Các nơi tư vấn cho người muốn sang Đức hoặc đã ở Đức. Hầu hết các nơi tư vấn không lấy tiền, và ở đây không ai phải nói tên.
web-skip = Đến phần nội dung
web-page-language = Ngôn ngữ của trang này
web-open-telegram = Hỏi bot trên Telegram
web-emergency = Bạn đang gặp nguy hiểm ở Đức? Hãy gọi { $number }, ngày cũng như đêm. Gọi không mất tiền.
web-privacy = Trang này không đặt cookie và không lưu những gì bạn tìm. Đường dẫn đến trang khác sẽ đưa bạn rời khỏi đây.
web-open-data = Dữ liệu mở: dành cho chương trình

## The search form (labels of fields: short)

web-search = Tìm kiếm
web-field-words = Từ cần tìm, ví dụ một cái tên
web-field-place = Thành phố, quận huyện hoặc mã bưu điện ở Đức
web-field-place-hint = Bạn có thể viết bằng chữ của mình.
web-field-program = Loại tư vấn
web-field-language = Ngôn ngữ tư vấn
web-field-distance = Cách bao xa
web-field-country = Nước bạn đang ở
web-any = Tất cả
web-distance-at-most = Tối đa { $km } km
web-search-button = Tìm

## What was found

web-found = Tìm thấy { $count } nơi trợ giúp
web-found-near = { $count } nơi trợ giúp gần { $place }
web-none-found = Không tìm thấy. Như vậy không có nghĩa là không có ai giúp.
web-none-found-hint = Hãy bỏ bớt một từ, chọn khoảng cách xa hơn, hoặc chọn “Tất cả” ở các ô khác.
web-distance = cách khoảng { $km } km
web-details = Tất cả về: { $name }
web-nationwide = Cho cả nước Đức, qua mạng hoặc điện thoại
web-abroad = Nơi liên hệ ở nước bạn
web-page-number = Trang { $page } trên { $pages }
web-next = Trang sau
web-previous = Trang trước

## The page of one service (labels: short)

web-back = Trở lại tìm kiếm
web-contact = Cách liên lạc
web-about = Về nơi này
web-for-whom = Dành cho ai
web-ages = Từ { $from } đến { $to } tuổi
web-ages-from = Từ { $from } tuổi
web-ages-up-to = Đến { $to } tuổi
web-languages-unknown = Nguồn không ghi ngôn ngữ nào. Hãy hỏi xem có phiên dịch không.
web-in-german = Bằng tiếng Đức:
web-paused = Hiện nơi này đang tạm nghỉ. Bạn hãy chọn nơi khác.
web-map = Ở đâu
web-map-text = Bản đồ nước Đức. Dấu chỉ { $place }; các chấm là những thành phố lớn hơn gần đó nhất.
web-map-approximate = Dấu chỉ thành phố, không chỉ đúng căn nhà.
web-map-app = Mở bằng ứng dụng bản đồ
web-map-openstreetmap = Xem trên OpenStreetMap
web-print = Bạn có thể in trang này hoặc lưu lại bằng trình duyệt.

## When something goes wrong

web-error-bad-request = Không đọc được địa chỉ này. Bạn hãy tìm lại.
web-error-not-found = Không có trang này. Có thể nơi này đã được bỏ khỏi danh sách.
web-error-too-many = Quá nhiều yêu cầu. Xin chờ một phút rồi thử lại.
web-error-ours = Bên chúng tôi có lỗi. Bạn hãy thử lại sau vài phút.
